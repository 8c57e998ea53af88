// From the results wanted back to the money they ask for, with the doubt that goes with it.
import { quantileAt } from '../distribution/index.ts'
import { MOST_CENTS, readDoubts, type Doubt } from './belief.ts'
import { probabilityAt, readCurve, type CurvePoint } from './curve.ts'
import { drawFutures, MOST_FUTURES } from './futures.ts'
import { readQuantiles, spreadOf, WIDE_SPREAD, type Quantiles } from './quantiles.ts'
import type { BudgetQuestion } from './question.ts'

/** How much one input weighs in the doubt on the budget. */
export interface Influence {
  kind: Doubt['kind']
  /** The step's id, `costPerVisit`, or `chance`: the luck of the results, which no knowledge removes. */
  id: string
  /** Its part (0–1) of the variance of the budget's logarithm; all parts sum to 1, or are 0 without doubt. */
  share: number
  /** What `spread` would become if this input were known for certain. */
  spreadIfKnown: number
}

/** The answer, which can be stored and sent as it is. Money in cents, people as whole numbers. */
export interface BudgetAnswer {
  /**
   * `too-early`: the range is too wide to be a budget (see `WIDE_SPREAD`), a trial says more; `never`: the luck of so few
   * results alone spreads it as far, whatever is learned.
   */
  verdict: 'enough' | 'too-early' | 'never'
  /** Enough one time in two. */
  p50: number
  /** Enough eight times in ten. */
  p80: number
  quantiles: Quantiles
  visits: Quantiles
  /** People who must have passed each step: in half of the futures, and between one and nine in ten. */
  byStep: { id: string, low: number, median: number, high: number }[]
  curve: CurvePoint[]
  /** The most influential first. */
  sensitivity: Influence[]
  /** p90 / p10. */
  spread: number
  /** When a result's worth is known: what all the results are worth, and the chance that it covers the budget. */
  value?: { cents: number, chanceCovered: number }
}

/**
 * The budget that reaches an objective, as a distribution.
 *
 * In each future, rates and price are drawn from what is known of them and
 * `budget = price × results needed / (rate₁ × rate₂ × …)`, where the results needed are the objective or,
 * with `countNoise`, the Gamma wait that reaches it (see `readDoubts`). So the chance that a budget is
 * enough is P(results ≥ objective) over rates, price and luck. Without doubt it is the spreadsheet's figure.
 * The logarithm of the budget is a sum of independent terms, so that parts of variance are exact (Sobol).
 *
 * Worked example, luck aside: 40 results, 20 % ± 4 close, 2 % ± 0.5 of visits ask, 0.90 € ± 20 % a click. A
 * spreadsheet says 40 / 0.2 / 0.02 × 0.90 = 9,000 €: enough in 45 % of futures. Eight in ten ask 13,000 €.
 *
 * @throws RangeError whose message begins with the field at fault
 */
export function reverseBudget(question: BudgetQuestion): BudgetAnswer & { probabilityAt: (budgetCents: number) => number } {
  const { objective, steps, valuePerResult, draws = 20_000, seed = 'azimut' } = question
  if (!(Number.isInteger(draws) && draws >= 100 && draws <= MOST_FUTURES)) throw new RangeError(`draws: a whole number from 100 to ${MOST_FUTURES}, not ${draws}`)
  if (!(valuePerResult === undefined || (valuePerResult >= 0 && valuePerResult <= MOST_CENTS))) throw new RangeError(`valuePerResult: cents from 0 to ${MOST_CENTS}, not ${valuePerResult}`)
  const doubts = readDoubts(question)
  const futures = drawFutures(doubts.map(({ table }) => table), draws, seed)
  const price = futures[0]!
  const results = futures.at(-1)!
  const reaching = readBackwards(results, futures.slice(1, -1))
  const budgets = combine(reaching[0]!, price, 1)
  const sorted = budgets.toSorted()

  const quantiles = readQuantiles(sorted)
  const curve = readCurve(sorted)
  const spread = spreadOf(sorted)
  const answer: BudgetAnswer = {
    verdict: spread <= WIDE_SPREAD ? 'enough' : spreadOfLuck(doubts.at(-1)!) > WIDE_SPREAD ? 'never' : 'too-early',
    p50: quantiles.p50,
    p80: quantiles.p80,
    quantiles,
    visits: readQuantiles(reaching[0]!.toSorted()),
    // Whatever the future, the last step must give the objective itself.
    byStep: steps.map(({ id }, i) => ({ id, ...(i === steps.length - 1 ? certain(objective.count) : peopleRange(reaching[i + 1]!)) })),
    curve,
    sensitivity: weigh(doubts, futures, budgets),
    spread,
  }
  if (valuePerResult !== undefined) {
    const cents = Math.round(objective.count * valuePerResult)
    answer.value = { cents, chanceCovered: probabilityAt(answer, cents) }
  }
  return { ...answer, probabilityAt: budgetCents => probabilityAt({ curve }, budgetCents) }
}

/** How wide the budget would be if all but the luck of the results were known. */
const spreadOfLuck = ({ table }: Doubt) => Math.exp(quantileAt(table, 0.9) - quantileAt(table, 0.1))

/** Logarithms of the people who must reach each step: entry 0 is visits, the one after the last step results. */
function readBackwards(results: Float64Array, rates: readonly Float64Array[]): Float64Array[] {
  const reaching = [results]
  for (const rate of rates.toReversed()) reaching.unshift(combine(reaching[0]!, rate, -1))
  return reaching
}

function peopleRange(logs: Float64Array): { low: number, median: number, high: number } {
  const { p10, p50, p90 } = readQuantiles(logs.toSorted())
  return { low: p10, median: p50, high: p90 }
}

function certain(count: number): { low: number, median: number, high: number } {
  return { low: count, median: count, high: count }
}

function combine(logs: Float64Array, others: Float64Array, sign: 1 | -1): Float64Array {
  const result = new Float64Array(logs.length)
  for (let i = 0; i < logs.length; i++) result[i] = logs[i]! + sign * others[i]!
  return result
}

// A spread is shown with one decimal: the first quarter of the futures gives it, four times as fast.
const PART = 1 / 4

function weigh(doubts: readonly Doubt[], futures: readonly Float64Array[], budgets: Float64Array): Influence[] {
  const total = doubts.reduce((sum, { variance }) => sum + variance, 0)
  return doubts.map(({ kind, id, variance }, j) => {
    const sign = kind === 'step' ? -1 : 1
    const rest = new Float64Array(Math.ceil(budgets.length * PART))
    for (let i = 0; i < rest.length; i++) rest[i] = budgets[i]! - sign * futures[j]![i]!
    return { kind, id, share: total === 0 ? 0 : variance / total, spreadIfKnown: spreadOf(rest.sort()) }
  }).sort((a, b) => b.share - a.share)
}
