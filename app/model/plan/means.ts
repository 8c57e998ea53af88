// What the company can really put in: euros a month without putting itself in danger. Hours are its people's. One record a company.
import { integer, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const means = noun('plan', ['means', 'allMeans'], {
  columns: {
    label: text().notNull(),
    /** Null is « we don't know yet ». */
    centsPerMonth: integer(),
  },
  title: 'label',
  words: { one: { fr: 'Moyens', en: 'Means' }, many: { fr: 'Moyens', en: 'Means' } },
  limits: { centsPerMonth: z.int().min(0).max(1_000_000_000).nullable() },
})
