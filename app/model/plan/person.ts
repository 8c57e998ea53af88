// A person who does the work: hours a week they really have, and what an hour costs.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const person = noun('plan', ['person', 'people'], {
  columns: {
    name: text().notNull(),
    /** The account behind the name, when there is one. */
    accountId: uuid(),
    hoursPerWeek: doublePrecision().notNull(),
    /** Null is « we don't know yet »: the cost of hours is then said to be unknown, never 0. */
    rateCentsPerHour: integer(),
  },
  title: 'name',
  words: { one: { fr: 'Personne', en: 'Person' }, many: { fr: 'Personnes', en: 'People' } },
  limits: { name: z.string().trim().min(1).max(100), hoursPerWeek: z.number().min(0).max(168), rateCentsPerHour: z.int().min(0).max(10_000_00).nullable() },
})
