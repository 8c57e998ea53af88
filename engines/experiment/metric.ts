// What a test compares: a share, an average, a ratio of two averages, or an average freed from what was known before.

/** People who saw it, and how many of them did the thing. */
export interface ShareArm { n: number; successes: number }
/** People who saw it, the sum of what each is worth, and the sum of its squares. */
export interface MeanArm { n: number; sum: number; sumSquares: number }
/** Per person a numerator and a denominator (revenue and orders): their sums, their squares, their products. */
export interface RatioArm { n: number; numerator: Sums; denominator: Sums; sumProducts: number }
/** Per person the figure during the test and the same before it: their sums, their squares, their products. */
export interface AdjustedArm { n: number; during: Sums; before: Sums; sumProducts: number }
export interface Sums { sum: number; sumSquares: number }

export type Comparison =
  | { metric: 'proportion'; a: ShareArm; b: ShareArm }
  | { metric: 'mean'; a: MeanArm; b: MeanArm }
  | { metric: 'ratio'; a: RatioArm; b: RatioArm }
  | { metric: 'cuped'; a: AdjustedArm; b: AdjustedArm }

/**
 * One arm, as every method needs it: `level` is the average itself, `mean` the same freed from the past, `variance(weight)`
 * that of one person's figure taken `weight` times (once if not said) and freed from the past.
 */
export interface Estimate { n: number; mean: number; level: number; variance(weight?: number): number }

/** @throws RangeError naming the arm and the field at fault */
export function estimatesOf(comparison: Comparison): [Estimate, Estimate] {
  for (const arm of ['a', 'b'] as const) {
    checkArm(arm, comparison[arm])
    checkSums(arm, comparison[arm].n, sumsOf(comparison, arm))
  }
  switch (comparison.metric) {
    case 'proportion': return [ofShare('a', comparison.a), ofShare('b', comparison.b)]
    case 'mean': return [ofMean(comparison.a), ofMean(comparison.b)]
    case 'ratio': return [ofRatio(comparison.a), ofRatio(comparison.b)]
    case 'cuped': return ofAdjusted(comparison.a, comparison.b)
  }
}

/** The square of a number beyond this is none. */
export const largest = 1e100

function checkArm(arm: string, { n, ...fields }: { n: number }) {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`${arm}.n: a whole number from 0, not ${n}`)
  for (const [field, value] of Object.entries<number | Sums>(fields)) {
    const numbers: [key: string, number][] = typeof value === 'object' ? Object.entries({ ...value }) : [['', value]]
    for (const [key, number] of numbers)
      if (!(Math.abs(number) <= largest)) throw new RangeError(`${arm}.${field}${key && `.${key}`}: a number, not ${number}`)
  }
}

/** The sums of an arm, by where they stand in it. */
function sumsOf(comparison: Comparison, arm: 'a' | 'b'): Record<string, Sums> {
  switch (comparison.metric) {
    case 'proportion': return {}
    case 'mean': return { '': comparison[arm] }
    case 'ratio': return { 'numerator.': comparison[arm].numerator, 'denominator.': comparison[arm].denominator }
    case 'cuped': return { 'during.': comparison[arm].during, 'before.': comparison[arm].before }
  }
}

/** A sum of squares below that of people who are all alike is a mistake; a hair below it, rounding. */
function checkSums(arm: string, n: number, sums: Record<string, Sums>) {
  for (const [of, { sum, sumSquares }] of Object.entries(sums))
    if (n > 0 && sumSquares < sum ** 2 / n * (1 - 1e-9)) throw new RangeError(`${arm}.${of}sumSquares: at least the sum's square over n, not ${sumSquares}`)
}

const simple = (n: number, mean: number, variance: number): Estimate => ({ n, mean, level: mean, variance: (weight = 1) => weight ** 2 * variance })

function ofShare(arm: string, { n, successes }: ShareArm): Estimate {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${arm}.successes: from 0 to ${n}, not ${successes}`)
  const mean = successes / n
  return simple(n, mean, mean * (1 - mean))
}

const covarianceOf = (n: number, sumProducts: number, [one, other]: [number, number]) => (sumProducts - one * other / n) / (n - 1)
const varianceOf = (n: number, { sum, sumSquares }: Sums) => covarianceOf(n, sumSquares, [sum, sum])

function ofMean({ n, ...sums }: MeanArm): Estimate {
  return simple(n, sums.sum / n, varianceOf(n, sums))
}

/** The ratio of averages, its variance by the delta method. */
function ofRatio({ n, numerator, denominator, sumProducts }: RatioArm): Estimate {
  const [top, bottom] = [numerator.sum / n, denominator.sum / n]
  const covariance = covarianceOf(n, sumProducts, [numerator.sum, denominator.sum])
  const variance = varianceOf(n, numerator) / bottom ** 2 + varianceOf(n, denominator) * top ** 2 / bottom ** 4 - 2 * covariance * top / bottom ** 3
  return simple(n, top / bottom, variance)
}

/** Deng, Xu, Kohavi and Walker 2013: what the past explains of each person is taken away, by one slope for both arms. */
function ofAdjusted(a: AdjustedArm, b: AdjustedArm): [Estimate, Estimate] {
  const n = a.n + b.n
  const both = (of: 'during' | 'before'): Sums => ({ sum: a[of].sum + b[of].sum, sumSquares: a[of].sumSquares + b[of].sumSquares })
  const before = both('before')
  const spread = varianceOf(n, before)
  const slope = spread > 0 ? covarianceOf(n, a.sumProducts + b.sumProducts, [both('during').sum, before.sum]) / spread : 0
  const adjust = ({ n: people, during, before: past, sumProducts }: AdjustedArm): Estimate => ({
    n: people, mean: during.sum / people - slope * past.sum / people, level: during.sum / people,
    variance: (weight = 1) => weight ** 2 * varianceOf(people, during) + slope ** 2 * varianceOf(people, past) - 2 * weight * slope * covarianceOf(people, sumProducts, [during.sum, past.sum]),
  })
  return [adjust(a), adjust(b)]
}
