// What « Six semaines, cinq actions » shows: the actions proposed, or those already placed, with the dates of the trade.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'
import { layOutSprint, sprintWeeks } from './layOutSprint.ts'

const day = z.iso.date()

export const readSprint = operation({
  access: 'plan.view', reads: true, input: nothing,
  /** Null while there is no course. */
  output: z.object({
    startOn: day, weeks: z.int(), ownerName: z.string().nullable(), hoursPerWeek: z.number(), /** Nobody said their hours: so many were counted. */ isUsual: z.boolean(), freeShare: z.number(),
    proposed: z.array(z.object({ key: z.string(), title: z.string(), how: z.string(), hours: z.number(), startOn: day, dueOn: day })),
    /** Titles of what fits nowhere in these weeks. */
    left: z.array(z.string()),
    /** Actions of this course already in the plan: then nothing more is proposed. */
    kept: z.array(z.object({ id: z.uuid(), title: z.string(), hours: z.number(), startOn: day, dueOn: day, ownerName: z.string().nullable() })),
    dates: z.array(z.object({ id: z.string(), name: bilingual, start: day, end: day, kind: z.enum(['closed', 'selling']) })),
  }).nullable(),
  async run(ctx) {
    const sprint = await layOutSprint(ctx)
    if (!sprint) return null
    const { objective, startOn, owner, hoursPerWeek, freeShare, actions, left, dates } = sprint
    const names = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
    const kept = (await ctx.of(action).list({ where: eq(action.table.objectiveId, objective.id) })).filter(one => one.state !== 'dropped')
    return {
      startOn, weeks: sprintWeeks, ownerName: owner?.name ?? null, hoursPerWeek, isUsual: typeof owner?.hoursPerWeek !== 'number', freeShare, left, dates,
      proposed: actions.map(({ key, title, how, hours, startOn: from, dueOn }) => ({ key, title, how, hours, startOn: from, dueOn })),
      kept: kept.map(one => ({ id: one.id, title: one.title, hours: one.hours, startOn: one.startOn, dueOn: one.dueOn, ownerName: names.get(one.ownerId ?? '') ?? null })),
    }
  },
})
