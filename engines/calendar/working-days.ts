// Days people work, and the meetings that fall on them.
import { addDays, addMonths, daysBetween, weekday, type IsoDay } from './day.ts'

/** Whether people work that day: Monday to Friday, holidays apart. */
export function isWorkingDay(day: IsoDay, holidays: readonly IsoDay[] = []): boolean {
  return weekday(day) <= 5 && !holidays.includes(day)
}

/** The working days from one day to another, both included. */
export function workingDays(from: IsoDay, to: IsoDay, holidays: readonly IsoDay[] = []): IsoDay[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i))
  return days.filter(day => isWorkingDay(day, holidays))
}

/**
 * The day that is `count` working days later, or earlier when negative; 0 gives the day itself, or the next
 * working one.
 * @example addWorkingDays('2026-04-30', 1, ['2026-05-01']) // '2026-05-04', the Monday
 */
export function addWorkingDays(day: IsoDay, count: number, holidays: readonly IsoDay[] = []): IsoDay {
  if (!Number.isInteger(count)) throw new RangeError(`count: a whole number of days, not ${count}`)
  const direction = count < 0 ? -1 : 1
  if (count === 0) return nearestWorkingDay(day, 1, holidays)
  let reached = day
  for (let left = Math.abs(count); left > 0; left--) reached = nearestWorkingDay(addDays(reached, direction), direction, holidays)
  return reached
}

export type Cadence = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly'

const CADENCES: Record<Cadence, { days: number, after: (start: IsoDay, times: number) => IsoDay }> = {
  weekly: { days: 7, after: (start, times) => addDays(start, 7 * times) },
  fortnightly: { days: 14, after: (start, times) => addDays(start, 14 * times) },
  monthly: { days: 30, after: (start, times) => addMonths(start, times) },
  quarterly: { days: 91, after: (start, times) => addMonths(start, 3 * times) },
}

/** What review meetings depend on: the plan's first and last day, how often, and days nobody works. */
export interface ReviewPlan { start: IsoDay, end: IsoDay, cadence: Cadence, holidays?: readonly IsoDay[] }

/**
 * The review meetings of a plan: one at each turn of the cadence, moved to the next working day, and a last
 * one on its last working day. A turn less than half a cadence before the end gives way to that last one.
 * @example reviewDates({ start: '2026-01-01', end: '2026-12-31', cadence: 'monthly' }).length // 12
 */
export function reviewDates({ start, end, cadence, holidays = [] }: ReviewPlan): IsoDay[] {
  if (daysBetween(start, end) < 0) throw new RangeError(`end: ${end} comes before start, ${start}`)
  const { days, after } = CADENCES[cadence]
  const dates: IsoDay[] = []
  for (let turn = 1; daysBetween(after(start, turn), end) >= days / 2; turn++) dates.push(nearestWorkingDay(after(start, turn), 1, holidays))
  const last = nearestWorkingDay(end, -1, holidays)
  if (last >= start) dates.push(last)
  return [...new Set(dates)]
}

function nearestWorkingDay(day: IsoDay, direction: 1 | -1, holidays: readonly IsoDay[]): IsoDay {
  let found = day
  while (!isWorkingDay(found, holidays)) found = addDays(found, direction)
  return found
}
