// Exponential smoothing with a trend that wears off.
import { descend } from './descend.ts'
import type { Method } from './method.ts'

/**
 * Damped trend (Gardner and McKenzie 1985): `ℓ(t) = μ(t) + α·e(t)`, `b(t) = φ·b(t−1) + β·e(t)`, `μ(t+h) = ℓ + (φ + … + φ^h)·b`,
 * e being the surprise of t. The level and trend to start from are parameters too.
 */
export const damped: Method = {
  name: 'damped',
  fit(series) {
    const early = Math.min(series.length, 10)
    const slope = (series[early - 1]! - series[0]!) / Math.max(1, early - 1)
    const at = descend(
      ([level, trend, alpha, part, phi]) => run(series, { level: level!, trend: trend!, alpha: alpha!, beta: part! * alpha!, phi: phi! }).squares,
      [series[0]!, slope / 2, 0.4, 0.1, 0.9],
      { step: [0.1, 0.03, 0.25, 0.15, -0.06], low: [-Infinity, -Infinity, 0.01, 0, 0.8], high: [Infinity, Infinity, 0.99, 0.99, 0.98], rounds: 500 },
    )
    return [at[0]!, at[1]!, at[2]!, at[2]! * at[3]!, at[4]!]
  },
  run(series, [level, trend, alpha, beta, phi], horizon) {
    const fitted = run(series, { level: level!, trend: trend!, alpha: alpha!, beta: beta!, phi: phi! })
    let [at, step] = [fitted.level, fitted.trend]
    const ahead = Float64Array.from({ length: horizon }, () => at += step *= phi!)
    return { means: fitted.means, ahead }
  },
}

function run(series: Float64Array, { level, trend, alpha, beta, phi }: { level: number; trend: number; alpha: number; beta: number; phi: number }) {
  const means = new Float64Array(series.length)
  let squares = 0
  for (let t = 0; t < series.length; t++) {
    const expected = means[t] = level + phi * trend
    const surprise = series[t]! - expected
    squares += surprise * surprise
    level = expected + alpha * surprise
    trend = phi * trend + beta * surprise
  }
  return { means, level, trend, squares }
}
