// « Commencer le point »: keeps what was expected and what had come on that day. Held twice in a day, it is one review.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { formatDate } from '@azimut/engines/locale'
import { readCourse } from '#app/answers/course.ts'
import { readToday } from '#app/answers/today.ts'
import { translate } from '#app/deck/words.ts'
import { operation } from '#app/kernel/operation.ts'
import { notFound } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { review } from '#app/model/learn/review.ts'
import { words } from './review.words.ts'

export const holdReview = operation({
  access: 'learn.edit',
  input: z.strictObject({ objectiveId: z.uuid(), meetingId: z.uuid().nullable().optional() }),
  output: review.row,
  async run(ctx, { objectiveId, meetingId = null }) {
    const heldOn = await readToday(ctx)
    const course = await readCourse(ctx, heldOn)
    // Only the course that is held can be compared with what was expected of it.
    if (course?.objective.id !== objectiveId) throw notFound()
    await takeTurn(ctx, 'holdReview')
    const [already] = await ctx.of(review).list({ where: and(eq(review.table.objectiveId, objectiveId), eq(review.table.heldOn, heldOn)) })
    if (already) return already
    const title = translate(words, ctx.locale)('reviewOf', { day: formatDate(heldOn, ctx.locale, 'long') })
    return await ctx.of(review).create({ title, heldOn, expectedCount: course.expected, actualCount: course.actual, objectiveId, meetingId })
  },
})
