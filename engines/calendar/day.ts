// Days as people write them, counted without hours or zones.

/** A calendar day, `2026-09-01`. Text order is time order. */
export type IsoDay = string

const DAY_MS = 86_400_000

/** Whether the text is a day that exists. @example isDay('2026-02-31') // false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Days since 1 January 1970. @throws RangeError that names a day which does not exist */
export function dayNumber(day: IsoDay): number {
  if (!isDay(day)) throw new RangeError(`${day}: not a day that exists (YYYY-MM-DD)`)
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** The day that is `number` days after 1 January 1970. */
export function dayOf(number: number): IsoDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOf(dayNumber(day) + days)
}

/** The same day of another month, or that month's last. @example addMonths('2026-01-31', 1) // '2026-02-28' */
export function addMonths(day: IsoDay, months: number): IsoDay {
  dayNumber(day)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0))
  return `${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`
}

/** Days from one day to another, negative if it comes before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: IsoDay): number {
  return (dayNumber(day) + 3) % 7 + 1 // 1 January 1970 was a Thursday
}

/** The ISO week: the one that holds its Thursday. @example isoWeek('2026-09-08') // { year: 2026, week: 37 } */
export function isoWeek(day: IsoDay): { year: number, week: number } {
  const thursday = addDays(day, 4 - weekday(day))
  const year = Number(thursday.slice(0, 4))
  return { year, week: 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) }
}
