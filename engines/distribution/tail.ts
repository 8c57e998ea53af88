// Tails and quantiles of the laws tests are judged by: normal, Student, chi-square.
import { incompleteBeta, lnBeta, upperGamma } from './special.ts'

/** P(Z > z) of the normal law, in full figures far into the tail. @example normalTail(1.96) // 0.02499…; normalTail(10) // 7.6e-24 */
export function normalTail(z: number): number {
  return z < 0 ? 1 - normalTail(-z) : upperGamma(0.5, z * z / 2) / 2
}

/** Density of the normal law. */
export const normalDensity = (z: number): number => Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)

/** The value below which a normal law falls with chance `share`. @example normalQuantile(0.975) // 1.959963984540054 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share)
  if (share <= 0) return -Infinity
  return -byTail(share, Math.sqrt(-2 * Math.log(2 * share)), normalTail, normalDensity)
}

/** P(T > t) of Student's law. @example studentTail(2, 10) // 0.0367 */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom)
  return incompleteBeta(freedom / (freedom + t * t), t * t / (freedom + t * t), freedom / 2, 0.5) / 2
}

/** The value below which Student's law falls with chance `share`. @example studentQuantile(0.975, 10) // 2.228 */
export function studentQuantile(share: number, freedom: number): number {
  if (share > 0.5) return -studentQuantile(1 - share, freedom)
  if (share <= 0) return -Infinity
  const scale = lnBeta(freedom / 2, 0.5)
  const density = (t: number) => Math.exp(-(freedom + 1) / 2 * Math.log1p(t * t / freedom) - scale) / Math.sqrt(freedom)
  return -byTail(share, -normalQuantile(share), t => studentTail(t, freedom), density)
}

/** P(X > x) of the chi-square law. @example chiSquareTail(3.841, 1) // 0.05 */
export const chiSquareTail = (x: number, freedom: number): number => upperGamma(freedom / 2, x / 2)

/** The t ≥ 0 with `tail(t) = share`: Newton on ln tail, kept inside a bracket that halves where it would leave it. */
function byTail(share: number, start: number, tail: (t: number) => number, density: (t: number) => number): number {
  let [low, high] = [0, Math.max(1, 2 * start)]
  while (tail(high) > share) [low, high] = [high, 2 * high]
  let t = Math.min(high, Math.max(low, start))
  for (let round = 0; round < 200; round++) {
    const above = tail(t)
    if (above > share) low = t
    else high = t
    const next = t + (Math.log(above) - Math.log(share)) * above / density(t)
    const step = (next > low && next < high ? next : (low + high) / 2) - t
    t += step
    if (Math.abs(step) <= 1e-15 * t) break
  }
  return t
}
