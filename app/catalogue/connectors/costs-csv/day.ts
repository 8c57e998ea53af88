// Reads a day as people and programs write it in France: 31/01/2026, 31-01-26, 31.1.2026, or 2026-01-31, with or without a time.
import { parseDate } from '@azimut/engines/locale'

/** `YYYY-MM-DD`; `absent` when it looks like a day that is on no calendar; `unreadable` when it does not look like a day. */
export const readDay = (text: string): string | 'absent' | 'unreadable' => {
  // Bank and ad platform exports add a time; people write the year in two digits.
  const whole = text.replace(/[ T]\d{1,2}[:h].*$/, '').replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$120$2').replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3')
  const day = parseDate(whole)
  if (day.ok) return day.value >= '1900' && day.value < '2100' ? day.value : 'absent'
  return day.reason === 'no-such-day' ? 'absent' : 'unreadable'
}
