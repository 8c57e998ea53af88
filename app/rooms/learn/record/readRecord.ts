// The record of a review: the figures of that day, what was answered, decided and put off, on one page.
import { and, eq, gt, lte } from 'drizzle-orm'
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import { kpis } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { objective } from '#app/model/aim/objective.ts'
import { decision } from '#app/model/learn/decision.ts'
import { review } from '#app/model/learn/review.ts'
import { scored, scoreForecast } from '../decision/score.ts'

export const readRecord = operation({
  access: 'learn.view', reads: true, input: z.strictObject({ id: z.uuid() }),
  output: z.object({
    review: review.row, objective: z.string(), results: bilingual,
    /** The review before it, when there was one. */
    since: z.iso.date().nullable(),
    decisions: z.array(z.object({ decision: decision.row, score: scored })),
    postponements: z.array(postponement.row),
  }),
  async run(ctx, { id }) {
    const held = await ctx.of(review).get(id)
    const target = await ctx.of(objective).get(held.objectiveId)
    const today = await readToday(ctx)
    const course = await readCourse(ctx, today, target)
    const others = await ctx.of(review).list({ where: eq(review.table.objectiveId, held.objectiveId) })
    const since = others.filter(one => one.heldOn < held.heldOn).map(one => one.heldOn).toSorted().at(-1) ?? null
    const { notedOn } = postponement.table
    return {
      review: held, objective: target.sentence, since, results: (await kpis()).get(target.kpiId)?.many ?? { fr: 'résultats', en: 'results' },
      decisions: (await ctx.of(decision).list({ where: eq(decision.table.reviewId, id) })).map(one => ({ decision: one, score: scoreForecast(one, course) })),
      postponements: await ctx.of(postponement).list({ where: and(lte(notedOn, held.heldOn), since === null ? undefined : gt(notedOn, since)) }),
    }
  },
})
