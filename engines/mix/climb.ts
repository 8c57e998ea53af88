// Climbs to a peak of a log density, and reads how wide the peak is.
import { cholesky } from './matrix.ts'

type LogDensity = (q: Float64Array, gradient: Float64Array) => number

export interface Peak { q: Float64Array, density: number }

const ARMIJO = 1e-4

/**
 * BFGS (Nocedal and Wright, "Numerical optimization", 2006, algorithm 6.1) with halved steps.
 * @param turns the most steps
 */
export function climb(logDensity: LogDensity, from: Float64Array, turns: number): Peak {
  const d = from.length
  const q = Float64Array.from(from)
  const gradient = new Float64Array(d)
  const inverse = identity(d)
  const next = new Float64Array(d)
  const nextGradient = new Float64Array(d)
  const step = new Float64Array(d)
  const change = new Float64Array(d)
  const moved = new Float64Array(d)
  let density = logDensity(q, gradient)
  for (let turn = 0; turn < turns; turn++) {
    times(inverse, gradient, step)
    let rise = inner(step, gradient)
    if (!(rise > 0)) {
      inverse.set(identity(d))
      step.set(gradient)
      rise = inner(step, gradient)
    }
    // No parameter, all on a logarithmic scale, moves by more than 2 at once.
    let length = Math.min(1, 2 / Math.max(...step.map(Math.abs)))
    let reached = -Infinity
    for (let halving = 0; halving < 30; halving++, length /= 2) {
      for (let i = 0; i < d; i++) next[i] = q[i]! + length * step[i]!
      reached = logDensity(next, nextGradient)
      if (reached >= density + ARMIJO * length * rise) break
    }
    if (!(reached > density)) break
    const gained = reached - density
    for (let i = 0; i < d; i++) {
      step[i]! *= length
      change[i] = gradient[i]! - nextGradient[i]!
    }
    q.set(next)
    gradient.set(nextGradient)
    density = reached
    if (gained < 1e-7) break
    bend(inverse, step, change, moved)
  }
  return { q, density }
}

/** The BFGS update of the inverse curvature after `step` changed the downhill gradient by `change`. */
function bend(inverse: Float64Array, step: Float64Array, change: Float64Array, moved: Float64Array): void {
  const d = step.length
  const curvature = inner(step, change)
  if (!(curvature > 1e-12)) return
  times(inverse, change, moved)
  const factor = (1 + inner(change, moved) / curvature) / curvature
  for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) inverse[i * d + j]! += factor * step[i]! * step[j]! - (moved[i]! * step[j]! + step[i]! * moved[j]!) / curvature
}

/**
 * The lower triangle of the covariance of a normal law with the peak's curvature (Laplace), the curvature by
 * differences of gradients. Where the density is flat or bends upwards, the law is kept to a deviation of `widest`.
 */
export function widthAt(logDensity: LogDensity, q: Float64Array, widest: number): Float64Array {
  const d = q.length
  const at = Float64Array.from(q)
  const [up, down] = [new Float64Array(d), new Float64Array(d)]
  const curvature = new Float64Array(d * d)
  const h = 1e-4
  for (let i = 0; i < d; i++) {
    at[i] = q[i]! + h
    logDensity(at, up)
    at[i] = q[i]! - h
    logDensity(at, down)
    at[i] = q[i]!
    for (let j = 0; j < d; j++) {
      curvature[i * d + j]! += (down[j]! - up[j]!) / (4 * h)
      curvature[j * d + i]! += (down[j]! - up[j]!) / (4 * h)
    }
  }
  for (let floor = 1 / widest ** 2; ; floor *= 4) {
    const raised = curvature.map((value, at) => (at % (d + 1) === 0 ? value + floor : value))
    const lower = cholesky(raised, d)
    if (lower) return cholesky(invert(lower, d), d)!
  }
}

/** The inverse of LL′. */
function invert(lower: Float64Array, d: number): Float64Array {
  const own = new Float64Array(d * d) // L⁻¹
  for (let j = 0; j < d; j++) {
    own[j * d + j] = 1 / lower[j * d + j]!
    for (let i = j + 1; i < d; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= lower[i * d + k]! * own[k * d + j]!
      own[i * d + j] = sum / lower[i * d + i]!
    }
  }
  const inverse = new Float64Array(d * d)
  for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) for (let k = Math.max(i, j); k < d; k++) inverse[i * d + j]! += own[k * d + i]! * own[k * d + j]!
  return inverse
}

function identity(d: number): Float64Array {
  return new Float64Array(d * d).map((_, at) => (at % (d + 1) === 0 ? 1 : 0))
}

function times(matrix: Float64Array, vector: Float64Array, out: Float64Array): void {
  const d = vector.length
  for (let i = 0; i < d; i++) {
    let sum = 0
    for (let j = 0; j < d; j++) sum += matrix[i * d + j]! * vector[j]!
    out[i] = sum
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
