// A goal of the whole company, with or without the internet: what its objectives online must agree with.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const companyGoal = noun('aim', ['companyGoal', 'companyGoals'], {
  columns: {
    sentence: text().notNull(),
    /** How one will know it is reached, in the company's words. */
    measuredBy: text(),
  },
  title: 'sentence',
  words: { one: { fr: 'But de l’entreprise', en: 'Company goal' }, many: { fr: 'Buts de l’entreprise', en: 'Company goals' } },
  limits: { sentence: z.string().trim().min(3).max(300), measuredBy: z.string().trim().max(200).nullable() },
})
