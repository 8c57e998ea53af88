// « Démarrer le … »: the course starts that day, and everything placed moves with it, onto working days.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { addDays, addWorkingDays, daysBetween } from '@azimut/engines/calendar'
import { daysOff } from '#app/answers/capacity.ts'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'

export const moveStart = operation({
  access: 'plan.edit',
  input: z.strictObject({ startOn: z.iso.date() }),
  output: z.object({ /** Actions whose days changed. */ moved: z.int(), /** Days later, or earlier when negative. */ days: z.int() }),
  async run(ctx, { startOn }) {
    const set = await readCourseObjective(ctx)
    if (!set) throw new Refusal('no-objective', 422, { fr: 'Fixez d’abord votre cap.', en: 'Set your course first.' })
    const today = await readToday(ctx)
    if (startOn < today) throw invalid({ startOn: { fr: 'Ce jour est passé.', en: 'This day is past.' } })
    if (startOn >= set.endOn) throw invalid({ startOn: { fr: 'Le départ doit précéder la date visée.', en: 'The start must come before the target date.' } })
    const ofIt = <T extends { objectiveId: string | null }>(rows: readonly T[]) => rows.filter(one => one.objectiveId === set.id)
    const actions = await ctx.of(action).list({ where: and(eq(action.table.objectiveId, set.id), eq(action.table.state, 'planned')) })
    const first = actions.map(one => one.startOn).toSorted()[0] ?? set.startOn
    const days = daysBetween(first, startOn)
    const holidays = [...daysOff(today, set.endOn)]
    const shift = (day: string) => addWorkingDays(addDays(day, days), 0, holidays)

    await ctx.of(objective).update({ id: set.id, version: set.version }, { startOn })
    for (const line of ofIt(await ctx.of(budgetLine).list())) {
      // A budget runs with the objective; what ends before, a trial first of all, keeps its length and its place after what prepares it.
      const isShort = line.endOn < set.endOn
      const [from, to] = isShort ? [addDays(line.startOn, days), addDays(line.endOn, days)] : [startOn, line.endOn]
      const last = addDays(set.endOn, -1)
      await ctx.of(budgetLine).update(line, isShort ? { startOn: from < last ? from : last, endOn: to < last ? to : last } : { startOn: from, endOn: to })
    }
    if (days === 0) return { moved: 0, days }
    for (const one of actions) await ctx.of(action).update(one, { startOn: shift(one.startOn), dueOn: shift(one.dueOn) })
    const meetings = ofIt(await ctx.of(meeting).list()).filter(one => one.onDay >= today)
    // What would come after the course has nothing left to review.
    for (const one of meetings) await (shift(one.onDay) <= set.endOn ? ctx.of(meeting).update(one, { onDay: shift(one.onDay) }) : ctx.of(meeting).remove(one))
    return { moved: actions.length, days }
  },
})
