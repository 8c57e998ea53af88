// An imported list of past actions: what was read, what was refused, and what undoing it takes away.
import { bigint, integer, text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const pastImport = noun('diagnose', ['pastImport', 'pastImports'], {
  columns: {
    fileName: text().notNull(),
    /** SHA-256 of the sheet's cells: the same one is imported once. */
    digest: text().notNull(),
    rows: integer().notNull(), refused: integer().notNull(),
    /** Sum of the costs that are known. */
    costCents: bigint({ mode: 'number' }).notNull(),
  },
  title: 'fileName',
  words: { one: { fr: 'Liste d’actions passées', en: 'List of past actions' }, many: { fr: 'Listes d’actions passées', en: 'Lists of past actions' } },
})
