// The company's day: the calendar day of a moment, where the company is.
const formats = new Map<string, Intl.DateTimeFormat>()

/** `dayIn('Europe/Paris', '2026-11-25T23:30:00.000Z')` → `'2026-11-26'`. */
export function dayIn(zone: string, instant: string): string {
  // sv-SE writes dates as ISO does. Making a format costs a hundred times what using it does.
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  formats.set(zone, format)
  return format.format(new Date(instant))
}
