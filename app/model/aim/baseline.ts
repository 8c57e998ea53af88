// Where the company starts from: what it wants of a year, and the figures only it knows. One record a company.
import { doublePrecision, integer, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const baseline = noun('aim', ['baseline', 'baselines'], {
  columns: {
    label: text().notNull(),
    /** The wish in the owner's words: an item of the shelf `objectives`; null is « we don't know yet », as everywhere below. */
    wishId: text(),
    /** The result counted, an item of the shelf `kpis`, and how many come in a month now. */
    kpiId: text(),
    perMonthNow: integer(),
    /** What a sale brings in without tax, the share of it that is left, and sales out of requests. */
    saleCents: integer(),
    marginShare: doublePrecision(),
    closingShare: doublePrecision(),
  },
  title: 'label',
  words: { one: { fr: 'Point de départ', en: 'Starting point' }, many: { fr: 'Points de départ', en: 'Starting points' } },
  limits: {
    perMonthNow: z.int().min(0).max(10_000_000).nullable(), saleCents: z.int().min(0).max(2_000_000_000).nullable(),
    marginShare: z.number().min(0).max(1).nullable(), closingShare: z.number().min(0).max(1).nullable(),
  },
})
