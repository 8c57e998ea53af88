// What the company, or who advises it, knows of a lever: its price a click, and results out of visits. It goes before the market's references.
import { integer, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const leverRate = noun('plan', ['leverRate', 'leverRates'], {
  columns: {
    /** An item of the shelf `levers`. */
    leverId: text().notNull(),
    /** Null is « we don't know »: the reference is used. */
    priceCents: integer(),
    visits: integer(),
    results: integer(),
    /** Whose figures they are: « Six clients, 2025 ». */
    origin: text().notNull(),
  },
  title: 'origin',
  words: { one: { fr: 'Chiffres d’un levier', en: 'Figures of a lever' }, many: { fr: 'Chiffres des leviers', en: 'Figures of levers' } },
  limits: { priceCents: z.int().min(1).max(10_000_000).nullable(), visits: z.int().min(1).max(1_000_000_000).nullable(), results: z.int().min(0).max(1_000_000_000).nullable(), origin: z.string().trim().min(2).max(300) },
})
