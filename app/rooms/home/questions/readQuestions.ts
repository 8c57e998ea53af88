// The questions of the method, the ones added, and what answers each: records of the strategy, words, or a reason to leave it.
import { and, count, eq } from 'drizzle-orm'
import * as z from 'zod'
import { questions } from '#app/answers/shelves.ts'
import { awaitedRecords } from '#app/catalogue/questions/_awaited.ts'
import { themeWords } from '#app/catalogue/questions/_contract.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { node } from '#app/kernel/tables.ts'
import { ownQuestion } from '#app/model/aim/ownQuestion.ts'
import { questionNote } from '#app/model/aim/questionNote.ts'

export const readQuestions = operation({
  access: 'home.view', reads: true, input: nothing,
  /** The nine of Essentiel first, in order; the ones added last. */
  output: z.array(z.object({
    id: z.string(), pace: z.enum(['essential', 'complete', 'own']), room: z.string(), theme: bilingual, ask: bilingual, full: bilingual, why: bilingual.nullable(),
    /** Records of the strategy that answer it. */
    records: z.int(),
    /** Kinds of records the method asks for and Azimut does not keep yet: such a question is answered in words. */
    awaited: z.array(bilingual),
    note: questionNote.row.nullable(),
  })),
  async run(ctx) {
    const kept = await ctx.db.select({ noun: node.noun, count: count() }).from(node).where(and(eq(node.workspace, ctx.workspace), eq(node.removed, false))).groupBy(node.noun)
    const counts = new Map(kept.map(one => [one.noun.split('.')[1]!, one.count]))
    const notes = new Map((await ctx.of(questionNote).list()).map(one => [one.questionId, one]))
    const shelf = [...(await questions()).values()].toSorted((a, b) => b.pace.localeCompare(a.pace) || a.order - b.order)
    const method = shelf.map(({ id, pace, room, theme, ask, full, why, answeredBy }) => ({
      id, pace, room, theme: themeWords[theme], ask, full, why, note: notes.get(id) ?? null,
      records: answeredBy.reduce((sum, noun) => sum + (counts.get(noun) ?? 0), 0),
      awaited: answeredBy.flatMap(key => key in awaitedRecords ? [awaitedRecords[key as keyof typeof awaitedRecords]] : []),
    }))
    const both = (text: string) => ({ fr: text, en: text })
    const added = (await ctx.of(ownQuestion).list()).map(({ id, ask, why }) => ({
      id, pace: 'own' as const, room: 'aim', theme: { fr: 'Vos questions', en: 'Your questions' }, ask: both(ask), full: both(ask), why: why === null ? null : both(why), records: 0, awaited: [], note: notes.get(id) ?? null,
    }))
    return [...method, ...added]
  },
})
