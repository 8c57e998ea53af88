// What was promised and what was kept: done on time out of planned, and everything put off or changed, with its reason and its cost.
import * as z from 'zod'
import { readDays, readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { objective } from '#app/model/aim/objective.ts'
import { decision } from '#app/model/learn/decision.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

interface Promised { id: string; state: string; dueOn: string; doneOn: string | null }

/**
 * Of the actions that were to be done by `today`, how many were done by the day first promised: putting one off does
 * not make it on time. Actions dropped on the way were planned too.
 */
export function adherence(actions: readonly Promised[], firstDue: ReadonlyMap<string, string>, today: string): { onTime: number; planned: number } {
  const promised = actions.map(one => ({ ...one, due: firstDue.get(one.id) ?? one.dueOn }))
  const planned = promised.filter(one => one.due < today || (one.state === 'done' && one.due <= today))
  return { onTime: planned.filter(one => one.state === 'done' && one.doneOn !== null && one.doneOn <= one.due).length, planned: planned.length }
}

export const readAdherence = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    onTime: z.number(), planned: z.number(),
    entries: z.array(z.object({ id: z.uuid(), kind: z.enum(['postponed', 'changed']), onDay: z.iso.date(), title: z.string(), reason: z.string().nullable(), days: z.number().nullable(), lostResults: z.number().nullable(), objectiveId: z.uuid().nullable() })),
    objectives: z.array(z.object({ id: z.uuid(), sentence: z.string(), postponed: z.number(), changed: z.number() })),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const dayOf = await readDays(ctx)
    const moved = await ctx.of(postponement).list()
    const actions = await ctx.of(action).list()
    const objectives = await ctx.of(objective).list()
    const objectiveOf = new Map([...actions, ...await ctx.of(budgetLine).list()].map(one => [one.id, one.objectiveId]))
    const firstDue = new Map<string, string>()
    for (const one of moved) if (!(firstDue.get(one.actionId)! <= one.fromDay)) firstDue.set(one.actionId, one.fromDay)
    const changes = (await ctx.of(decision).list()).filter(one => one.kind === 'correct' || one.kind === 'stop')
    const entries = [
      ...moved.map(one => ({ id: one.id, kind: 'postponed' as const, onDay: one.notedOn, title: one.title, reason: one.reason, days: (Date.parse(one.toDay) - Date.parse(one.fromDay)) / 86_400_000, lostResults: one.lostResults, objectiveId: objectiveOf.get(one.actionId) ?? null })),
      ...changes.map(one => ({ id: one.id, kind: 'changed' as const, onDay: one.decidedOn, title: one.sentence, reason: one.reason, days: null, lostResults: null, objectiveId: objectiveOf.get(one.budgetLineId) ?? null })),
      ...objectives.flatMap(one => (one.endedOn === null ? [] : [{ id: one.id, kind: 'changed' as const, onDay: one.endedOn, title: one.sentence, reason: one.endedReason, days: null, lostResults: null, objectiveId: one.id }])),
    ].toSorted((a, b) => b.onDay.localeCompare(a.onDay) || b.id.localeCompare(a.id))
    const count = (id: string, kind: 'postponed' | 'changed') => entries.filter(one => one.objectiveId === id && one.kind === kind).length
    return {
      ...adherence(actions.map(one => ({ ...one, doneOn: one.doneAt === null ? null : dayOf(one.doneAt) })), firstDue, today),
      entries, objectives: objectives.map(({ id, sentence }) => ({ id, sentence, postponed: count(id, 'postponed'), changed: count(id, 'changed') })),
    }
  },
})
