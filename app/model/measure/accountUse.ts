// What an account of the company's accounts means here: an expense of marketing, a sale, or neither. The longest start that fits tells.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const accountUses = ['cost', 'sale', 'none'] as const

export const accountUse = noun('measure', ['accountUse', 'accountUses'], {
  columns: { account: text().notNull(), use: text({ enum: accountUses }).notNull() },
  title: 'account',
  words: { one: { fr: 'Usage d’un compte', en: 'Use of an account' }, many: { fr: 'Usages des comptes', en: 'Uses of accounts' } },
  limits: { account: z.string().trim().regex(/^[67]\d{0,15}$/) },
})
