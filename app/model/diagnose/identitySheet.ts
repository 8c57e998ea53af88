// What the company wants to inspire: its promise, values, tone, proofs, words to avoid and colours. One record a company.
import { jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

const lines = z.array(z.string().trim().min(1).max(200)).max(20)

export const identitySheet = noun('diagnose', ['identitySheet', 'identitySheets'], {
  columns: {
    label: text().notNull(),
    promise: text(),
    tone: text(),
    values: jsonb().$type<string[]>().notNull().default([]),
    proofs: jsonb().$type<string[]>().notNull().default([]),
    wordsToAvoid: jsonb().$type<string[]>().notNull().default([]),
    colours: jsonb().$type<string[]>().notNull().default([]),
  },
  title: 'label',
  words: { one: { fr: 'Fiche d’identité', en: 'Identity sheet' }, many: { fr: 'Fiches d’identité', en: 'Identity sheets' } },
  limits: { promise: z.string().trim().max(300).nullable(), tone: z.string().trim().max(200).nullable(), values: lines, proofs: lines, wordsToAvoid: lines, colours: lines },
})
