// Which counts are believed for one kind of result, when the site's code and people both count it.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

/** `code`: the site's code alone; `counts`: what people count alone; `both`: they are different results, added up. */
export const believed = ['code', 'counts', 'both'] as const

export const resultRule = noun('measure', ['resultRule', 'resultRules'], {
  columns: { kpiId: text().notNull(), believes: text({ enum: believed }).notNull() },
  title: 'kpiId',
  words: { one: { fr: 'Règle de comptage', en: 'Counting rule' }, many: { fr: 'Règles de comptage', en: 'Counting rules' } },
  limits: { kpiId: z.string().min(1).max(100) },
})
