// Days somebody is away: what they had to do moves after, and their hours do not count.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { person } from './person.ts'

export const leave = noun('plan', ['leave', 'leaves'], {
  columns: {
    label: text().notNull(),
    /** Both included. */
    fromDay: day().notNull(),
    toDay: day().notNull(),
    personId: uuid().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Absence', en: 'Leave' }, many: { fr: 'Absences', en: 'Leaves' } },
  edges: { of: { column: 'personId', to: person, need: 'required', words: { fr: 'de', en: 'of' } } },
  limits: { label: z.string().trim().min(1).max(100) },
})
