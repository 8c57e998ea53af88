// What is expected of the plan: results a month of each budget line and of each action, as far as somebody said or a budget was derived.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { lineOfAction } from './spending.ts'
import { isTrial } from './trial.ts'

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
    const perMonth = told.has(line.id) ? null : perMonthOf(line, budgets.get(line.reverseBudgetId ?? ''), objectives)
    return perMonth === null ? [] : [{
      kind: 'line', id: line.id, label: line.label, leverId: line.leverId, objectiveId: line.objectiveId, perMonth,
      actionIds: live.filter(one => lineOfAction(one, lines) === line.id).map(one => one.id), startOn: line.startOn, endOn: line.endOn,
    }]
  })
  return [...own, ...whole]
}

/**
 * The results of the objective the budget was derived for, in the proportion the line has of the amount kept; a trial
 * was kept to learn, and has the proportion of what would be enough once in two.
 */
function perMonthOf(line: RowOf<typeof budgetLine>, budget: RowOf<typeof reverseBudget> | undefined, objectives: ReadonlyMap<string, RowOf<typeof objective>>): number | null {
  const aimed = objectives.get(budget?.objectiveId ?? '')
  if (!budget || !aimed || aimed.fromPerMonth === null) return null
  const enoughCents = isTrial(line, objectives.get(line.objectiveId ?? '')) ? budget.p50Cents : budget.keptCents
  return enoughCents === 0 ? null : Math.max(0, aimed.toPerMonth - aimed.fromPerMonth) * line.centsPerMonth / enoughCents
}
