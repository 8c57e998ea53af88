// What was searched before coming: clicks and impressions of one day, or of one query or page over the days of an export.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { searchImport } from './searchImport.ts'

/** Of the whole site on one day, or of one query or one page over the export's days. */
const searchedBy = ['day', 'query', 'page'] as const

export const searchDay = noun('measure', ['searchDay', 'searchDays'], {
  columns: {
    /** Both the same for a day. */
    fromDay: day().notNull(), onDay: day().notNull(),
    by: text({ enum: searchedBy }).notNull(),
    /** The words searched, or the page's address; empty for a day. */
    term: text().notNull().default(''),
    clicks: integer().notNull(), impressions: integer().notNull(),
    /** Average place among the results, from 1; null without impressions. */
    position: doublePrecision(),
    fileLine: integer(), importId: uuid().notNull(),
  },
  title: 'term',
  words: { one: { fr: 'Recherche', en: 'Search' }, many: { fr: 'Recherches', en: 'Searches' } },
  refs: { importId: searchImport },
  indexes: [['importId', 'by']],
  limits: { term: z.string().max(2000), clicks: z.int().min(0), impressions: z.int().min(0), position: z.number().min(0).nullable() },
})
