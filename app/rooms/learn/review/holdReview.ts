// « Commencer le point »: keeps what was expected and what had come on that day. Held twice in a day, it is one review.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { formatDate } from '@azimut/engines/locale'
import { readCourse } from '#app/answers/course.ts'
import { readToday } from '#app/answers/today.ts'
import { translate } from '#app/deck/words.ts'
import { operation } from '#app/kernel/operation.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { notFound } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { review, standingAnswers } from '#app/model/learn/review.ts'
import { words } from './review.words.ts'

const answered: Rule = {
  id: 'learn.questionsAnswered',
  says: { fr: 'Une des quatre questions n’a pas de réponse\u202f: «\u00a0rien à changer\u00a0» en est une.', en: 'One of the four questions has no answer: “nothing to change” is one.' },
}

export const holdReview = operation({
  access: 'learn.edit',
  input: z.strictObject({ objectiveId: z.uuid(), meetingId: z.uuid().nullable().optional(), answers: standingAnswers.optional() }),
  output: review.row,
  async run(ctx, { objectiveId, meetingId = null, answers }) {
    const heldOn = await readToday(ctx)
    const course = await readCourse(ctx, heldOn)
    // Only the course that is held can be compared with what was expected of it.
    if (course?.objective.id !== objectiveId) throw notFound()
    await ctx.rule(answered, answers !== undefined && Object.values(answers).includes(null))
    await takeTurn(ctx, 'holdReview')
    const [already] = await ctx.of(review).list({ where: and(eq(review.table.objectiveId, objectiveId), eq(review.table.heldOn, heldOn)) })
    // Decisions open the review; what is answered afterwards is kept with it.
    if (already) return answers ? await ctx.of(review).update(already, { answers }) : already
    const title = translate(words, ctx.locale)('reviewOf', { day: formatDate(heldOn, ctx.locale, 'long') })
    return await ctx.of(review).create({ title, heldOn, expectedCount: course.expected, actualCount: course.actual, answers: answers ?? null, objectiveId, meetingId })
  },
})
