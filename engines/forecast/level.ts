// Exponential smoothing of a level alone: what comes is what there is.
import { descend } from './descend.ts'
import type { Method } from './method.ts'

/** Simple exponential smoothing (Brown 1956): `ℓ(t) = ℓ(t−1) + α·e(t)`. The level to start from is a parameter too. */
export const level: Method = {
  name: 'level',
  fit(series) {
    return [...descend(([alpha, start]) => run(series, alpha!, start!).squares, [0.4, series[0]!], { step: [0.2, 0.1], low: [0.01, -Infinity], high: [0.99, Infinity] })]
  },
  run(series, [alpha, start], horizon) {
    const { means, last } = run(series, alpha!, start!)
    return { means, ahead: new Float64Array(horizon).fill(last) }
  },
}

function run(series: Float64Array, alpha: number, start: number) {
  const means = new Float64Array(series.length)
  let [last, squares] = [start, 0]
  for (let t = 0; t < series.length; t++) {
    means[t] = last
    const surprise = series[t]! - last
    squares += surprise * surprise
    last += alpha * surprise
  }
  return { means, last, squares }
}
