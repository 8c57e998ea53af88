// An imported file of sales: what was read, what was refused, and what undoing it takes away.
import { bigint, integer, text, uuid } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'

export const saleImport = noun('measure', ['saleImport', 'saleImports'], {
  columns: {
    fileName: text().notNull(), connectorId: text().notNull(),
    /** SHA-256 of the file: the same one is imported once. */
    digest: text().notNull(),
    /** Files of one shop bear the same one: there, and there alone, an order's number is one order. */
    shop: uuid().notNull(),
    /** Lines imported, lines left out by choice, and orders already known that the file brought up to date. */
    rows: integer().notNull(), refused: integer().notNull().default(0), updated: integer().notNull().default(0),
    firstDay: day().notNull(), lastDay: day().notNull(),
    /** What the file's sales come to, refunds taken off; `currency` is the company's. */
    totalCents: bigint({ mode: 'number' }).notNull(), currency: text().notNull().default('EUR'),
  },
  title: 'fileName',
  words: { one: { fr: 'Fichier de ventes', en: 'Sales file' }, many: { fr: 'Fichiers de ventes', en: 'Sales files' } },
})
