// Finds the parameters under which what was seen is likeliest, and how far they are known.

/** A log-likelihood and its slope, written into `slope`; parameters are logarithms, so that they stay positive. */
export type LogLikelihood = (logs: Float64Array, slope: Float64Array) => number

export interface Peak {
  logs: Float64Array
  logLikelihood: number
  /** Covariance of the logarithms, from the curvature at the peak (row by row); undefined where it is flat or at a bound. */
  covariance: Float64Array | undefined
}

const mostSteps = 200
const bound = 12

/** Newton's method, damped towards the slope until each step climbs (Levenberg 1944). From `start`, within e^±12. */
export function maximise(of: LogLikelihood, start: readonly number[]): Peak {
  const n = start.length
  const slope = new Float64Array(n)
  let logs = Float64Array.from(start)
  let height = of(logs, slope)
  let damping = 1e-3
  for (let step = 0; step < mostSteps; step++) {
    const curvature = curvatureOf(of, logs)
    let climbed = false
    while (!climbed && damping < 1e9) {
      const damped = curvature.map((value, i) => (i % (n + 1) === 0 ? -value + damping * Math.max(1, Math.abs(value)) : -value))
      const move = solve(damped, slope)
      const next = logs.map((value, i) => Math.min(bound, Math.max(-bound, value + Math.min(2, Math.max(-2, move?.[i] ?? 0)))))
      const trial = new Float64Array(n)
      const reached = move ? of(next, trial) : -Infinity
      climbed = reached >= height && next.some((value, i) => value !== logs[i])
      if (climbed) {
        const gained = reached - height
        logs = next; height = reached; slope.set(trial)
        damping = Math.max(1e-12, damping / 10)
        if (gained < 1e-11 * Math.abs(height) && slope.every(one => Math.abs(one) < 1e-5)) return peak(of, logs, height)
      } else damping *= 10
    }
    if (!climbed) break
  }
  return peak(of, logs, height)
}

function peak(of: LogLikelihood, logs: Float64Array, logLikelihood: number): Peak {
  const n = logs.length
  const information = curvatureOf(of, logs).map(value => -value)
  const columns = Array.from({ length: n }, (_, i) => solve(information, Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))))
  const isKnown = logs.every(one => Math.abs(one) < bound - 1e-6) && columns.every((column, i) => column && column[i]! > 0)
  return { logs, logLikelihood, covariance: isKnown ? Float64Array.from(columns.flatMap(column => [...column!])) : undefined }
}

/** Second slopes, by central differences of the first. */
function curvatureOf(of: LogLikelihood, logs: Float64Array): Float64Array {
  const n = logs.length
  const curvature = new Float64Array(n * n)
  const [above, below] = [new Float64Array(n), new Float64Array(n)]
  const step = 1e-4
  for (let i = 0; i < n; i++) {
    const moved = logs.slice()
    moved[i] = logs[i]! + step
    of(moved, above)
    moved[i] = logs[i]! - step
    of(moved, below)
    for (let j = 0; j < n; j++) curvature[i * n + j] = (above[j]! - below[j]!) / (2 * step)
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) curvature[i * n + j] = curvature[j * n + i] = (curvature[i * n + j]! + curvature[j * n + i]!) / 2
  return curvature
}

/** Elimination with pivoting; undefined when the system has no single answer. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length
  const [rows, out] = [matrix.slice(), right.slice()]
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i * n + k]!) > Math.abs(rows[pivot * n + k]!)) pivot = i
    if (!(Math.abs(rows[pivot * n + k]!) > 1e-14)) return undefined
    for (let j = 0; j < n; j++) [rows[k * n + j], rows[pivot * n + j]] = [rows[pivot * n + j]!, rows[k * n + j]!]
    ;[out[k], out[pivot]] = [out[pivot]!, out[k]!]
    for (let i = 0; i < n; i++) {
      if (i === k) continue
      const factor = rows[i * n + k]! / rows[k * n + k]!
      for (let j = k; j < n; j++) rows[i * n + j]! -= factor * rows[k * n + j]!
      out[i]! -= factor * out[k]!
    }
  }
  return out.map((value, i) => value / rows[i * n + i]!)
}
