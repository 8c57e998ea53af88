// The laws the engines reason with, as tables of the logarithm of their quantiles.
import { quantileAt, shareBelow, tabulate, type QuantileTable } from './table.ts'

/**
 * Beta law of a rate, tabulated as ln(rate). `alpha` successes and `beta` failures are worth of evidence.
 * The table is made on log-odds y, where the density is `e^(αy) / (1 + e^y)^(α + β)`.
 */
export function tabulateLogBeta(alpha: number, beta: number): QuantileTable {
  const logDensity = (y: number) => alpha * y - (alpha + beta) * softplus(y)
  const table = tabulate(logDensity, Math.log(alpha / beta), Math.sqrt(1 / alpha + 1 / beta))
  return table.map(y => -softplus(-y))
}

/** Gamma law of mean and variance `shape`, tabulated as its logarithm y: density `e^(shape·y − e^y)`. */
export function tabulateLogGamma(shape: number): QuantileTable {
  return tabulate(y => shape * y - Math.exp(y), Math.log(shape), 1 / Math.sqrt(shape))
}

/** Normal law. */
export function tabulateNormal(mean: number, sd: number): QuantileTable {
  return tabulate(x => -(((x - mean) / sd) ** 2) / 2, mean, sd)
}

/** The rate below which a Beta(alpha, beta) falls with chance `share`. @example betaQuantile(0.5, 1, 1) // 0.5 */
export function betaQuantile(share: number, alpha: number, beta: number): number {
  return Math.exp(quantileAt(tabulateLogBeta(alpha, beta), share))
}

/** The chance that a Beta(alpha, beta) is below `rate`. @example betaBelow(0.25, 1, 1) // 0.25 */
export function betaBelow(rate: number, alpha: number, beta: number): number {
  return rate <= 0 ? 0 : shareBelow(tabulateLogBeta(alpha, beta), Math.log(rate))
}

/** The value below which a Gamma(shape) falls with chance `share`. @example gammaQuantile(0.05, 12) // 6.92 */
export function gammaQuantile(share: number, shape: number): number {
  return Math.exp(quantileAt(tabulateLogGamma(shape), share))
}

/**
 * The chance that a Gamma(shape) is below `value`; also the chance that a Poisson count of mean `value`
 * reaches `shape`. @example gammaBelow(3, 1) // 1 − e^−3 = 0.950
 */
export function gammaBelow(value: number, shape: number): number {
  return value <= 0 ? 0 : shareBelow(tabulateLogGamma(shape), Math.log(value))
}

/** ln(1 + e^y), without overflow. */
function softplus(y: number): number {
  return Math.max(y, 0) + Math.log1p(Math.exp(-Math.abs(y)))
}
