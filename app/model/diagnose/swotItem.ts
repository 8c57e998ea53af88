// A strength, weakness, opportunity, threat or constraint, with the finding that proves it.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { finding } from './finding.ts'

const kinds = ['strength', 'weakness', 'opportunity', 'threat', 'constraint'] as const

export const swotItem = noun('diagnose', ['swotItem', 'swotItems'], {
  columns: { kind: text({ enum: kinds }).notNull(), sentence: text().notNull(), findingId: uuid() },
  title: 'sentence',
  words: { one: { fr: 'Force ou faiblesse', en: 'Strength or weakness' }, many: { fr: 'Forces et faiblesses', en: 'Strengths and weaknesses' } },
  edges: { provenBy: { column: 'findingId', to: finding, need: 'advised', words: { fr: 'prouvé par', en: 'proven by' } } },
  limits: { sentence: z.string().trim().min(3).max(300) },
})
