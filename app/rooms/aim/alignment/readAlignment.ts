// Does everything serve something? Goals of the company facing its objectives, stakes, and whatever hangs from nothing.
import { inArray } from 'drizzle-orm'
import * as z from 'zod'
import { formatNumber } from '@azimut/engines/locale'
import { kpis as shelfOfKpis } from '#app/answers/shelves.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { companyGoal } from '#app/model/aim/companyGoal.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { valueStatement } from '#app/model/aim/valueStatement.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { action } from '#app/model/plan/action.ts'

const titled = z.object({ id: z.uuid(), title: z.string() })

export const readAlignment = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    value: z.object({ row: valueStatement.row, kpi: z.string().nullable() }).nullable(),
    kpis: z.array(titled),
    /** A goal no objective agrees with is `alone`. */
    goals: z.array(z.object({ row: companyGoal.row, alone: z.boolean() })),
    /** Those still followed; `alone` agrees with no goal; `short` stands above a column. */
    objectives: z.array(z.object({ id: z.uuid(), version: z.number(), sentence: z.string(), short: z.string(), goalId: z.uuid().nullable(), alone: z.boolean() })),
    /** What each stake answers, and how many objectives still followed serve it. */
    stakes: z.array(z.object({ row: stake.row, answers: z.string().nullable(), objectives: z.number() })),
    /** `need`: its stake answers no observed need; `stake`: its stake was taken away. */
    objectivesToLink: z.array(titled.extend({ lacks: z.enum(['stake', 'need']) })),
    /** Actions still to do that reach no stake: without objective, with one ended or taken away, or one whose stake was. */
    actionsToLink: z.array(titled.extend({ lacks: z.enum(['objective', 'stake']) })),
  }),
  async run(ctx) {
    const shelf = await shelfOfKpis()
    const goals = await ctx.of(companyGoal).list()
    const open = (await ctx.of(objective).list()).filter(one => one.endedOn === null)
    const stakes = await ctx.of(stake).list()
    const needs = new Map((await ctx.of(swotItem).list()).map(one => [one.id, one.sentence]))
    const answered = new Map(stakes.map(one => [one.id, needs.get(one.swotItemId ?? '') ?? null]))
    const goalIds = new Set(goals.map(one => one.id))
    const agreed = (id: string | null) => (id !== null && goalIds.has(id) ? id : null)
    const kpis = await ctx.of(kpi).list()
    const said = (await ctx.of(valueStatement).list()).at(-1)
    return {
      value: said ? { row: said, kpi: kpis.find(one => one.id === said.kpiId)?.name ?? null } : null,
      kpis: kpis.map(({ id, name }) => ({ id, title: name })),
      goals: goals.map(row => ({ row, alone: !open.some(one => one.goalId === row.id) })),
      objectives: open.map(({ id, version, sentence, goalId, kpiId, toPerMonth }) => ({ id, version, sentence, short: `${formatNumber(toPerMonth, ctx.locale)} ${shelf.get(kpiId)?.many[ctx.locale] ?? ''}`, goalId: agreed(goalId), alone: agreed(goalId) === null })),
      stakes: stakes.map(row => ({ row, answers: answered.get(row.id) ?? null, objectives: open.filter(one => one.stakeId === row.id).length })),
      objectivesToLink: open.filter(one => !answered.get(one.stakeId)).map(({ id, sentence, stakeId }) => ({ id, title: sentence, lacks: answered.has(stakeId) ? 'need' as const : 'stake' as const })),
      actionsToLink: await findActionsToLink(ctx, new Map(open.map(one => [one.id, answered.has(one.stakeId)]))),
    }
  },
})

/** `served`: objectives still followed, and whether their stake is there. */
async function findActionsToLink(ctx: Ctx, served: ReadonlyMap<string, boolean>) {
  const toDo = await ctx.of(action).list({ where: inArray(action.table.state, ['planned', 'doing']) })
  return toDo.filter(one => !served.get(one.objectiveId ?? '')).map(({ id, title, objectiveId }) => ({ id, title, lacks: served.has(objectiveId ?? '') ? 'stake' as const : 'objective' as const }))
}
