// One answer of the company about itself: oui, non, or « je ne sais pas ». Answered again, it replaces the former.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { assessments } from '#app/answers/shelves.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { assessment } from '#app/model/diagnose/assessment.ts'

export const answerStatement = operation({
  access: 'diagnose.edit', input: z.strictObject({ element: z.string().max(50), statementId: z.string().max(100), answer: z.enum(['yes', 'no', 'unknown']) }), output: assessment.row,
  async run(ctx, form) {
    if (!(await assessments()).get(form.element)?.statements.some(one => one.id === form.statementId)) throw invalid({ statementId: { fr: 'Cette question n’est pas dans la liste.', en: 'This question is not on the list.' } })
    await takeTurn(ctx, `assessment ${form.element}`)
    const { table } = assessment
    const [known] = await ctx.of(assessment).list({ where: and(eq(table.element, form.element), eq(table.statementId, form.statementId)) })
    if (known?.answer === form.answer) return known
    return known ? await ctx.of(assessment).update({ id: known.id, version: known.version }, { answer: form.answer }) : await ctx.of(assessment).create(form)
  },
})
