// What a count says about the rhythm behind it.
import { gammaBelow, gammaQuantile } from './laws.ts'

/** A range in which the truth lies with a stated chance. */
export interface Interval { low: number, high: number }

/**
 * The range of averages that a Poisson count leaves possible (Garwood, "Fiducial limits for the Poisson
 * distribution", 1936; exact, so it covers at least `level`).
 *
 * @param count events seen, a whole number ≥ 0
 * @param level chance that the range holds the true average, 0.9 if not given
 * @example poissonInterval(12) // { low: 6.92, high: 19.44 }: 12 requests may be the luck of a 7 or of a 19
 */
export function poissonInterval(count: number, level = 0.9): Interval {
  const tail = (1 - level) / 2
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  }
}

/** The chance that a Poisson count of average `mean` is `count` or less. @example poissonAtMost(0, 3) // e^−3 */
export function poissonAtMost(count: number, mean: number): number {
  return count < 0 ? 0 : 1 - gammaBelow(mean, count + 1)
}
