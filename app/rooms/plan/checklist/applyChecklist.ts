// A checklist becomes actions of the plan: one a line, from today, nobody's yet, for the course.
import * as z from 'zod'
import { addWorkingDays } from '@azimut/engines/calendar'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { action } from '#app/model/plan/action.ts'

/** What nobody has dated yet is due in two weeks of work. */
const daysGiven = 10

export const applyChecklist = operation({
  access: 'plan.edit',
  input: z.strictObject({ items: z.array(z.strictObject({ title: z.string().trim().min(1).max(200), hours: z.number().min(0).max(1000) })).min(1).max(100) }),
  output: z.object({ actions: z.array(action.row) }),
  async run(ctx, { items }) {
    const course = await readCourseObjective(ctx)
    if (!course) throw new Refusal('no-objective', 422, { fr: 'Fixez d’abord un cap : une action sert un objectif.', en: 'Set a course first: an action serves an objective.' })
    const startOn = await readToday(ctx)
    const dueOn = addWorkingDays(startOn, daysGiven)
    const actions = []
    for (const { title, hours } of items) actions.push(await ctx.of(action).create({ title, hours, startOn, dueOn, objectiveId: course.id }))
    return { actions }
  },
})
