// Takes levels, trends, seasons and controls out of the search: whatever the channels do, the rest is solved for.
import { cholesky, solveLower } from './matrix.ts'
import type { Panel } from './panel.ts'

/**
 * The weight of a series of residuals once the base may explain what it can:
 * with coefficients γ ~ N(0, σ²V) the residuals are N(0, σ²(I + ZVZ′)), whose inverse is
 * `I − Z (V⁻¹ + Z′Z)⁻¹ Z′ = I − WW′` (Woodbury). Linear parameters are thus integrated, not searched
 * (variable projection: Golub and Pereyra, 1973).
 */
export interface BaseWeight {
  columns: number
  /** W, by column then row. */
  w: Float64Array
}

export function weighBase({ rows: n, base, baseReach }: Panel): BaseWeight {
  const k = baseReach.length
  const crossed = new Float64Array(k * k)
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? 1 / baseReach[i]! ** 2 : 0
      for (let t = 0; t < n; t++) sum += base[i * n + t]! * base[j * n + t]!
      crossed[i * k + j] = sum
      crossed[j * k + i] = sum
    }
  }
  const lower = cholesky(crossed, k)!
  const w = new Float64Array(k * n)
  const column = new Float64Array(k)
  for (let t = 0; t < n; t++) {
    for (let i = 0; i < k; i++) column[i] = base[i * n + t]!
    solveLower(lower, column)
    for (let i = 0; i < k; i++) w[i * n + t] = column[i]!
  }
  return { columns: k, w }
}

/** Writes (I − WW′) r into `out` and returns r′(I − WW′) r. */
export function weighResiduals({ columns, w }: BaseWeight, r: Float64Array, out: Float64Array): number {
  const n = r.length
  let weight = 0
  for (let t = 0; t < n; t++) {
    out[t] = r[t]!
    weight += r[t]! * r[t]!
  }
  for (let i = 0, at = 0; i < columns; i++, at += n) {
    let dot = 0
    for (let t = 0; t < n; t++) dot += w[at + t]! * r[t]!
    for (let t = 0; t < n; t++) out[t]! -= dot * w[at + t]!
    weight -= dot * dot
  }
  return weight
}
