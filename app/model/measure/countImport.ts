// An imported file of visits or results: what was read, what was refused, and what undoing it takes away.
import { integer, text } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'

export const countImport = noun('measure', ['countImport', 'countImports'], {
  columns: {
    fileName: text().notNull(), connectorId: text().notNull(),
    /** SHA-256 of the file: the same one is imported once. */
    digest: text().notNull(),
    /** Lines imported, and lines left out by choice. */
    rows: integer().notNull(), refused: integer().notNull().default(0),
    firstDay: day().notNull(), lastDay: day().notNull(),
    /** Null when the file holds none: a notebook of calls has no visits. */
    visits: integer(), results: integer(),
  },
  title: 'fileName',
  words: { one: { fr: 'Fichier de comptages', en: 'Count file' }, many: { fr: 'Fichiers de comptages', en: 'Count files' } },
})
