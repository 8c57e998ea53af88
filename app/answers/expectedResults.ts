// What is expected of the plan: results a month of each budget line and of each action, as far as somebody said or a budget was derived.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { lineOfAction } from './spending.ts'

/** Something that brings results: an action whose own effect was said, else the whole line that pays for it. */
export interface ResultDriver {
  kind: 'line' | 'action'
  id: string
  label: string
  leverId: string | null
  objectiveId: string | null
  perMonth: number
  /** The actions that must be done for results to come: the first of them is enough. */
  actionIds: string[]
  /** First and last day its money or its objective runs. */
  startOn: string
  endOn: string
}

/**
 * A line speaks for its actions only while none of them, dropped or removed ones included, has a figure of its own:
 * so taking one action away takes away its effect and no other.
 */
export async function readDrivers(ctx: Ctx): Promise<ResultDriver[]> {
  const lines = await ctx.of(budgetLine).list()
  const live = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
  const ever = [...await ctx.of(action).list(), ...await ctx.of(action).list({ removed: true })]
  const objectives = new Map((await ctx.of(objective).list()).map(one => [one.id, one]))
  const budgets = new Map((await ctx.of(reverseBudget).list()).map(one => [one.id, one]))
  const told = new Set(ever.filter(one => one.expectedPerMonth !== null).map(one => lineOfAction(one, lines)))
  const own = live.flatMap((one): ResultDriver[] => one.expectedPerMonth === null ? [] : [{
    kind: 'action', id: one.id, label: one.title, leverId: one.leverId, objectiveId: one.objectiveId, perMonth: one.expectedPerMonth, actionIds: [one.id],
    startOn: one.dueOn, endOn: objectives.get(one.objectiveId ?? '')?.endOn ?? one.dueOn,
  }])
  const whole = lines.flatMap((line): ResultDriver[] => {
    const perMonth = told.has(line.id) ? null : perMonthOf(line, budgets.get(line.reverseBudgetId ?? ''), objectives.get(line.objectiveId ?? ''))
    return perMonth === null ? [] : [{
      kind: 'line', id: line.id, label: line.label, leverId: line.leverId, objectiveId: line.objectiveId, perMonth,
      actionIds: live.filter(one => lineOfAction(one, lines) === line.id).map(one => one.id), startOn: line.startOn, endOn: line.endOn,
    }]
  })
  return [...own, ...whole]
}

/** The results the objective adds, in the proportion of the amount kept that the line has today. */
function perMonthOf(line: RowOf<typeof budgetLine>, budget: RowOf<typeof reverseBudget> | undefined, aimed: RowOf<typeof objective> | undefined): number | null {
  if (!budget || !aimed || aimed.fromPerMonth === null || budget.keptCents === 0) return null
  return Math.max(0, aimed.toPerMonth - aimed.fromPerMonth) * line.centsPerMonth / budget.keptCents
}
