// A reverse budget: what an objective costs, derived backwards, as a range with chances, and the amount kept.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'

/** One input of the calculation: P10, median and P90, and whether it is the company's own figure or a reference. */
export interface Assumption { id: string; low: number; mid: number; high: number; own: boolean; source?: string }

export const reverseBudget = noun('plan', ['reverseBudget', 'reverseBudgets'], {
  columns: {
    label: text().notNull(),
    leverId: text().notNull(),
    assumptions: jsonb().$type<Assumption[]>().notNull(),
    /** A month, in cents: enough once in two, and eight times in ten. */
    p50Cents: integer().notNull(),
    p80Cents: integer().notNull(),
    /** The curve of chances: so many cents a month are enough in that share of cases, so that any amount can be judged later. */
    curve: jsonb().$type<{ cents: number; share: number }[]>().notNull(),
    /** The amount kept that day; the line may change since. */
    keptCents: integer().notNull(),
    objectiveId: uuid().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Budget à l’envers', en: 'Reverse budget' }, many: { fr: 'Budgets à l’envers', en: 'Reverse budgets' } },
  edges: { costs: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'chiffre', en: 'costs' } } },
})
