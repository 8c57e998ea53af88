// What each budget line cost for a result, against what the plan said a result would cost.
import type { Ctx } from '#app/kernel/context.ts'
import { objective } from '#app/model/aim/objective.ts'
import { decision } from '#app/model/learn/decision.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { readFullCost } from './fullCost.ts'
import { isTrial } from './trial.ts'
import type { FullCost, FullCostLine } from './fullCost.ts'

export interface LineWorth extends FullCostLine {
  /** The budget kept for the objective, shared among the results it should add each month; of a trial, the budget that is enough once in two. Null without a reverse budget. */
  expectedCents: number | null
  /** Even at the lucky end of its range, a result costs more than the plan said; or none came for the price of three. */
  isBeyond: boolean
  /** It is beyond, and no decision about it waits for its day of comparison. */
  awaits: boolean
}

/** No result at all while `none` were expected is luck less than one time in twenty. */
const none = 3

/** Days as `YYYY-MM-DD`, both included. The farthest beyond what was expected comes first. */
export async function readLineWorths(ctx: Ctx, period: { from: string; to: string }): Promise<{ lines: LineWorth[]; cost: FullCost }> {
  const cost = await readFullCost(ctx, period)
  const lines = new Map((await ctx.of(budgetLine).list()).map(one => [one.id, one]))
  const budgets = new Map((await ctx.of(reverseBudget).list()).map(one => [one.id, one]))
  const objectives = new Map((await ctx.of(objective).list()).map(one => [one.id, one]))
  const decided = new Set((await ctx.of(decision).list()).filter(one => one.forecast.byDay > period.to).map(one => one.budgetLineId))
  const expectedOf = (lineId: string) => {
    const line = lines.get(lineId)
    const budget = budgets.get(line?.reverseBudgetId ?? '')
    // Reckoned for the objective it was asked about, which another may have replaced since.
    const aimed = objectives.get(budget?.objectiveId ?? '')
    const more = aimed ? aimed.toPerMonth - (aimed.fromPerMonth ?? 0) : 0
    const tried = line !== undefined && isTrial(line, objectives.get(line.objectiveId ?? ''))
    return budget && more > 0 ? Math.round((tried ? budget.p50Cents : budget.keptCents) / more) : null
  }
  const worths = cost.lines.map((line): LineWorth => {
    const expectedCents = expectedOf(line.budgetLineId)
    const beyond = expectedCents !== null && isBeyond(line, expectedCents, cost.totals.consentedShare ?? 1)
    return { ...line, expectedCents, isBeyond: beyond, awaits: beyond && !decided.has(line.budgetLineId) }
  })
  const excess = ({ expectedCents, costPerResult, isBeyond: beyond }: LineWorth) => beyond ? (costPerResult?.mid ?? Infinity) / expectedCents! : 0
  return { lines: worths.toSorted((a, b) => excess(b) - excess(a)), cost }
}

/** Of the results a line brings, only the `share` counted with consent can be seen to come from it. */
function isBeyond({ costPerResult, results, fullCents, spentCents }: FullCostLine, expectedCents: number, share: number): boolean {
  if (costPerResult) return costPerResult.low > expectedCents
  return results === 0 && (fullCents ?? spentCents ?? 0) * share > none * expectedCents
}
