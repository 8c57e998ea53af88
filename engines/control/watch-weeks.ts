// Follows a count week by week: each week against the limits of luck, all of them against a lasting change.
import { poissonAtMost } from '../distribution/index.ts'
import { pressure } from '../drift/index.ts'

/** One whole week: what was counted, and over how much (visits, for results; 1 when only the count matters). */
export interface Week { count: number; exposure: number }

export interface WatchedWeek extends Week {
  /** Expected from the weeks of reference; the limits hold 99.8 % of weeks when nothing changed. */
  expected: number
  low: number
  high: number
  isOutside: boolean
}

/** `too-few`: nothing can be told week by week; `steady`: nothing beyond luck; `down`, `up`: a lasting change. */
export interface Watch {
  state: 'too-few' | 'steady' | 'down' | 'up'
  weeks: WatchedWeek[]
  /** Of a lasting change: the week it began, and the week it showed, from 0; null otherwise. */
  beganAt: number | null
  seenAt: number | null
  /** Weeks a lasting change of `change` takes to show, on average; null while there are too few. */
  weeksToSee: number | null
}

/** A reference of fewer counts than this, or fewer than 4 weeks, tells the rhythm too loosely. */
const fewestCounts = 40
const fewestWeeks = 4
/** Beyond it, no more than one false alarm in e^h weeks (Lorden 1971): 400 weeks, twice over for both directions. */
const threshold = Math.log(400)
/** Weeks that a change takes at least: see `pressure`. */
const fastest = 2
/** A change that would take longer to show is not worth watching week by week. */
const longestWeeks = 12

/**
 * Watches a weekly count after `reference` weeks taken as usual.
 *
 * Each week has the limits of a Poisson count of its expectation, u-chart style (`rate × exposure`), at 0.1 % on each side.
 * A lasting change of ± `change` is looked for by the cumulative sum of `pressure` with ρ = 1 ∓ change; it shows when the
 * sum passes ln 400, on the second week at the earliest.
 *
 * Worked example: 30 a week, then 21: `weeksToSee` is 3.97, and the sum passes on the fourth.
 *
 * @param weeks whole weeks, the oldest first
 * @param reference how many of the first weeks tell what is usual
 * @param change the change worth seeing, as a share; 0.3 if not given
 * @throws RangeError naming the field at fault
 */
export function watchWeeks(weeks: readonly Week[], { reference, change = 0.3 }: { reference: number; change?: number }): Watch {
  if (!(Number.isInteger(reference) && reference >= 0)) throw new RangeError(`reference: whole weeks from 0, not ${reference}`)
  if (!(change > 0 && change < 1)) throw new RangeError(`change: between 0 and 1, not ${change}`)
  for (const [i, week] of weeks.entries()) for (const field of ['count', 'exposure'] as const) if (!(week[field] >= 0 && week[field] < Infinity)) throw new RangeError(`weeks[${i}].${field}: from 0, not ${week[field]}`)
  const usual = weeks.slice(0, reference)
  const total = usual.reduce((sum, one) => sum + one.count, 0)
  const exposure = usual.reduce((sum, one) => sum + one.exposure, 0)
  const rate = exposure > 0 ? total / exposure : 0
  const limits = new Map<number, ReturnType<typeof limitsOf>>()
  // Weeks over the same exposure share their limits.
  const watched = weeks.map(week => {
    const known = limits.get(week.exposure) ?? limitsOf(week.exposure, rate)
    limits.set(week.exposure, known)
    return { ...known, count: week.count, isOutside: known.expected > 0 && (week.count < known.low || week.count > known.high) }
  })
  const perWeek = usual.length > 0 ? total / usual.length : 0
  const weeksToSee = perWeek > 0 ? Math.max(fastest, threshold / (perWeek * information(1 - change))) : Infinity
  if (usual.length < fewestWeeks || total < fewestCounts || weeksToSee > longestWeeks) return { state: 'too-few', weeks: watched, beganAt: null, seenAt: null, weeksToSee: null }
  const [down, up] = [1 - change, 1 + change].map(ratio => firstShift(watched, reference, ratio))
  const found = [down && { ...down, state: 'down' as const }, up && { ...up, state: 'up' as const }].flatMap(one => one ?? []).toSorted((a, b) => a.seenAt - b.seenAt)[0]
  return { state: found?.state ?? 'steady', weeks: watched, beganAt: found?.beganAt ?? null, seenAt: found?.seenAt ?? null, weeksToSee }
}

/** What one count of the usual tells a week of the changed rhythm from it: Kullback-Leibler, in nats. */
const information = (ratio: number) => ratio * Math.log(ratio) - (ratio - 1)

const tail = 0.001
function limitsOf(exposure: number, rate: number): Omit<WatchedWeek, 'count' | 'isOutside'> {
  const expected = rate * exposure
  const [low, high] = expected > 0 ? [quantile(tail, expected), quantile(1 - tail, expected)] : [0, 0]
  return { exposure, expected, low, high }
}

/** The smallest count k with P(Poisson(mean) ≤ k) ≥ `share`. */
function quantile(share: number, mean: number): number {
  const reach = 10 * Math.sqrt(mean) + 20
  let [low, high] = [Math.max(0, Math.floor(mean - reach)), Math.ceil(mean + reach)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (poissonAtMost(middle, mean) >= share) high = middle
    else low = middle + 1
  }
  return low
}

/** The first week the evidence passes the threshold after the reference, and the week it last rose from nothing. */
function firstShift(weeks: readonly WatchedWeek[], from: number, ratio: number): { beganAt: number; seenAt: number } | undefined {
  const seen = pressure(weeks.slice(from), { ratio, threshold }).find(one => one.seenAt !== null)
  return seen && { beganAt: from + seen.beganAt, seenAt: from + seen.seenAt! }
}
