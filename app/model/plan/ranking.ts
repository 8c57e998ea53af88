// A rank somebody gave an action against the computed order, with their reason.
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { action } from './action.ts'

export const ranking = noun('plan', ['ranking', 'rankings'], {
  columns: { reason: text().notNull(), /** 1 is first. */ rank: integer().notNull(), actionId: uuid().notNull() },
  title: 'reason',
  words: { one: { fr: 'Rang choisi', en: 'Chosen rank' }, many: { fr: 'Rangs choisis', en: 'Chosen ranks' } },
  edges: { ranks: { column: 'actionId', to: action, need: 'required', words: { fr: 'classe', en: 'ranks' } } },
  limits: { reason: z.string().trim().min(3).max(300), rank: z.int().min(1).max(500) },
})
