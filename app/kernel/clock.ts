// The company's day: the calendar day of a moment, where the company is.
/** `dayIn('Europe/Paris', '2026-11-25T23:30:00.000Z')` → `'2026-11-26'`. */
export function dayIn(zone: string, instant: string): string {
  // sv-SE writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))
}
