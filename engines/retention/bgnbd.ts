// Buyers without a contract: how often they buy while they are customers, and how soon they silently stop.
import { maximise } from './maximise.ts'

/** What is known of one buyer. Times in one unit of your choice (weeks), from their first purchase. */
export interface BuyerRecord {
  /** Purchases after the first; several in one unit of time count once. */
  repeats: number
  /** Time of the last purchase; 0 without a repeat. */
  lastAt: number
  /** Time they have been watched. */
  watched: number
}

/**
 * The model of a clientele. Purchases come at a rate of law Gamma(r, α); after each, a buyer stops with a chance of law
 * Beta(a, b). `too-early`: fewer than 40 buyers came back (ten for each parameter); `never`: nothing tells buyers who
 * stopped from buyers who are slow, or one from another.
 */
export type BgNbd =
  | { verdict: 'enough'; r: number; alpha: number; a: number; b: number; logLikelihood: number; /** Covariance of ln r, ln α, ln a, ln b, row by row. */ covariance: Float64Array }
  | { verdict: 'too-early'; /** Buyers who came back that are still needed. */ missing: number }
  | { verdict: 'never' }

const fewestRepeaters = 40
/** Sums are kept for each number of repeats. */
const mostRepeats = 1_000_000

/**
 * Fits the BG/NBD model by maximum likelihood (Fader, Hardie and Lee, Marketing Science 24, 2005).
 *
 * The likelihood of a buyer with x repeats, the last at t, watched for T:
 * `Γ(r+x)/Γ(r) · α^r · B(a,b+x)/B(a,b) · [(α+T)^−(r+x) + (x>0) · a/(b+x−1) · (α+t)^−(r+x)]`.
 * Repeats are whole, so the gamma and beta functions are products: no special function is approached.
 *
 * @throws RangeError naming the buyer and the field at fault, from 0
 */
export function bgnbd(buyers: readonly BuyerRecord[]): BgNbd {
  buyers.forEach(checkBuyer)
  const repeaters = buyers.filter(one => one.repeats > 0).length
  if (repeaters < fewestRepeaters) return { verdict: 'too-early', missing: fewestRepeaters - repeaters }
  const whole = (of: keyof BuyerRecord) => buyers.reduce((sum, one) => sum + one[of], 0)
  // In units of the time watched, where the search begins at the same place for seconds and for years.
  const unit = whole('watched') / buyers.length
  const { logs, logLikelihood, covariance } = maximise(likelihoodOf(buyers, unit), [0, Math.log(buyers.length / (whole('repeats') + buyers.length)), 0, 1])
  if (!covariance) return { verdict: 'never' }
  const [r, alpha, a, b] = logs.map(Math.exp) as unknown as [number, number, number, number]
  // A density of times: each purchase counts once by its unit.
  return { verdict: 'enough', r, alpha: alpha * unit, a, b, logLikelihood: logLikelihood - whole('repeats') * Math.log(unit), covariance }
}

export function checkBuyer({ repeats, lastAt, watched }: BuyerRecord, i: number) {
  if (!(Number.isInteger(repeats) && repeats >= 0 && repeats <= mostRepeats)) throw new RangeError(`buyers[${i}].repeats: a whole number from 0 to ${mostRepeats}, not ${repeats}`)
  if (!(watched > 0 && watched < Infinity)) throw new RangeError(`buyers[${i}].watched: above 0, not ${watched}`)
  if (!(lastAt >= 0 && lastAt <= watched && (lastAt > 0) === (repeats > 0))) throw new RangeError(`buyers[${i}].lastAt: 0 without a repeat, else up to watched, not ${lastAt}`)
}

/** Buyers of the same record, once, with their number. */
export const groupBuyers = (buyers: readonly BuyerRecord[]) => [...Map.groupBy(buyers, one => `${one.repeats} ${one.lastAt} ${one.watched}`).values()].map(group => ({ buyer: group[0]!, many: group.length }))

function likelihoodOf(buyers: readonly BuyerRecord[], unit: number) {
  const groups = groupBuyers(buyers).map(({ buyer, many }) => ({ repeats: buyer.repeats, lastAt: buyer.lastAt / unit, watched: buyer.watched / unit, many }))
  const most = groups.reduce((largest, one) => Math.max(largest, one.repeats), 0)
  const [risen, steps] = [new Float64Array(most + 1), new Float64Array(most + 1)]
  const [kept, keptSteps] = [new Float64Array(most + 1), new Float64Array(most + 1)]
  const [all, allSteps] = [new Float64Array(most + 1), new Float64Array(most + 1)]
  return (logs: Float64Array, slope: Float64Array): number => {
    const [r, alpha, a, b] = logs.map(Math.exp) as unknown as [number, number, number, number]
    tabulateRise(r, risen, steps)
    tabulateRise(b, kept, keptSteps)
    tabulateRise(a + b, all, allSteps)
    let [total, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0]
    for (const { repeats: x, lastAt, watched, many } of groups) {
      const still = -(r + x) * Math.log(alpha + watched)
      const gone = x > 0 ? Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + lastAt) : -Infinity
      const top = Math.max(still, gone)
      const sum = top + Math.log(Math.exp(still - top) + Math.exp(gone - top))
      const [isStill, isGone] = [Math.exp(still - sum), Math.exp(gone - sum)]
      total += many * (risen[x]! + r * logs[1]! + kept[x]! - all[x]! + sum)
      byR += many * (steps[x]! + logs[1]! - isStill * Math.log(alpha + watched) - isGone * Math.log(alpha + lastAt))
      byAlpha += many * (r / alpha - (r + x) * (isStill / (alpha + watched) + isGone / (alpha + lastAt)))
      byA += many * (isGone / a - allSteps[x]!)
      byB += many * (keptSteps[x]! - allSteps[x]! - (isGone > 0 ? isGone / (b + x - 1) : 0))
    }
    // Slopes by the logarithms.
    slope[0] = byR * r; slope[1] = byAlpha * alpha; slope[2] = byA * a; slope[3] = byB * b
    return total
  }
}

/** ln Γ(z+x)/Γ(z) and its slope by z, for x = 0, 1, …: sums of ln(z+i) and of 1/(z+i). */
function tabulateRise(z: number, logs: Float64Array, slopes: Float64Array) {
  for (let x = 1; x < logs.length; x++) {
    logs[x] = logs[x - 1]! + Math.log(z + x - 1)
    slopes[x] = slopes[x - 1]! + 1 / (z + x - 1)
  }
}
