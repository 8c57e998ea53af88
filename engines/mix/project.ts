// Variable projection: the shares of the channels that fit best once their shapes are given.
import type { Base } from './base.ts'
import { cholesky, solveLower, solveUpper } from './matrix.ts'

export interface Shapes {
  /** By channel then row, and its mean by channel. */
  hill: Float64Array
  meanHill: Float64Array
  sales: Float64Array
  base: Base
}

const LEAST_SHARE = 0.003
const RIDGE = 1e-3

/**
 * Logarithms of the shares `mᵢ = βᵢ × mean hᵢ` of least squares, base included: `(H′MH) β = H′My`, with a light ridge.
 * A channel that would take sales away gets the least share.
 */
export function projectShares({ hill, meanHill, sales, base }: Shapes): Float64Array {
  const channels = meanHill.length
  const n = sales.length
  const weighed = new Float64Array(n)
  const crossed = new Float64Array(channels * channels)
  const effect = new Float64Array(channels)
  for (let i = 0; i < channels; i++) {
    base.weigh(hill.subarray(i * n, (i + 1) * n), weighed)
    for (let j = 0; j < channels; j++) crossed[i * channels + j] = dot(weighed, hill.subarray(j * n, (j + 1) * n))
    crossed[i * channels + i]! *= 1 + RIDGE
    crossed[i * channels + i]! += 1e-9
    effect[i] = dot(weighed, sales)
  }
  const lower = cholesky(crossed, channels)
  if (!lower) return new Float64Array(channels).fill(Math.log(LEAST_SHARE))
  solveLower(lower, effect)
  solveUpper(lower, effect)
  return effect.map((beta, i) => Math.log(Math.max(LEAST_SHARE, beta * meanHill[i]!)))
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!
  return sum
}
