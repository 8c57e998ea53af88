// Draws of quantities that vary continuously: durations, prices, rates.
import type { Random } from './generator.ts'

/**
 * A normal draw (Box–Muller, 1958): `mean + sd × √(−2 ln u) × cos(2πv)`.
 * @example drawNormal(random, 100, 15) // 68 % of the draws lie between 85 and 115
 */
export function drawNormal(random: Random, mean: number, sd: number): number {
  // 1 − u is never 0, whose logarithm does not exist.
  return mean + sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/**
 * A log-normal draw: its logarithm is normal around the logarithm of the median.
 * @param logSd standard deviation of the logarithm; 0.2 reads "give or take 20 %"
 * @example drawLogNormal(random, 90, 0.2) // half of the draws are below 90
 */
export function drawLogNormal(random: Random, median: number, logSd: number): number {
  return median * Math.exp(drawNormal(random, 0, logSd))
}

/**
 * A gamma draw of mean `shape` and variance `shape` (multiply for another scale): the wait until
 * `shape` events that come once per unit of time.
 *
 * Marsaglia and Tsang, "A simple method for generating gamma variables", 2000; below 1, Gamma(shape) is
 * Gamma(shape + 1) × u^(1/shape).
 * @example drawGamma(random, 40) // around 40, give or take 6.3
 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random, 0, 1)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < x * x / 2 + d * (1 - v + Math.log(v))) return d * v
  }
}

/**
 * A beta draw, a share in (0, 1) of mean `alpha / (alpha + beta)`: G₁ / (G₁ + G₂) of two gamma draws.
 * @example drawBeta(random, 20, 80) // around 20 %, give or take 4 points
 */
export function drawBeta(random: Random, alpha: number, beta: number): number {
  const successes = drawGamma(random, alpha)
  return successes / (successes + drawGamma(random, beta))
}
