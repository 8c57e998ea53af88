// A figure the company chose for a check of the audit, in place of the usual one: « 80 caractères au plus ».
import { integer, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const auditLimit = noun('diagnose', ['auditLimit', 'auditLimits'], {
  columns: {
    /** What it bounds, as the person who chose it read it. */
    label: text().notNull(),
    checkId: text().notNull(),
    /** In the unit of the check, within its bounds. */
    figure: integer().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Seuil choisi', en: 'Chosen limit' }, many: { fr: 'Seuils choisis', en: 'Chosen limits' } },
  limits: { checkId: z.string().max(100), label: z.string().max(200), figure: z.int() },
})
