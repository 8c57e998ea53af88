// An imported cost file: what was read, what was refused, and what undoing it takes away.
import { integer, text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const costImport = noun('measure', ['costImport', 'costImports'], {
  columns: { fileName: text().notNull(), connectorId: text().notNull(), digest: text().notNull(), rows: integer().notNull(), totalCents: integer().notNull(), currency: text().notNull().default('EUR') },
  title: 'fileName',
  words: { one: { fr: 'Fichier de coûts', en: 'Cost file' }, many: { fr: 'Fichiers de coûts', en: 'Cost files' } },
})
