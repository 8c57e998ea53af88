// A person who does the work: hours a week they really have, and what an hour costs.
import { doublePrecision, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const person = noun('plan', ['person', 'people'], {
  columns: {
    name: text().notNull(),
    /** The account behind the name, when there is one. */
    accountId: uuid(),
    /** Null is « nobody said »: sums then say « au moins », and nothing is too much for them. */
    hoursPerWeek: doublePrecision(),
    /** Null is « we don't know yet »: the cost of hours is then said to be unknown, never 0. */
    rateCentsPerHour: integer(),
    /** Days of the week they work, 1 for Monday to 7; their hours are spread over them. */
    workDays: jsonb().$type<number[]>().notNull().default([1, 2, 3, 4, 5]),
    /** Skills of the shelf of levers they have; null is « nobody said ». */
    skills: jsonb().$type<string[]>(),
  },
  title: 'name',
  words: { one: { fr: 'Personne', en: 'Person' }, many: { fr: 'Personnes', en: 'People' } },
  limits: {
    name: z.string().trim().min(1).max(100), hoursPerWeek: z.number().min(0).max(168).nullable(), rateCentsPerHour: z.int().min(0).max(10_000_00).nullable(),
    workDays: z.array(z.int().min(1).max(7)).min(1).max(7), skills: z.array(z.string().min(1).max(50)).max(50).nullable(),
  },
})
