// Customers under contract: what share renews each time, and how many will still be there.
import { quantileAt, tabulateNormal } from '../distribution/index.ts'
import { maximise } from './maximise.ts'

/** Customers who began together: how many were still there at the beginning, after one period, after two … */
export interface Cohort { survivors: readonly number[] }

/**
 * Each customer leaves at a renewal with a chance of their own, of law Beta(a, b). `too-early`: fewer than 20 departures
 * (ten for each parameter); `never`: the departures do not tell customers apart,
 * as those of a single renewal never do.
 */
export type Sbg =
  | { verdict: 'enough'; a: number; b: number; logLikelihood: number; /** Covariance of ln a, ln b, row by row. */ covariance: Float64Array }
  | { verdict: 'too-early'; /** Departures that are still needed. */ missing: number }
  | { verdict: 'never' }

const fewestDepartures = 20
const mostCustomers = 1e12
const mostPeriods = 100_000

/**
 * Fits the shifted beta-geometric model by maximum likelihood (Fader and Hardie, Journal of Interactive Marketing 21, 2007):
 * `P(leaves at 1) = a/(a+b)`, `P(t) = P(t−1)·(b+t−2)/(a+b+t−1)`, `S(t) = ∏ (b+i)/(a+b+i)` for i from 0 to t − 1.
 *
 * @example sbg([{ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }]) // a 0.668, b 3.806
 * @throws RangeError naming the cohort and the period at fault, from 0
 */
export function sbg(cohorts: readonly Cohort[]): Sbg {
  const longest = cohorts.reduce((most, one) => Math.max(most, one.survivors.length), 1)
  const [left, stayed] = [new Float64Array(longest), new Float64Array(longest)]
  for (const [c, { survivors }] of cohorts.entries()) {
    for (const [t, count] of survivors.entries()) {
      if (!(Number.isInteger(count) && count >= 0 && count <= (survivors[t - 1] ?? mostCustomers))) throw new RangeError(`cohorts[${c}].survivors[${t}]: a whole number, never more than before, not ${count}`)
      if (t > 0) left[t]! += survivors[t - 1]! - count
    }
    if (survivors.length > 0) stayed[survivors.length - 1]! += survivors.at(-1)!
  }
  const departures = left.reduce((sum, one) => sum + one, 0)
  if (departures < fewestDepartures) return { verdict: 'too-early', missing: fewestDepartures - departures }
  // One renewal gives one share, and two parameters to explain it.
  if (longest < 3) return { verdict: 'never' }
  const { logs, logLikelihood, covariance } = maximise((at, slope) => likelihood({ left, stayed, logs: at, slope }), [0, 1])
  if (!covariance) return { verdict: 'never' }
  return { verdict: 'enough', a: Math.exp(logs[0]!), b: Math.exp(logs[1]!), logLikelihood, covariance }
}

function likelihood({ left, stayed, logs, slope }: { left: Float64Array; stayed: Float64Array; logs: Float64Array; slope: Float64Array }): number {
  const [a, b] = [Math.exp(logs[0]!), Math.exp(logs[1]!)]
  let [total, byA, byB] = [0, 0, 0]
  // ln S(t) and its slopes, then what leaving at t + 1 adds: a / (a + b + t).
  let [kept, keptByA, keptByB] = [0, 0, 0]
  for (let t = 0; t < left.length; t++) {
    total += stayed[t]! * kept
    byA += stayed[t]! * keptByA
    byB += stayed[t]! * keptByB
    const leaving = left[t + 1] ?? 0
    total += leaving * (kept + Math.log(a) - Math.log(a + b + t))
    byA += leaving * (keptByA + 1 / a - 1 / (a + b + t))
    byB += leaving * (keptByB - 1 / (a + b + t))
    kept += Math.log(b + t) - Math.log(a + b + t)
    keptByA -= 1 / (a + b + t)
    keptByB += 1 / (b + t) - 1 / (a + b + t)
  }
  slope[0] = byA * a
  slope[1] = byB * b
  return total
}

/**
 * The share of a cohort still there after `periods`, with its range (delta method on ln(−ln S), so it stays in 0 to 1).
 * @param level chance that the range holds the share of an endless cohort, 0.9 if not said
 * @example survivalAt(fit, 12) // of the cohort above: 0.378, from 0.346 to 0.410
 * @throws RangeError naming the field at fault
 */
export function survivalAt({ a, b, covariance }: Sbg & { verdict: 'enough' }, periods: number, level = 0.9): { share: number; low: number; high: number } {
  if (!(Number.isInteger(periods) && periods >= 0 && periods <= mostPeriods)) throw new RangeError(`periods: a whole number from 0 to ${mostPeriods}, not ${periods}`)
  if (!(level > 0 && level < 1)) throw new RangeError(`level: between 0 and 1, not ${level}`)
  if (periods === 0) return { share: 1, low: 1, high: 1 }
  let [log, byA, byB] = [0, 0, 0]
  for (let t = 0; t < periods; t++) {
    log += Math.log(b + t) - Math.log(a + b + t)
    byA -= a / (a + b + t)
    byB += b / (b + t) - b / (a + b + t)
  }
  const variance = byA * byA * covariance[0]! + 2 * byA * byB * covariance[1]! + byB * byB * covariance[3]!
  const reach = Math.exp(quantileAt(tabulateNormal(0, 1), (1 + level) / 2) * Math.sqrt(variance) / -log)
  return { share: Math.exp(log), low: Math.exp(log * reach), high: Math.exp(log / reach) }
}
