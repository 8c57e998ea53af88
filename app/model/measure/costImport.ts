// An imported cost file: what was read, what was refused, and what undoing it takes away.
import { bigint, integer, text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const costImport = noun('measure', ['costImport', 'costImports'], {
  columns: {
    fileName: text().notNull(), connectorId: text().notNull(),
    /** SHA-256 of the file: the same one is imported once. */
    digest: text().notNull(),
    /** Lines imported, and lines left out by choice. */
    rows: integer().notNull(), refused: integer().notNull().default(0),
    /** Sales that came with the accounts. */
    saleRows: integer().notNull().default(0), saleCents: bigint({ mode: 'number' }).notNull().default(0),
    totalCents: bigint({ mode: 'number' }).notNull(), currency: text().notNull().default('EUR'),
  },
  title: 'fileName',
  words: { one: { fr: 'Fichier de coûts', en: 'Cost file' }, many: { fr: 'Fichiers de coûts', en: 'Cost files' } },
})
