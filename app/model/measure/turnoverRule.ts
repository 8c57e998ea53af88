// Which of three figures is the company's turnover: what the accounts say, what the sales files say, or what the site's code heard.
import { text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const turnoverSource = ['accounts', 'sales', 'code'] as const

export const turnoverRule = noun('measure', ['turnoverRule', 'turnoverRules'], {
  columns: { believes: text({ enum: turnoverSource }).notNull() },
  title: 'believes',
  words: { one: { fr: 'Règle de chiffre d’affaires', en: 'Turnover rule' }, many: { fr: 'Règles de chiffre d’affaires', en: 'Turnover rules' } },
})
