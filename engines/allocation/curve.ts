// What money spent on a channel brings: the shapes of response, their value and their slope.

/**
 * A response curve: nothing for nothing, never falling, at most `top`. All but slopes in the units of the question.
 *
 * - `exponential`: `top × (1 − e^(−rate × spend))`, diminishing from the first euro;
 * - `hill`: `top × spend^slope / (spend^slope + half^slope)`; an S above a slope of 1, diminishing up to 1;
 * - `logistic`: `top × (σ(steepness × (spend − middle)) − σ₀) / (1 − σ₀)`, σ₀ at no spend: an S around `middle`.
 *
 * @example valueAt({ shape: 'hill', top: 200, half: 500, slope: 2 }, 500) // 100: half of the top at `half`
 */
export type Curve =
  | { shape: 'exponential', top: number, rate: number }
  | { shape: 'hill', top: number, half: number, slope: number }
  | { shape: 'logistic', top: number, middle: number, steepness: number }

/** The value of `spend` on a curve, in the units of its `top`. */
export function valueAt(curve: Curve, spend: number): number {
  if (spend <= 0) return 0
  switch (curve.shape) {
    case 'exponential': return -curve.top * Math.expm1(-curve.rate * spend)
    case 'hill': return curve.top / (1 + (curve.half / spend) ** curve.slope)
    case 'logistic': {
      const start = sigmoid(-curve.steepness * curve.middle)
      return curve.top * (sigmoid(curve.steepness * (spend - curve.middle)) - start) / (1 - start)
    }
  }
}

/**
 * What one more unit of money brings at `spend`; infinite at 0 for a Hill curve of slope below 1.
 * @param value `valueAt(curve, spend)`, where it is known already: it spares most of the work
 */
export function slopeAt(curve: Curve, spend: number, value = valueAt(curve, spend)): number {
  if (curve.top === 0) return 0
  switch (curve.shape) {
    case 'exponential': return curve.rate * (curve.top - value)
    case 'hill': {
      const { top, half, slope } = curve
      if (spend <= 0) return slope > 1 ? 0 : slope === 1 ? top / half : Infinity
      return slope * value * (1 - value / top) / spend
    }
    case 'logistic': {
      const start = sigmoid(-curve.steepness * curve.middle)
      const share = start + (1 - start) * value / curve.top
      return curve.top * curve.steepness * share * (1 - share) / (1 - start)
    }
  }
}

/** Where a curve turns from an upward to a downward bend; 0 when it bends downwards from the start. */
export function bendOf(curve: Curve): number {
  if (curve.shape === 'hill') return curve.slope > 1 ? curve.half * ((curve.slope - 1) / (curve.slope + 1)) ** (1 / curve.slope) : 0
  return curve.shape === 'logistic' ? Math.max(0, curve.middle) : 0
}

/**
 * The spend beyond the bend where one more unit brings `price`: the slope, read backwards. Nothing where the
 * slope never reaches `price`.
 */
export function spendAtSlope(curve: Curve, price: number): number | undefined {
  switch (curve.shape) {
    case 'exponential': return Math.log(curve.top * curve.rate / price) / curve.rate
    case 'hill': return spendOnHill(curve, price)
    case 'logistic': {
      const start = sigmoid(-curve.steepness * curve.middle)
      const quarter = price * (1 - start) / (curve.top * curve.steepness)
      if (quarter >= 0.25) return undefined
      const share = (1 + Math.sqrt(1 - 4 * quarter)) / 2
      return curve.middle + Math.log(share / (1 - share)) / curve.steepness
    }
  }
}

/**
 * With w = slope × ln(spend / half), the slope's logarithm is `c + (1 − 1/slope)·w − 2·ln(1 + e^w)`, which is
 * concave in w: Newton's steps from a point beyond the root come down to it without overshooting.
 */
function spendOnHill({ top, half, slope }: Curve & { shape: 'hill' }, price: number): number | undefined {
  // Money that costs nothing is spent without end: the slope never comes down to it.
  if (price <= 0) return Infinity
  const missing = Math.log(top * slope / half / price)
  const tilt = 1 - 1 / slope
  // ln(1 + e^w) is above both w and 0: each gives a point that is surely beyond the root.
  let w = missing / (1 + 1 / slope)
  if (slope < 1) w = Math.min(w, missing / -tilt)
  for (let turn = 0; turn < 60; turn++) {
    const odds = Math.exp(w)
    // So written, odds too large for a number still count for what they are.
    const fall = 2 / (1 + 1 / odds) - tilt
    if (!(fall > 0)) return undefined
    const softplus = w > 30 ? w : Math.log1p(odds)
    const step = (missing + tilt * w - 2 * softplus) / fall
    w += step
    if (Math.abs(step) < 1e-14 * (1 + Math.abs(w))) break
  }
  return half * Math.exp(w / slope)
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

const SHAPES: readonly Curve['shape'][] = ['exponential', 'hill', 'logistic']
const LARGEST = 1e100 // sums of more are no numbers

/** @throws RangeError that names the parameter at fault, under `field` */
export function checkCurve(curve: Curve, field: string): void {
  if (!SHAPES.includes(curve.shape)) throw new RangeError(`${field}.shape: one of ${SHAPES.join(', ')}, not ${curve.shape}`)
  const parameters = curve.shape === 'hill' ? { top: curve.top, half: curve.half, slope: curve.slope }
    : curve.shape === 'exponential' ? { top: curve.top, rate: curve.rate } : { top: curve.top, middle: curve.middle, steepness: curve.steepness }
  for (const [name, value] of Object.entries(parameters)) {
    const mayBeZero = name === 'top' || name === 'middle'
    if (!(value <= LARGEST && (mayBeZero ? value >= 0 : value > 0))) throw new RangeError(`${field}.${name}: ${mayBeZero ? 'from 0' : 'above 0'} to ${LARGEST}, not ${value}`)
  }
}
