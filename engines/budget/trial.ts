// When a range is too wide to be a budget: the small, bought experience that would narrow it most cheaply.
import { betaLogVariance, trigamma } from '../distribution/index.ts'
import { createRandom, drawBeta, drawBinomial, type Random } from '../random/index.ts'
import { readCost, readRate, type RateBelief } from './belief.ts'
import { WIDE_SPREAD } from './quantiles.ts'
import type { BudgetQuestion } from './question.ts'
import type { BudgetAnswer } from './reverse-budget.ts'

/** What to try first, or why nothing is. */
export type Trial =
  | { verdict: 'not-needed', spread: number }
  /** The doubt is mostly luck (few results): only more results would narrow it. */
  | { verdict: 'no-use', spread: number }
  | {
    verdict: 'trial'
    visits: number
    /** What the visits cost at the median price. */
    cents: number
    /** The input that weighs most among those a trial can teach. */
    on: string
    spreadBefore: number
    /** The spread to expect once the trial is counted in. */
    spreadAfter: number
    /** Whether the range is at least halved; otherwise the trial takes most of what one can learn. */
    halves: boolean
  }

const REALITIES = 200
const CLICK_LOG_SD = 1 // auction prices of single clicks commonly differ by a factor of e
const FEWEST_VISITS = 10

/**
 * The cheapest trial expected to halve the range of a budget (p90 − p10, relative to p50).
 *
 * A trial buys visits and watches the price and each step: in 200 realities drawn from what is believed,
 * people pass the steps (binomial), each rate is learned again (beta posterior), and so is the price
 * (normal posterior of its logarithm, a single click being good to a factor of e). The budget's logarithm
 * being a sum, its variance after the trial is the sum of the variances left, averaged over realities, plus
 * luck; the spread is then `before ^ (sd after / sd before)`, exact for a log-normal budget.
 *
 * No trial costs more than half of p50. If none so cheap halves the range, the one proposed reaches 80 %
 * of the narrowing that the dearest would.
 *
 * @param question the question `answer` answers
 * @example // 40 results, 1 to 4 % ask, 0.30 to 2 € a click: 45 clicks take the spread from 10.9 to 3.9
 * trial(question, reverseBudget(question)) // { verdict: 'trial', on: 'costPerVisit', halves: true, … }
 */
export function trial(question: BudgetQuestion, answer: Pick<BudgetAnswer, 'p50' | 'spread' | 'sensitivity'>): Trial {
  const { spread } = answer
  if (spread <= WIDE_SPREAD) return { verdict: 'not-needed', spread }
  const price = readCost(question.costPerVisit)
  const rates = question.steps.map(({ rate }, i) => readRate(rate, `steps[${i}].rate`))
  const luck = question.countNoise === false ? 0 : trigamma(question.objective.count)
  const doubtAfter = (visits: number) => luck
    + price.logSd ** 2 / (1 + visits * (price.logSd / CLICK_LOG_SD) ** 2)
    + ratesAfter(rates, visits, createRandom(question.seed ?? 'azimut'))
  const before = doubtAfter(0)
  const spreadAfter = (visits: number) => spread ** Math.sqrt(doubtAfter(visits) / before)

  const mostVisits = Math.floor(answer.p50 / 2 / price.median)
  const best = spreadAfter(mostVisits)
  const on = answer.sensitivity.find(({ kind }) => kind !== 'chance')?.id
  if (on === undefined || mostVisits < FEWEST_VISITS || width(best) > 0.9 * width(spread)) return { verdict: 'no-use', spread }

  const halves = width(best) <= width(spread) / 2
  const goal = halves ? width(spread) / 2 : width(spread) + 0.8 * (width(best) - width(spread))
  const visits = fewest(mostVisits, visits => width(spreadAfter(visits)) <= goal)
  return { verdict: 'trial', visits, cents: Math.round(visits * price.median), on, spreadBefore: spread, spreadAfter: spreadAfter(visits), halves }
}

/** (p90 − p10) / p50 of a log-normal law whose p90 / p10 is `spread`. */
function width(spread: number): number {
  return Math.sqrt(spread) - 1 / Math.sqrt(spread)
}

/** The doubt left on the rates, as a variance of logarithms, on average over realities. */
function ratesAfter(rates: readonly RateBelief[], visits: number, random: Random): number {
  let sum = 0
  for (let reality = 0; reality < REALITIES; reality++) {
    let people = visits
    for (const { mean, alpha, beta } of rates) {
      if (alpha === undefined || beta === undefined) {
        people = drawBinomial(random, people, mean)
        continue
      }
      const passed = drawBinomial(random, people, drawBeta(random, alpha, beta))
      sum += betaLogVariance(alpha + passed, beta + people - passed)
      people = passed
    }
  }
  return sum / REALITIES
}

/** The fewest visits that are enough, to a tenth; `most` is known to be. */
function fewest(most: number, enough: (visits: number) => boolean): number {
  let high = FEWEST_VISITS
  while (high < most && !enough(high)) high *= 2
  high = Math.min(high, most)
  let low = Math.floor(high / 2)
  while (high - low > Math.max(1, high / 10)) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
