// What the company says of a question of the method: an answer in words, or that it does not concern them, and why.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const questionNote = noun('aim', ['questionNote', 'questionNotes'], {
  columns: {
    /** An item of the shelf `questions`, or an own question of the company. */
    questionId: text().notNull(),
    state: text({ enum: ['answered', 'not-applicable', 'unknown'] }).notNull(),
    /** The answer, or the reason. */
    text: text().notNull(),
  },
  title: 'text',
  words: { one: { fr: 'Réponse à une question', en: 'Answer to a question' }, many: { fr: 'Réponses aux questions', en: 'Answers to questions' } },
  limits: { text: z.string().trim().min(2).max(2000), questionId: z.string().min(1).max(100) },
})
