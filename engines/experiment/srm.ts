// Were the arms dealt as they were meant to be? If not, nothing they show can be trusted.
import { chiSquareTail } from '../distribution/index.ts'

/** `isSuspect` below one chance in a thousand: it is looked at in every test, so that it must rarely cry wolf. */
export interface Deal { verdict: 'enough' | 'too-early'; p: number | null; isSuspect: boolean }

/** Pearson's test wants five expected in each arm. */
const fewestExpected = 5
const suspectBelow = 0.001
/** Of people in an arm, and of a weight. */
const most = 1e15

/**
 * Sample ratio mismatch: the chi-square test of the counts against the weights, equal if not said.
 * @example srm([5000, 5300]).p // 0.0031
 * @throws RangeError naming the field at fault
 */
export function srm(counts: readonly number[], weights: readonly number[] = counts.map(() => 1)): Deal {
  if (counts.length < 2 || weights.length !== counts.length) throw new RangeError(`counts: two arms or more, a weight for each, not ${counts.length} and ${weights.length}`)
  for (const [i, count] of counts.entries()) if (!(count >= 0 && count <= most)) throw new RangeError(`counts[${i}]: from 0 to ${most}, not ${count}`)
  for (const [i, weight] of weights.entries()) if (!(weight > 0 && weight <= most)) throw new RangeError(`weights[${i}]: above 0, at most ${most}, not ${weight}`)
  const people = counts.reduce((sum, one) => sum + one, 0)
  const whole = weights.reduce((sum, one) => sum + one, 0)
  const expected = weights.map(weight => people * weight / whole)
  if (expected.some(one => one < fewestExpected)) return { verdict: 'too-early', p: null, isSuspect: false }
  const p = chiSquareTail(counts.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0), counts.length - 1)
  return { verdict: 'enough', p, isSuspect: p < suspectBelow }
}
