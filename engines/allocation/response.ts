// What the search asks of a channel: its value, and the best spend between two limits at a given price of money.
import { bendOf, slopeAt, spendAtSlope, valueAt, type Curve } from './curve.ts'

export interface Response {
  value: (spend: number) => number
  /** The spend in [low, high] of greatest `value(spend) − price × spend`, over all of [low, high]. */
  best: (price: number, low: number, high: number) => number
}

/**
 * A curve that bends upwards, then downwards. Its best spend is where the slope falls back to the price, or
 * the lower limit: an S-shaped curve is worth entering far or not at all.
 */
export function respondByCurve(curve: Curve): Response {
  const bend = bendOf(curve)
  const value = (spend: number) => valueAt(curve, spend)
  if (curve.top === 0) return { value, best: (_price, low) => low }
  return {
    value,
    best: (price, low, high) => {
      const level = spendAtSlope(curve, price)
      const far = level === undefined ? Math.max(low, Math.min(bend, high)) : Math.max(low, Math.min(level, high))
      // Up to the bend nothing inside beats both ends.
      return value(far) - price * far > value(low) - price * low ? far : low
    },
  }
}

const KNOTS = 256
const FIRST = 1e-7 // of the range: where the slope of a curve may be steepest, knots crowd towards 0

/**
 * The mean of several curves: what is expected when the curve itself is in doubt. It may bend many times, so it
 * is kept as values and slopes at knots, joined by cubics (Hermite), and searched cell by cell. The cubics are
 * what is optimised: they follow the mean to about 1e-7 of its range.
 */
export function respondByMean(curves: readonly Curve[], min: number, max: number): Response {
  const knots = Float64Array.from({ length: KNOTS }, (_, i) => knotAt(i, min, max))
  const values = new Float64Array(KNOTS)
  const slopes = new Float64Array(KNOTS)
  for (const curve of curves) {
    for (let i = 0; i < KNOTS; i++) {
      const value = valueAt(curve, knots[i]!)
      values[i]! += value / curves.length
      slopes[i]! += slopeAt(curve, knots[i]!, value) / curves.length
    }
  }
  // An infinite slope at 0 is replaced by that of the first chord.
  if (!(slopes[0]! < Infinity)) slopes[0] = (values[1]! - values[0]!) / (knots[1]! - knots[0]!)
  const cell = (spend: number) => cellOf(knots, spend)
  const value = (spend: number) => cubicValue(knots, values, slopes, { cell: cell(spend), spend })
  return {
    value,
    best: (price, low, high) => {
      let best = low
      let worth = value(low) - price * low
      const consider = (spend: number) => {
        const gain = value(spend) - price * spend
        if (gain > worth) { best = spend; worth = gain }
      }
      consider(high)
      for (let i = cell(low), last = cell(high); i <= last; i++) {
        if (slopes[i]! < price || slopes[i + 1]! >= price) continue
        consider(Math.min(high, Math.max(low, peakIn(knots, values, slopes, { cell: i, price }))))
      }
      return best
    },
  }
}

/** Half of the knots in geometric steps near the lower limit, half evenly spread. */
function knotAt(i: number, min: number, max: number): number {
  const half = KNOTS / 2
  const near = 0.02
  if (i === 0) return min
  const share = i < half ? FIRST * (near / FIRST) ** ((i - 1) / (half - 1)) : near + (1 - near) * (i - half + 1) / half
  return i === KNOTS - 1 ? max : min + share * (max - min)
}

function cellOf(knots: Float64Array, spend: number): number {
  let low = 0
  let high = knots.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (knots[middle]! <= spend) low = middle
    else high = middle
  }
  return low
}

function cubicValue(knots: Float64Array, values: Float64Array, slopes: Float64Array, { cell: i, spend }: { cell: number, spend: number }): number {
  const width = knots[i + 1]! - knots[i]!
  const t = (spend - knots[i]!) / width
  const u = 1 - t
  return u * u * ((1 + 2 * t) * values[i]! + t * width * slopes[i]!) + t * t * ((3 - 2 * t) * values[i + 1]! - u * width * slopes[i + 1]!)
}

/** Where the slope comes down to `price` inside a cell: its quadratic, solved on the falling side. */
function peakIn(knots: Float64Array, values: Float64Array, slopes: Float64Array, { cell: i, price }: { cell: number, price: number }): number {
  const width = knots[i + 1]! - knots[i]!
  const chord = (values[i + 1]! - values[i]!) / width
  const a = 3 * (slopes[i]! + slopes[i + 1]! - 2 * chord)
  const b = 6 * chord - 4 * slopes[i]! - 2 * slopes[i + 1]!
  const c = slopes[i]! - price
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  // The falling root of a·t² + b·t + c, in the form that does not cancel.
  const t = b <= 0 ? 2 * c / (root - b) : -(b + root) / (2 * a)
  return knots[i]! + width * Math.min(1, Math.max(0, t))
}
