// Small dense matrices, by row: the triangles of Cholesky.

/** The lower triangle L of `LL′ = matrix`; nothing when the matrix is not positive definite. */
export function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!
      else if (sum > 0) lower[i * size + i] = Math.sqrt(sum)
      else return undefined
    }
  }
  return lower
}

/** Replaces `vector` with L⁻¹ × vector. */
export function solveLower(lower: Float64Array, vector: Float64Array): void {
  const size = vector.length
  for (let i = 0; i < size; i++) {
    let sum = vector[i]!
    for (let j = 0; j < i; j++) sum -= lower[i * size + j]! * vector[j]!
    vector[i] = sum / lower[i * size + i]!
  }
}

/** Replaces `vector` with L′⁻¹ × vector. */
export function solveUpper(lower: Float64Array, vector: Float64Array): void {
  const size = vector.length
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]!
    for (let j = i + 1; j < size; j++) sum -= lower[j * size + i]! * vector[j]!
    vector[i] = sum / lower[i * size + i]!
  }
}
