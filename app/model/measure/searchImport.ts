// An imported export of Search Console: its days, what it holds, and what undoing it takes away.
import { integer, text } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'

export const searchImport = noun('measure', ['searchImport', 'searchImports'], {
  columns: {
    fileName: text().notNull(), digest: text().notNull(), rows: integer().notNull(), refused: integer().notNull().default(0),
    firstDay: day().notNull(), lastDay: day().notNull(),
    /** Over its days; null when the export holds no day. */
    clicks: integer(), impressions: integer(),
  },
  title: 'fileName',
  words: { one: { fr: 'Export de Search Console', en: 'Search Console export' }, many: { fr: 'Exports de Search Console', en: 'Search Console exports' } },
})
