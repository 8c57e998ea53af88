// A strength, weakness, opportunity, threat or constraint, with what proves it: a finding, or a comparison with other sites.
import { jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { audit } from './audit.ts'
import { finding } from './finding.ts'
import { pastAction } from './pastAction.ts'

const kinds = ['strength', 'weakness', 'opportunity', 'threat', 'constraint'] as const

/** What a comparison showed the day it was kept: our value and the best of the others', our rank among all the sites. */
export interface Compared { key: string; unit: 'score' | 'count' | 'ms' | 'share'; ours: number; best: number; bestName: string; rank: number; sites: number }
const compared = z.strictObject({
  key: z.string().max(100), unit: z.enum(['score', 'count', 'ms', 'share']), ours: z.number(), best: z.number(), bestName: z.string().max(200), rank: z.int().min(1), sites: z.int().min(2),
})

/** What comes from outside is in no reading of a site: only strengths and weaknesses are asked for their proof. */
export const swotItem = noun('diagnose', ['swotItem', 'swotItems'], {
  columns: {
    kind: text({ enum: kinds }).notNull(), sentence: text().notNull(), findingId: uuid(),
    /** The reading of the own site in which it was compared, and what the comparison said. */
    auditId: uuid(),
    compared: jsonb().$type<Compared>(),
    /** The past action that taught it. */
    pastActionId: uuid(),
  },
  title: 'sentence',
  words: { one: { fr: 'Force ou faiblesse', en: 'Strength or weakness' }, many: { fr: 'Forces et faiblesses', en: 'Strengths and weaknesses' } },
  edges: {
    provenBy: { column: 'findingId', to: finding, need: 'advised', or: ['comparedIn', 'taughtBy'], of: { column: 'kind', values: ['strength', 'weakness'] }, words: { fr: 'prouvé par', en: 'proven by' } },
    comparedIn: { column: 'auditId', to: audit, need: 'possible', words: { fr: 'comparé dans', en: 'compared in' } },
    taughtBy: { column: 'pastActionId', to: pastAction, need: 'possible', words: { fr: 'appris de', en: 'taught by' } },
  },
  limits: { sentence: z.string().trim().min(3).max(300), compared: compared.nullable() },
})
