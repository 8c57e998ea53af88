// What the columns of a table hold, said once by somebody of the company for all files with the same titles.
import { jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const importMapping = noun('measure', ['importMapping', 'importMappings'], {
  columns: {
    /** The titles, as people recognise the file. */
    name: text().notNull(),
    titles: jsonb().$type<string[]>().notNull(),
    /** Place of the column, from 0, for each field. */
    columns: jsonb().$type<Record<string, number>>().notNull(),
  },
  title: 'name',
  words: { one: { fr: 'Colonnes d’un fichier', en: 'Columns of a file' }, many: { fr: 'Colonnes des fichiers', en: 'Columns of files' } },
  limits: { titles: z.array(z.string().max(2000)).min(1).max(256), columns: z.record(z.string().max(40), z.int().min(0).max(255)) },
})
