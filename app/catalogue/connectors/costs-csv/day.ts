// Reads a day as people and programs write it in France: 31/01/2026, 31-01-26, 31.1.2026, or 2026-01-31.
import { isDay } from '@azimut/engines/calendar'

/** `YYYY-MM-DD`; `absent` when it looks like a day that is on no calendar; `unreadable` when it does not look like a day. */
export const readDay = (text: string): string | 'absent' | 'unreadable' => {
  // A time after the day, as bank and ad platform exports add, changes nothing.
  const french = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?$/.exec(text)
  const iso = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?:[ T].*)?$/.exec(text)
  if (!french && !iso) return 'unreadable'
  const [year, month, day] = french ? [french[4], french[3], french[1]] : [iso?.[1], iso?.[3], iso?.[4]]
  const asked = `${year?.padStart(4, '20')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(asked) && asked >= '1900' ? asked : 'absent'
}
