// How uncertain the logarithm of a rate is.

/**
 * Trigamma ψ₁(x), the variance of the logarithm of a Gamma(x) draw, for x > 0.
 * Recurrence ψ₁(x) = ψ₁(x + 1) + 1/x² up to 8, then the asymptotic series (Abramowitz and Stegun, 6.4.12).
 * @example trigamma(1) // π² / 6
 */
export function trigamma(x: number): number {
  let sum = 0
  for (; x < 8; x++) sum += 1 / (x * x)
  const square = 1 / (x * x)
  const series = 1 / 6 - square * (1 / 30 - square * (1 / 42 - square / 30))
  return sum + 1 / x + square / 2 + square / x * series
}

/**
 * Variance of the logarithm of a Beta(alpha, beta) rate: ψ₁(α) − ψ₁(α + β).
 * @example betaLogVariance(20, 80) // 0.0412: a rate of 20 % known to about a fifth of itself
 */
export function betaLogVariance(alpha: number, beta: number): number {
  return trigamma(alpha) - trigamma(alpha + beta)
}
