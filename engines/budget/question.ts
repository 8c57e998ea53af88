// What is asked of the reverse budget: an objective, the steps that lead to it, what a visit costs.
import type { RateRange } from '../distribution/index.ts'

/**
 * How many of those who reach a step pass it, as a share, told in the way it is known:
 * - `{ mean, sd }`: 0.02 give or take 0.005, one standard deviation (0 when certain);
 * - `{ successes, trials }`: what was counted, 13 of 675; evidence is weighed by Jeffreys' rule;
 * - `{ low, mid, high }`: below low one time in ten, below high nine times in ten.
 */
export type Rate =
  | { mean: number, sd: number }
  | { successes: number, trials: number }
  | RateRange

/**
 * Cents for one visit, log-normal: its median and the standard deviation of its logarithm (0.2 reads "give
 * or take 20 %"), or the cents below which it falls one time in ten, one in two, nine in ten.
 */
export type VisitCost =
  | { median: number, logSd: number }
  | { low: number, mid: number, high: number }

/** One step of the path, in the order people live it: the first is taken by visits, the last gives results. */
export interface Step { id: string, rate: Rate }

/** The question the reverse budget answers. Money in cents, rates as shares (0–1). */
export interface BudgetQuestion {
  /** Results wanted over the period, whatever its length: the answer covers the same period. */
  objective: { count: number }
  steps: readonly Step[]
  costPerVisit: VisitCost
  /** Cents a result is worth, when known: gives the chance that the budget is covered. */
  valuePerResult?: number
  /** Whether the luck of the results themselves counts (Poisson); true if not said. */
  countNoise?: boolean
  /** Futures drawn, 20,000 if not said. */
  draws?: number
  /** Same question and seed, same answer. */
  seed?: number | string
}
