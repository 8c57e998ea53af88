// A budget line: so many euros a month on one lever, for one objective. Decisions change it.
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'
import { reverseBudget } from './reverseBudget.ts'

export const budgetLine = noun('plan', ['budgetLine', 'budgetLines'], {
  columns: {
    label: text().notNull(),
    /** The lever: an item of the shelf `levers`. Costs are matched to the line by it. */
    leverId: text().notNull(),
    centsPerMonth: integer().notNull(),
    /** The whole amount over its days, as an imported plan gave it; `centsPerMonth` is then its part of a month, rounded. */
    totalCents: integer(),
    currency: text().notNull().default('EUR'),
    startOn: day().notNull(),
    endOn: day().notNull(),
    /** Null while it waits « à relier ». */
    objectiveId: uuid(),
    reverseBudgetId: uuid(),
  },
  title: 'label',
  words: { one: { fr: 'Ligne de budget', en: 'Budget line' }, many: { fr: 'Lignes de budget', en: 'Budget lines' } },
  edges: {
    funds: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'finance', en: 'funds' } },
    derivedFrom: { column: 'reverseBudgetId', to: reverseBudget, need: 'advised', words: { fr: 'déduite de', en: 'derived from' } },
  },
  limits: { label: z.string().trim().min(1).max(200), centsPerMonth: z.int().min(0).max(1_000_000_000), totalCents: z.int().min(0).max(2_000_000_000).nullable() },
})
