// The optimised Theta method: a level that follows the series, and a share of its drift.
import { descend } from './descend.ts'
import type { Method } from './method.ts'

/**
 * Dynamic optimised Theta (Fiorucci and others, International Journal of Forecasting 32, 2016). With ℓ the smoothed level
 * and A + B·t the line through what was seen so far:
 * `μ(t) = ℓ(t−1) + (1 − 1/θ)·[(1−α)^(t−1)·A(t−1) + (1 − (1−α)^t)/α·B(t−1)]`, `ℓ(t) = α·y(t) + (1−α)·ℓ(t−1)`.
 */
export const theta: Method = {
  name: 'theta',
  fit(series) {
    const at = descend(
      ([level, alpha, share]) => run({ series, level: level!, alpha: alpha!, share: share! }).squares,
      [series[0]! / 2, 0.5, 0.5],
      { step: [0.5, 0.2, 0.3], low: [-Infinity, 0.01, 0], high: [Infinity, 0.99, 1] },
    )
    return [...at]
  },
  run(series, [level, alpha, share], horizon) {
    const { means, state } = run({ series, level: level!, alpha: alpha!, share: share! })
    const ahead = new Float64Array(horizon)
    for (let h = 0; h < horizon; h++) {
      ahead[h] = next(state)
      take(state, ahead[h]!)
    }
    return { means, ahead }
  },
}

interface State { alpha: number; share: number; level: number; t: number; mean: number; slope: number; base: number; fading: number }

/** What is expected at t + 1. `fading` is (1−α)^t. */
function next({ alpha, share, level, slope, base, fading }: State): number {
  return level + share * (fading * base + (1 - fading * (1 - alpha)) / alpha * slope)
}

function take(state: State, value: number) {
  const t = ++state.t
  const before = state.mean
  state.level = state.alpha * value + (1 - state.alpha) * state.level
  state.mean = ((t - 1) * before + value) / t
  state.slope = t === 1 ? 0 : ((t - 2) * state.slope + 6 * (value - before) / t) / (t + 1)
  state.base = state.mean - (t + 1) / 2 * state.slope
  state.fading *= 1 - state.alpha
}

/** `share` is 1 − 1/θ: 0 follows the level alone, 1 the whole drift. */
function run({ series, level, alpha, share }: { series: Float64Array; level: number; alpha: number; share: number }) {
  const state: State = { alpha, share, level, t: 0, mean: 0, slope: 0, base: 0, fading: 1 }
  const means = new Float64Array(series.length)
  let squares = 0
  for (let t = 0; t < series.length; t++) {
    means[t] = next(state)
    // The line through one or two values says nothing yet.
    if (t >= 2) squares += (series[t]! - means[t]!) ** 2
    take(state, series[t]!)
  }
  return { means, state, squares }
}
