// Turns what is known of a rate or a price into a law of chance, and refuses what makes no sense.
import { betaLogVariance, fitBeta, tabulateExact, tabulateLogBeta, tabulateLogGamma, tabulateNormal, trigamma, type QuantileTable } from '../distribution/index.ts'
import { MOST_QUANTITIES } from './futures.ts'
import type { BudgetQuestion, Rate, VisitCost } from './question.ts'

const MOST_STEPS = MOST_QUANTITIES - 2 // beside the cost and luck
// Beyond these a budget is no amount of money: its futures leave what a number holds.
const FEWEST_RESULTS = 0.1
const MOST_RESULTS = 1e9
const LEAST_CENTS = 1e-6
export const MOST_CENTS = 1e12
const LEAST_RATE = 1e-9
/** Successes a belief is worth at least: with less, a rate may be none at all, which no budget pays for. */
const LEAST_SUCCESSES = 0.05
/** A rate known to a part as small as this is known. */
const CERTAIN = 1e-6

/** What is believed of a rate: a beta law, or a certainty (`alpha` and `beta` then absent). */
export interface RateBelief { mean: number, alpha?: number, beta?: number }

/** What is believed of a price: log-normal. */
export interface PriceBelief { median: number, logSd: number }

/** One independent cause of doubt. The logarithm of the budget is their sum, each with its sign. */
export interface Doubt {
  kind: 'cost' | 'step' | 'chance'
  id: string
  /** Quantiles of its natural logarithm. */
  table: QuantileTable
  /** Variance of its natural logarithm. */
  variance: number
}

/**
 * Reads a rate. `{ successes, trials }` gives Beta(successes + ½, trials − successes + ½) (Jeffreys, 1946),
 * whose one-sided intervals are closest to their nominal level, also when nobody was counted; `{ mean, sd }` is matched by its
 * moments.
 * @param field where the rate stands in the question, for the sentence of a refusal
 * @throws RangeError that names the field
 */
export function readRate(rate: Rate, field: string): RateBelief {
  if ('trials' in rate) {
    const { successes, trials } = rate
    check(Number.isSafeInteger(trials) && trials >= 0, `${field}.trials: a whole number from 0, not ${trials}`)
    check(Number.isInteger(successes) && successes >= 0 && successes <= trials, `${field}.successes: a whole number from 0 to ${trials}, not ${successes}`)
    return { mean: (successes + 0.5) / (trials + 1), alpha: successes + 0.5, beta: trials - successes + 0.5 }
  }
  if ('mean' in rate) {
    const { mean, sd } = rate
    check(mean >= LEAST_RATE && mean <= 1, `${field}.mean: a share from ${LEAST_RATE} to 1, not ${mean}`)
    check(sd >= 0 && (sd === 0 || sd * sd < mean * (1 - mean)), `${field}.sd: from 0 to below √(mean × (1 − mean)), not ${sd}`)
    if (sd < mean * CERTAIN) return { mean }
    const evidence = mean * (1 - mean) / (sd * sd) - 1
    check(mean * evidence >= LEAST_SUCCESSES, `${field}.sd: ${sd} around ${mean} says nothing of the rate`)
    return { mean, alpha: mean * evidence, beta: (1 - mean) * evidence }
  }
  const { low, mid, high } = rate
  if (low === mid && mid === high) return readRate({ mean: mid, sd: 0 }, field)
  check(low >= LEAST_RATE && low < mid && mid < high && high < 1, `${field}: ${LEAST_RATE} ≤ low < mid < high < 1, not ${low}, ${mid}, ${high}`)
  const { alpha, beta } = fitBeta(rate)
  check(alpha >= LEAST_SUCCESSES, `${field}: from ${low} to ${high} says nothing of the rate`)
  return { mean: alpha / (alpha + beta), alpha, beta }
}

/**
 * Reads the cost of a visit. Three points are joined by the line of least squares on the logarithms, where
 * a log-normal law is straight: the median is their geometric mean.
 * @throws RangeError that names the field
 */
export function readCost(cost: VisitCost): PriceBelief {
  if ('median' in cost) {
    check(cost.median >= LEAST_CENTS && cost.median <= MOST_CENTS, `costPerVisit.median: cents from ${LEAST_CENTS} to ${MOST_CENTS}, not ${cost.median}`)
    check(cost.logSd >= 0 && cost.logSd < 5, `costPerVisit.logSd: from 0 to 5, not ${cost.logSd}`)
    return cost
  }
  const { low, mid, high } = cost
  check(low >= LEAST_CENTS && low <= mid && mid <= high && high <= MOST_CENTS, `costPerVisit: ${LEAST_CENTS} ≤ low ≤ mid ≤ high ≤ ${MOST_CENTS} in cents, not ${low}, ${mid}, ${high}`)
  if (low === high) return { median: mid, logSd: 0 }
  return { median: Math.cbrt(low * mid * high), logSd: Math.log(high / low) / (2 * 1.2815515655446) }
}

/**
 * Every doubt of a question: the cost, each step, then the luck of the results. Reaching `count` results of
 * a Poisson process asks for a Gamma(count) of expected results: P(Poisson(m) ≥ n) = P(Gamma(n) ≤ m).
 */
export function readDoubts({ objective: { count }, steps, costPerVisit, countNoise = true }: BudgetQuestion): Doubt[] {
  check(count >= FEWEST_RESULTS && count <= MOST_RESULTS, `objective.count: from ${FEWEST_RESULTS} to ${MOST_RESULTS}, not ${count}`)
  check(new Set(['costPerVisit', 'chance', ...steps.map(({ id }) => id)]).size === steps.length + 2, 'steps: ids differ from one another, from "costPerVisit" and from "chance"')
  check(steps.length <= MOST_STEPS, `steps: at most ${MOST_STEPS}, not ${steps.length}`)
  const { median, logSd } = readCost(costPerVisit)
  const price = Math.log(median)
  return [
    { kind: 'cost', id: 'costPerVisit', table: logSd === 0 ? tabulateExact(price) : tabulateNormal(price, logSd), variance: logSd ** 2 },
    ...steps.map(({ id, rate }, i): Doubt => {
      const { mean, alpha, beta } = readRate(rate, `steps[${i}].rate`)
      return alpha === undefined || beta === undefined
        ? { kind: 'step', id, table: tabulateExact(Math.log(mean)), variance: 0 }
        : { kind: 'step', id, table: tabulateLogBeta(alpha, beta), variance: betaLogVariance(alpha, beta) }
    }),
    countNoise
      ? { kind: 'chance', id: 'chance', table: tabulateLogGamma(count), variance: trigamma(count) }
      : { kind: 'chance', id: 'chance', table: tabulateExact(Math.log(count)), variance: 0 },
  ]
}

function check(condition: boolean, refusal: string): void {
  if (!condition) throw new RangeError(refusal)
}
