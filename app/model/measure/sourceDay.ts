// Visits of one day from one source, and the results they left, as another measuring tool counted them.
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { countImport } from './countImport.ts'

export const sourceDay = noun('measure', ['sourceDay', 'sourceDays'], {
  columns: {
    onDay: day().notNull(),
    /** As the other tool writes it: « google / organic ». */
    source: text().notNull(),
    /** One of our own channels (`search`, `email`, …); empty when the source says none. */
    channel: text().notNull().default(''),
    visits: integer().notNull(),
    /** Null when the file counts none. `kpiId` says which kind they are. */
    results: integer(), kpiId: text(),
    fileLine: integer(), importId: uuid().notNull(),
  },
  title: 'source',
  words: { one: { fr: 'Jour d’une provenance', en: 'Day of a source' }, many: { fr: 'Jours par provenance', en: 'Days by source' } },
  refs: { importId: countImport },
  limits: { source: z.string().min(1).max(300), channel: z.string().max(40), visits: z.int().min(0), results: z.int().min(0).nullable() },
})
