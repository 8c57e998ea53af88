// Days, weeks, months and hours of a site, by its own clock: which there are in a period, and when a day begins.
import { addDays, addMonths, weekday } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'

export const buckets = ['hour', 'day', 'week', 'month'] as const
export type Bucket = (typeof buckets)[number]

const hourMs = 3_600_000

/** The first moment of a day in a zone, in ms since 1970 UTC: a day of 23 or 25 hours begins where it begins. */
export function startOfDay(zone: string, day: string): number {
  // The day has begun at the later bound and not at the earlier: no zone is further than 15 hours from UTC.
  let [before, after] = [Date.parse(day) - 16 * hourMs, Date.parse(day) + 16 * hourMs]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(zone, new Date(middle).toISOString()) < day) before = middle
    else after = middle
  }
  return after
}

export const mondayOf = (day: string): string => addDays(day, 1 - weekday(day))
export const firstOf = (day: string): string => `${day.slice(0, 7)}-01`

/** Every bucket that the days from `from` to `to` touch, in order, empty ones included; named as the dimensions `hour day week month` do. */
export function bucketsOf(bucket: Bucket, { from, to, zone }: { from: string; to: string; zone: string }): string[] {
  if (bucket === 'hour') return hoursOf({ from, to, zone })
  const [first, next] = {
    day: [from, (day: string) => addDays(day, 1)],
    week: [mondayOf(from), (day: string) => addDays(day, 7)],
    month: [firstOf(from), (day: string) => addMonths(day, 1)],
  }[bucket] as [string, (day: string) => string]
  const days: string[] = []
  for (let day = first; day <= to; day = next(day)) days.push(day)
  return days
}

/** An hour is told by its offset too: the one that comes twice in autumn is two hours. A quarter of an hour is the finest offset there is. */
function hoursOf({ from, to, zone }: { from: string; to: string; zone: string }): string[] {
  const write = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset' })
  const hours = new Set<string>()
  const until = startOfDay(zone, addDays(to, 1))
  for (let ms = startOfDay(zone, from); ms < until; ms += hourMs / 4) {
    const part = Object.fromEntries(write.formatToParts(ms).map(({ type, value }) => [type, value]))
    const offset = part.timeZoneName!.replace(/GMT|:/g, '') || '+0000'
    hours.add(`${part.year}-${part.month}-${part.day}T${part.hour}:00${offset}`)
  }
  return [...hours]
}
