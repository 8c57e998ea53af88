// What each action brought among people who are not followed: by promotion code, by its own page, by « Comment nous avez-vous connus ? ».
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readExemptCredits } from '#app/answers/exemptCredits.ts'
import { kpis } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { action } from '#app/model/plan/action.ts'

export const readCredits = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    /** Since the objective began; null while there is none. */
    from: z.string().nullable(), results: bilingual,
    /** Null while nothing counts. */
    actions: z.array(z.object({ actionId: z.uuid(), title: z.string(), code: z.int(), answer: z.int(), landing: z.int(), total: z.int() })).nullable(),
    /** Results without consent that nothing gives back to an action. */
    unknown: z.int(),
  }),
  async run(ctx) {
    const course = await readCourseObjective(ctx)
    const results = (course && (await kpis()).get(course.kpiId)?.many) ?? { fr: 'résultats', en: 'results' }
    if (!course) return { from: null, results, actions: null, unknown: 0 }
    const { actions, unknown } = await readExemptCredits(ctx, course.kpiId, { from: course.startOn, to: await readToday(ctx) })
    const titles = new Map((await ctx.of(action).list()).map(one => [one.id, one.title]))
    return { from: course.startOn, results, unknown, actions: actions?.map(({ actionId, by, total }) => ({ actionId, title: titles.get(actionId) ?? '', ...by, total })) ?? null }
  },
})
