// From the chances of one objective to those of another: fewer results, or more, for the same money.
import { trigamma } from '../distribution/index.ts'
import { probabilityAt, type CurvePoint } from './curve.ts'

/** What a kept answer says: its curve of chances, for `count` results. */
export interface KnownCurve { curve: readonly CurvePoint[], count: number }

/**
 * The chance (0–1) that `cents` bring `count` results, read on the curve kept for another count.
 *
 * The logarithm of a budget is that of what a result costs plus that of the luck of the results, a
 * Gamma(count) draw whose cumulants are the polygammas ψ, ψ₁, ψ₂ of the count. Only luck changes with the
 * count: its three cumulants are exchanged for the other count's, and the amount is read where it stands on
 * the known law (Cornish and Fisher, 1938, to the skewness).
 * @returns 1 for no result; `probabilityAt` itself for the same count
 * @throws RangeError when a count is not a whole number, from 1 in `known`, from 0 in `count`
 * @example probabilityOfCount({ curve, count: 8 }, 5, 35_000) // above the chance of 8 results with the same money
 */
export function probabilityOfCount(known: KnownCurve, count: number, cents: number): number {
  if (!(Number.isInteger(known.count) && known.count >= 1)) throw new RangeError(`known.count: a whole number from 1, not ${known.count}`)
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`count: a whole number from 0, not ${count}`)
  if (count === 0) return 1
  if (count === known.count || cents <= 0) return probabilityAt(known, cents)
  const here = cumulants(known.curve)
  const [from, to] = [luck(known.count), luck(count)]
  const there = { mean: here.mean - from.mean + to.mean, variance: here.variance - from.variance + to.variance, third: here.third - from.third + to.third }
  // Without luck in the curve, a budget is in proportion to its count.
  if (here.variance < from.variance || there.variance <= 0) return probabilityAt(known, cents * known.count / count)
  const stands = (Math.log(cents) - there.mean) / Math.sqrt(there.variance)
  const normal = stands - bend(there, stands)
  return probabilityAt(known, Math.exp(here.mean + (normal + bend(here, normal)) * Math.sqrt(here.variance)))
}

interface Cumulants { mean: number, variance: number, third: number }

/** How far from a normal law's place a skewed one stands, in standard deviations. */
const bend = ({ variance, third }: Cumulants, z: number) => third / variance ** 1.5 / 6 * (z * z - 1)

/** Of the logarithm of the budget, straight between the points of its curve. */
function cumulants(curve: readonly CurvePoint[]): Cumulants {
  const logs = curve.map(({ cents }) => Math.log(Math.max(1, cents)))
  const sum = (of: (low: number, high: number) => number) => curve.slice(1).reduce((total, { share }, at) => total + (share - curve[at]!.share) * of(logs[at]!, logs[at + 1]!), 0)
  const mean = sum((low, high) => (low + high) / 2)
  const centred = (of: (low: number, high: number) => number) => sum((low, high) => of(low - mean, high - mean))
  return { mean, variance: centred((a, b) => (a * a + a * b + b * b) / 3), third: centred((a, b) => (a + b) * (a * a + b * b) / 4) }
}

/** Of the logarithm of a Gamma(x) draw: ψ, ψ₁, ψ₂, by recurrence up to 8 then their asymptotic series (Abramowitz and Stegun, 6.3.18 and 6.4.11). */
function luck(count: number): Cumulants {
  let [x, mean, third] = [count, 0, 0]
  for (; x < 8; x++) { mean -= 1 / x; third -= 2 / x ** 3 }
  const square = 1 / (x * x)
  mean += Math.log(x) - 1 / (2 * x) - square * (1 / 12 - square * (1 / 120 - square / 252))
  third -= square * (1 + 1 / x + square * (1 / 2 - square * (1 / 6 - square / 6)))
  return { mean, variance: trigamma(count), third }
}
