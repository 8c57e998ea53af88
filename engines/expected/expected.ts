// Expected against actual: on course or not, and the chance of arriving.
import type { IsoDay } from '../calendar/index.ts'
import { betaBelow, poissonAtMost, poissonInterval } from '../distribution/index.ts'
import { daysOf, expectedBy, type Target } from './target.ts'

export type CourseState = 'on-course' | 'watch' | 'off-course' | 'too-early'

/** Results counted on one day; days without an entry had none. */
export interface DailyCount { day: IsoDay, count: number }

/** A day of the chart: results since the start, expected and counted (`null` for days to come). */
export interface CoursePoint { day: IsoDay, expected: number, actual: number | null }

export interface Course {
  state: CourseState
  /** Results since the start, on the evening of the day looked at, and over the whole period. */
  expected: number
  actual: number
  expectedAtEnd: number
  /** Actual over expected, with the range that holds the true pace nine times in ten; `null` before any is expected. */
  pace: { share: number, low: number, high: number } | null
  /** Chance (0–1) of all that was expected by the end, if the pace lasts; `null` when it is too early to say. */
  chance: number | null
  series: CoursePoint[]
}

const RARE = 0.05
const UNUSUAL = 0.2

/**
 * Compares what was counted with what was expected.
 *
 * **State**, for n results where m were expected: P(Poisson(m) ≤ n) is the chance of so few by bad luck alone.
 * Below 5 % and under 0.9 of the expected, `off-course`; below 20 % and under 0.95, `watch`. While even no
 * result at all would not be rare (m < 3), `too-early`. A count above what is expected is on course.
 *
 * **Chance**: the pace θ, relative to what was expected, has the law Gamma(n + ½, m) (Jeffreys); the results
 * to come are Poisson(θ × r), r being those expected from now to the end. Reaching k more before the end is
 * waiting for k events: P = P(Beta(k, n + ½) ≤ r / (r + m)), which has no simulation in it.
 *
 * Worked example: 26 requests of 28 expected, 40 wanted, 12 expected from now on: on course, 3 chances in 10
 * of the 14 that are missing.
 *
 * @param target the value to reach
 * @param daily counts by day; those before the start or after `today` are not looked at
 * @param today the last full day counted
 * @throws RangeError naming the field at fault
 */
export function followCourse(target: Target, daily: readonly DailyCount[], today: IsoDay): Course {
  const counts = new Map<IsoDay, number>()
  for (const [i, { day, count }] of daily.entries()) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`daily[${i}].count: a whole number from 0, not ${count}`)
    counts.set(day, (counts.get(day) ?? 0) + count)
  }
  let running = 0
  const series = daysOf(target).map((day): CoursePoint => {
    if (day > today) return { day, expected: expectedBy(target, day), actual: null }
    running += counts.get(day) ?? 0
    return { day, expected: expectedBy(target, day), actual: running }
  })
  const actual = running
  const expected = expectedBy(target, today)
  const expectedAtEnd = expectedBy(target, target.end)
  const state = stateOf(actual, expected)
  const possible = poissonInterval(actual)
  return {
    state, expected, actual, expectedAtEnd, series,
    pace: expected <= 0 ? null : { share: actual / expected, low: possible.low / expected, high: possible.high / expected },
    chance: state === 'too-early' ? null : chanceOf({ actual, expected, expectedAtEnd }),
  }
}

function stateOf(actual: number, expected: number): CourseState {
  if (poissonAtMost(0, expected) > RARE) return 'too-early'
  const luck = poissonAtMost(actual, expected)
  if (luck < RARE && actual < 0.9 * expected) return 'off-course'
  if (luck < UNUSUAL && actual < 0.95 * expected) return 'watch'
  return 'on-course'
}

function chanceOf({ actual, expected, expectedAtEnd }: { actual: number, expected: number, expectedAtEnd: number }): number {
  // A dust of rounding in the line must not ask for a whole result more.
  const missing = Math.ceil(expectedAtEnd - actual - 1e-9)
  const toCome = expectedAtEnd - expected
  if (missing <= 0) return 1
  return toCome <= 0 ? 0 : betaBelow(toCome / (toCome + expected), missing, actual + 0.5)
}
