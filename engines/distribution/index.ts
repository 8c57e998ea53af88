// Laws of chance: quantiles, tails, and what a count or a range says about the rate behind it.
export { fitBeta, type RateRange } from './fit-beta.ts'
export { betaBelow, betaQuantile, gammaBelow, gammaQuantile, tabulateLogBeta, tabulateLogGamma, tabulateNormal } from './laws.ts'
export { poissonAtMost, poissonInterval, type Interval } from './poisson.ts'
export { incompleteBeta, lnBeta, lnGamma } from './special.ts'
export { quantileAt, shareBelow, tabulate, tabulateExact, type QuantileTable } from './table.ts'
export { chiSquareTail, normalDensity, normalQuantile, normalTail, studentQuantile, studentTail } from './tail.ts'
export { betaLogVariance, trigamma } from './trigamma.ts'
