// What the internet adds that nothing else would, in one sentence, and the KPI that measures it. One record a company.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { kpi } from './kpi.ts'

export const valueStatement = noun('aim', ['valueStatement', 'valueStatements'], {
  columns: { sentence: text().notNull(), kpiId: uuid() },
  title: 'sentence',
  words: { one: { fr: 'Ce que le numérique ajoute', en: 'What digital adds' }, many: { fr: 'Ce que le numérique ajoute', en: 'What digital adds' } },
  edges: { measuredBy: { column: 'kpiId', to: kpi, need: 'advised', words: { fr: 'se mesure par', en: 'is measured by' } } },
  limits: { sentence: z.string().trim().min(10).max(300) },
})
