// What an objective costs as things stand: the budget read backwards, the amount its line has today, and its chances with it.
import { probabilityAt } from '@azimut/engines/budget'
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { isTrial } from './trial.ts'

export interface BudgetNow {
  /** A month, in cents: enough once in two, and eight times in ten. */
  p50Cents: number
  p80Cents: number
  /** What the line has today: decisions change it after the budget was kept. */
  centsPerMonth: number
  /** Chances of reaching the objective with that amount, 0–1; null while it is only tried. */
  chance: number | null
  /** The last day of a trial, which ends before the objective does; null of a budget. */
  trialUntil: string | null
  /** What any other amount, or any other count, is judged by. */
  curve: RowOf<typeof reverseBudget>['curve']
}

/** Of the newest reverse budget whose line still stands; undefined when none does. */
export async function readBudgetNow(ctx: Ctx, objectiveId: string): Promise<BudgetNow | undefined> {
  const budgets = await ctx.of(reverseBudget).list({ where: eq(reverseBudget.table.objectiveId, objectiveId) })
  const aimed = await ctx.of(objective).get(objectiveId)
  const lines = await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, objectiveId) })
  for (const budget of budgets.toReversed()) {
    const line = lines.find(one => one.reverseBudgetId === budget.id)
    if (!line) continue
    const tried = isTrial(line, aimed)
    return { p50Cents: budget.p50Cents, p80Cents: budget.p80Cents, centsPerMonth: line.centsPerMonth, chance: tried ? null : probabilityAt(budget, line.centsPerMonth), trialUntil: tried ? line.endOn : null, curve: budget.curve }
  }
  return undefined
}
