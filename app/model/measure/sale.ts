// A sale, as a shop, a till or the accounts wrote it: a day, an amount without tax, how it was made. Nothing of the customer is kept.
import { bigint, boolean, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { budgetLine } from '../plan/budgetLine.ts'
import { costImport } from './costImport.ts'
import { saleImport } from './saleImport.ts'

/** The online shop's orders; the shop's till; the phone; a trade fair; the post; the turnover of the accounts. */
export const soldHow = ['order', 'shop', 'phone', 'fair', 'mail', 'accounts'] as const
/** `pending`: ordered, not paid yet. */
const saleStatus = ['paid', 'pending', 'refunded', 'cancelled'] as const

export const sale = noun('measure', ['sale', 'sales'], {
  columns: {
    onDay: day().notNull(),
    /** Brought in without tax, what was given back taken off: negative for a refund on a line of its own, 0 for what waits or was cancelled. */
    cents: bigint({ mode: 'number' }).notNull(), currency: text().notNull().default('EUR'),
    /** False when the file gives no tax and nobody said which: `cents` may then hold some. */
    taxKnown: boolean().notNull().default(true),
    refundedCents: bigint({ mode: 'number' }).notNull().default(0),
    /** Sales on the line: one for an order, several for a day of a till, 0 for what is none any more, null where nobody says, as in the accounts. */
    count: integer(),
    /** Keyed hash of the order's number: the same order in two files is one sale, and nobody can find it from here. Empty in the accounts. */
    reference: text().notNull().default(''),
    status: text({ enum: saleStatus }).notNull().default('paid'),
    how: text({ enum: soldHow }).notNull(),
    /** As the file says: « web », « Organic: Google », « Boutique de Nantes ». */
    channel: text().notNull().default(''),
    /** The promotion code given with it, in capitals. */
    promoCode: text().notNull().default(''),
    /** Whether the file calls it the customer's first; null when it does not say. */
    isFirst: boolean(),
    fileLine: integer(),
    importId: uuid(), costImportId: uuid(),
    /** The newer file that speaks for this order: undone, this one comes back. */
    replacedBy: uuid(),
    /** The line a fair or a mailing was paid on; a promotion code tells its own when it is asked. */
    budgetLineId: uuid(),
  },
  title: 'channel',
  words: { one: { fr: 'Vente', en: 'Sale' }, many: { fr: 'Ventes', en: 'Sales' } },
  edges: {
    broughtBy: { column: 'budgetLineId', to: budgetLine, need: 'possible', words: { fr: 'apportée par', en: 'brought by' } },
  },
  refs: { importId: saleImport, costImportId: costImport, replacedBy: saleImport },
  indexes: [['reference'], ['onDay'], ['importId'], ['costImportId'], ['replacedBy']],
  limits: {
    channel: z.string().trim().max(120), promoCode: z.string().trim().max(60), reference: z.string().max(64),
    cents: z.int().min(-2_000_000_000_000).max(2_000_000_000_000), count: z.int().min(0).max(1_000_000).nullable(),
  },
})
