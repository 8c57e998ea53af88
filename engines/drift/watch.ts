// Watches a daily count against what was expected of it.
import { pressure } from './pressure.ts'
import type { Step } from './pressure.ts'

/**
 * `too-early`: days that are missing before the rhythm can be judged; `never`: at this volume the change would take longer
 * than `longestDays` to show. `daysToSee` is how long it takes, on average, in every answer that has a rhythm.
 */
export type Drift =
  | {
    verdict: 'enough'
    state: 'steady' | 'down' | 'up'
    /** First day of the change, from 0, and the day it showed; null while steady. */
    since: number | null
    seenAt: number | null
    /** How many times likelier the days since are with the change than without; 1 while nothing speaks for it, (730 / falseAlarmsPerYear)² at most. */
    evidence: number
    daysToSee: number
    /** Variance of the counts over their mean: 1 is luck alone. */
    dispersion: number
  }
  | { verdict: 'too-early'; missing: number }
  | { verdict: 'never'; daysToSee: number | null }

const fewestDays = 14
/** Days that a change takes at least: no single one makes it. */
const fastest = 2
const mostAlarms = 52
const longestDays = 60

/**
 * A change of ± `change` that lasts, seen as early as `falseAlarmsPerYear` allows under a look every day.
 *
 * Two sums of evidence, one each way (`pressure`), share the alarms: each has the threshold ln(2 · 365 / falseAlarmsPerYear).
 * Shown after about `threshold · φ / (expected · (ρ ln ρ − ρ + 1))` days. φ is Pearson's χ² over the days, at least 1, by the
 * differences of neighbouring days, those beyond three deviations cut there: neither a change nor a day of breakdown raises it,
 * and hides what comes.
 *
 * Worked example: at 100 a day, a drop of 30 % shows in 2 days; at 10 in 13; at 3 in 44; at 1 never.
 *
 * @param actual counts of days, the oldest first
 * @param expected of the same days, weekday and season included
 * @throws RangeError naming the field at fault
 */
export function watch(actual: readonly number[], expected: readonly number[], { change = 0.3, falseAlarmsPerYear = 1, dispersion }: { change?: number; falseAlarmsPerYear?: number; dispersion?: number } = {}): Drift {
  if (actual.length !== expected.length) throw new RangeError(`expected: one for each of the ${actual.length} days, not ${expected.length}`)
  for (const [name, list] of [['actual', actual], ['expected', expected]] as const) for (const [i, value] of list.entries()) if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name}[${i}]: from 0, not ${value}`)
  if (!(change > 0 && change < 1)) throw new RangeError(`change: between 0 and 1, not ${change}`)
  if (!(falseAlarmsPerYear > 0 && falseAlarmsPerYear <= mostAlarms)) throw new RangeError(`falseAlarmsPerYear: above 0, at most ${mostAlarms}, not ${falseAlarmsPerYear}`)
  if (dispersion !== undefined && !(dispersion >= 1)) throw new RangeError(`dispersion: from 1, not ${dispersion}`)
  if (actual.length < fewestDays) return { verdict: 'too-early', missing: fewestDays - actual.length }
  const steps = actual.map((count, i): Step => ({ count, expected: expected[i]! }))
  const phi = dispersion ?? dispersionOf(steps)
  const perDay = expected.reduce((sum, one) => sum + one, 0) / expected.length
  const threshold = Math.log(2 * 365 / falseAlarmsPerYear)
  const ratio = 1 - change
  const daysToSee = Math.max(fastest, threshold * phi / (perDay * (ratio * Math.log(ratio) - ratio + 1)))
  if (!(daysToSee <= longestDays)) return { verdict: 'never', daysToSee: Number.isFinite(daysToSee) ? daysToSee : null }
  const [down, up] = [1 - change, 1 + change].map(one => pressure(steps, { ratio: one, threshold, dispersion: phi }).at(-1)!)
  const told = [{ state: 'down' as const, ...down! }, { state: 'up' as const, ...up! }].filter(one => one.seenAt !== null).toSorted((a, b) => b.evidence - a.evidence)[0]
  return {
    verdict: 'enough', state: told?.state ?? 'steady', since: told?.beganAt ?? null, seenAt: told?.seenAt ?? null,
    evidence: Math.exp(Math.max(down!.evidence, up!.evidence)), daysToSee, dispersion: phi,
  }
}

/** Of a χ² law of one degree: the mean of the lower nine in ten. */
const lowerMean = 0.623

/** Half the mean square of the difference between neighbouring days' departures, each in units of luck. */
function dispersionOf(steps: readonly Step[]): number {
  const departures = steps.filter(one => one.expected > 0).map(({ count, expected }) => (count - expected) / Math.sqrt(expected))
  const squares = departures.slice(1).map((one, i) => (one - departures[i]!) ** 2).toSorted((a, b) => a - b)
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
  const most = 9 * mean(squares.slice(0, Math.floor(0.9 * squares.length))) / lowerMean
  return Math.max(1, mean(squares.map(one => Math.min(one, most))) / 2)
}
