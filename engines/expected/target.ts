// What should have happened by a given day: the straight line from where one starts to where one wants to be.
import { addDays, daysBetween, type IsoDay } from '../calendar/index.ts'

/** Days in an average month: 365.25 / 12. */
const MONTH_DAYS = 30.4375

/**
 * A value to reach.
 * - `per-month`: the monthly rhythm goes from `from` to `to`, evenly, between the first and the last day;
 * - `total`: the count goes from `from`, already there on the first morning, to `to` on the last evening.
 */
export interface Target { basis: 'per-month' | 'total', from: number, to: number, start: IsoDay, end: IsoDay }

/** Days of a target, both ends included. @throws RangeError naming the field at fault */
function targetDays({ from, to, start, end }: Target): number {
  for (const [field, value] of Object.entries({ from, to })) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${field}: from 0, not ${value}`)
  }
  const days = daysBetween(start, end) + 1
  if (days < 1) throw new RangeError(`end: ${end} comes before start, ${start}`)
  return days
}

/**
 * Results expected since the start, on the evening of `day`; 0 before the start, all of them after the end.
 *
 * With `d` days gone of `D`: `(to − from) × d / D` for a total. For a monthly rhythm, the area under the
 * line, `d × (from + (to − from) × d / 2D)` in monthly results, over 30.4375.
 * @example expectedBy({ basis: 'total', from: 0, to: 40, start: '2026-01-01', end: '2026-01-10' }, '2026-01-05') // 20
 */
export function expectedBy(target: Target, day: IsoDay): number {
  const { basis, from, to, start } = target
  const all = targetDays(target)
  const gone = Math.min(all, Math.max(0, daysBetween(start, day) + 1))
  if (basis === 'total') return (to - from) * gone / all
  return gone * (from + (to - from) * gone / (2 * all)) / MONTH_DAYS
}

/** Every day of a target, in order. */
export function daysOf(target: Target): IsoDay[] {
  return Array.from({ length: targetDays(target) }, (_, i) => addDays(target.start, i))
}
