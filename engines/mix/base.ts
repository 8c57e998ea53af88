// Takes levels, trends, seasons and controls out of the search: whatever the channels do, the rest is solved for.
import { cholesky, solveLower, solveUpper } from './matrix.ts'
import { FREE, type Panel } from './panel.ts'

/**
 * The weight of a series of residuals once the base may explain what it can: with coefficients γ ~ N(0, σ²V) the
 * residuals are N(0, σ²(I + ZVZ′)), whose inverse is `M = I − Z A⁻¹ Z′`, `A = V⁻¹ + Z′Z` (Woodbury). Linear parameters
 * are thus integrated, not searched (variable projection: Golub and Pereyra, 1973). How far each group of them
 * reaches is searched: a season that is not there shrinks to nothing, and leaves to channels what is theirs.
 */
export interface Base {
  /** Sets V: the reach of each group of columns, times e^stretch. Returns −½ ln |I + ZVZ′|; −∞ where it has none. */
  stretch: (stretches: Float64Array) => number
  /** Writes M r into `out` and returns r′Mr. */
  weigh: (r: Float64Array, out: Float64Array) => number
  /** After `weigh`, writes the gradient by each stretch of −½ ln |I + ZVZ′| − scale/2 × r′Mr. */
  pull: (scale: number, gradient: Float64Array) => void
}

/** The base of a panel, at stretches of 0. */
export function createBase({ rows: n, base: z, baseReach, baseGroup, groups }: Panel): Base {
  const k = baseReach.length
  const crossed = new Float64Array(k * k)
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) for (let t = 0; t < n; t++) crossed[i * k + j]! += z[i * n + t]! * z[j * n + t]!
  const narrowness = new Float64Array(k) // V⁻¹
  const a = new Float64Array(k * k)
  const gamma = new Float64Array(k)
  const column = new Float64Array(k)
  let lower: Float64Array = a

  function stretch(stretches: Float64Array): number {
    a.set(crossed)
    let half = 0
    for (let i = 0; i < k; i++) {
      const group = baseGroup[i]!
      const reach = group === FREE ? baseReach[i]! : baseReach[i]! * Math.exp(stretches[group]!)
      narrowness[i] = 1 / (reach * reach)
      a[i * k + i]! += narrowness[i]!
      half -= Math.log(reach)
    }
    const found = cholesky(a, k)
    if (!found) return -Infinity
    lower = found
    for (let i = 0; i < k; i++) half -= Math.log(lower[i * k + i]!)
    return half
  }

  function weigh(r: Float64Array, out: Float64Array): number {
    for (let i = 0, at = 0; i < k; i++, at += n) {
      let dot = 0
      for (let t = 0; t < n; t++) dot += z[at + t]! * r[t]!
      gamma[i] = dot
    }
    solveLower(lower, gamma)
    solveUpper(lower, gamma)
    out.set(r)
    for (let i = 0, at = 0; i < k; i++, at += n) for (let t = 0; t < n; t++) out[t]! -= gamma[i]! * z[at + t]!
    let weight = 0
    for (let t = 0; t < n; t++) weight += r[t]! * out[t]!
    return weight
  }

  function pull(scale: number, gradient: Float64Array): void {
    gradient.fill(0)
    for (let i = 0; i < k; i++) {
      const group = baseGroup[i]!
      if (group === FREE) continue
      column.fill(0)
      column[i] = 1
      solveLower(lower, column)
      let variance = 0 // of γᵢ, in units of σ²
      for (let j = i; j < k; j++) variance += column[j]! ** 2
      gradient[group]! += narrowness[i]! * (variance + scale * gamma[i]! ** 2) - 1
    }
  }

  stretch(new Float64Array(groups))
  return { stretch, weigh, pull }
}
