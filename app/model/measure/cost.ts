// A cost really paid: a day, a channel, an amount without tax, on a budget line when it is known.
import { bigint, integer, text, uuid } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'
import { budgetLine } from '../plan/budgetLine.ts'
import { costImport } from './costImport.ts'

export const cost = noun('measure', ['cost', 'costs'], {
  columns: {
    label: text().notNull(), onDay: day().notNull(), channel: text().notNull(), cents: integer().notNull(), currency: text().notNull().default('EUR'),
    /** Times it was shown and clicked, where a platform says; null elsewhere. */
    impressions: bigint({ mode: 'number' }), clicks: bigint({ mode: 'number' }),
    /** Who was paid, and the number of the invoice; empty when nobody says. */
    supplier: text().notNull().default(''), reference: text().notNull().default(''),
    /** Number of the account it is booked on; empty when it does not come from the accounts. */
    account: text().notNull().default(''),
    fileLine: integer(), importId: uuid(), budgetLineId: uuid(),
  },
  title: 'label',
  words: { one: { fr: 'Coût', en: 'Cost' }, many: { fr: 'Coûts', en: 'Costs' } },
  edges: { paidOn: { column: 'budgetLineId', to: budgetLine, need: 'advised', words: { fr: 'payé sur', en: 'paid on' } } },
  refs: { importId: costImport },
})
