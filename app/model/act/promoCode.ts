// A promotion code: said at the till, typed in the shop's basket or over the phone, it tells which action brought the sale.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { action } from '../plan/action.ts'

export const promoCode = noun('act', ['promoCode', 'promoCodes'], {
  columns: {
    /** As it is printed, in capitals: « SALON26 ». */
    code: text().notNull(),
    actionId: uuid().notNull(),
  },
  title: 'code',
  words: { one: { fr: 'Code promo', en: 'Promo code' }, many: { fr: 'Codes promo', en: 'Promo codes' } },
  edges: { carries: { column: 'actionId', to: action, need: 'required', words: { fr: 'porte', en: 'carries' } } },
  limits: { code: z.string().trim().toUpperCase().min(2).max(60) },
})
