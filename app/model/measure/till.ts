// A question asked at the till or on the phone: « Comment nous avez-vous connus ? », its answers, and the key of its phone page.
import { jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const till = noun('measure', ['till', 'tills'], {
  columns: {
    name: text().notNull(),
    question: text().notNull(),
    /** The answers one presses, in their order on the page and on the sheet. */
    sources: jsonb().$type<string[]>().notNull(),
    kpiId: text().notNull(),
    /** Hash of the phone page's key; the key itself is shown once and kept nowhere. */
    tokenHash: text().notNull().unique(),
  },
  title: 'name',
  words: { one: { fr: 'Question à la caisse', en: 'Question at the till' }, many: { fr: 'Questions à la caisse', en: 'Questions at the till' } },
  limits: {
    name: z.string().trim().min(1).max(100), question: z.string().trim().min(1).max(200), kpiId: z.string().min(1).max(100),
    sources: z.array(z.string().trim().min(1).max(60)).min(1).max(8).refine(list => new Set(list).size === list.length),
  },
})
