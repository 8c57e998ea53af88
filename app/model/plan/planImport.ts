// An imported plan: what was read in the file, what was refused, and every record that undoing it takes away.
import { bigint, doublePrecision, integer, jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

const kinds = ['person', 'budgetLine', 'action', 'content', 'meeting'] as const
/** One record the import made. */
export interface ImportedRecord { kind: (typeof kinds)[number]; id: string }

export const planImport = noun('plan', ['planImport', 'planImports'], {
  columns: {
    fileName: text().notNull(),
    /** SHA-256 of the file and of how it was read: the same one is imported once. */
    digest: text().notNull(),
    /** Lines imported, and lines left out by choice. */
    rows: integer().notNull(), refused: integer().notNull(),
    /** Sums of the lines imported, as the file gives them. */
    hours: doublePrecision().notNull(), totalCents: bigint({ mode: 'number' }).notNull(), currency: text().notNull(),
    records: jsonb().$type<ImportedRecord[]>().notNull(),
  },
  title: 'fileName',
  words: { one: { fr: 'Plan repris', en: 'Imported plan' }, many: { fr: 'Plans repris', en: 'Imported plans' } },
  limits: { records: z.array(z.strictObject({ kind: z.enum(kinds), id: z.uuid() })).max(10_000) },
})
