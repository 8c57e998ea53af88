// The shape of a response in the two figures that sales tell apart.

/** Parameters of channel c stand at 4c: ln share, logit carry-over, then the two of its shape. */
export const PER_CHANNEL = 4

/** A Hill curve on logarithms: of its half-saturation, of its slope, of the level where it is looked at. */
export interface Shape { half: number, slope: number, level: number }

/**
 * Half-saturation κ and slope s trade places along a bend: a curve far from saturation is a power of spend, whatever
 * its κ. So the search moves η, the log-odds of saturation at a usual level a, and ln ε, the elasticity there:
 * `η = s (ln a − ln κ)`, `ε = s (1 − σ(η))`; back, `s = ε (1 + e^η)` and `ln κ = ln a − η / s`. The change of variables
 * has the determinant 1 / s.
 *
 * @param q parameters of all channels; η stands at `at` + 2, ln ε at `at` + 3
 */
export function readShape(q: Float64Array, at: number, level: number, out: Shape): void {
  out.level = level
  out.slope = q[at + 3]! + softplus(q[at + 2]!)
  out.half = level - q[at + 2]! * Math.exp(-out.slope)
}

/** Turns a gradient by ln κ and ln s, at `at` + 2 and 3, into that by η and ln ε, determinant included. */
export function turnGradient(q: Float64Array, gradient: Float64Array, at: number, { slope }: Shape): void {
  const eta = q[at + 2]!
  const saturation = 1 / (1 + Math.exp(-eta))
  const perSlope = Math.exp(-slope)
  const [byHalf, bySlope] = [gradient[at + 2]!, gradient[at + 3]! - 1]
  gradient[at + 2] = byHalf * perSlope * (eta * saturation - 1) + bySlope * saturation
  gradient[at + 3] = byHalf * perSlope * eta + bySlope
}

/** Writes at `at` + 2 and 3 the two figures of a curve of logarithms `half` and `slope`. */
export function writeShape(q: Float64Array, at: number, { half, slope, level }: Shape): void {
  const eta = Math.exp(slope) * (level - half)
  q[at + 2] = eta
  q[at + 3] = slope - softplus(eta)
}

/** ln(1 + e^x), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
}
