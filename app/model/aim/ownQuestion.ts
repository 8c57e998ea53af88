// A question the company adds to the method's, of its own or from a consultant's models.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const ownQuestion = noun('aim', ['ownQuestion', 'ownQuestions'], {
  columns: { ask: text().notNull(), why: text() },
  title: 'ask',
  words: { one: { fr: 'Question ajoutée', en: 'Added question' }, many: { fr: 'Questions ajoutées', en: 'Added questions' } },
  limits: { ask: z.string().trim().min(5).max(200), why: z.string().trim().max(500).nullable() },
})
