// Hours really spent on an action: they are part of its full cost.
import { boolean, doublePrecision, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { action } from '../plan/action.ts'
import { person } from '../plan/person.ts'

export const timeEntry = noun('act', ['timeEntry', 'timeEntries'], {
  columns: {
    note: text().notNull(), onDay: day().notNull(), hours: doublePrecision().notNull(),
    /** Noted with « C’est fait »: it goes when that is undone. */
    atCompletion: boolean().notNull().default(false),
    personId: uuid().notNull(), actionId: uuid().notNull(),
  },
  title: 'note',
  words: { one: { fr: 'Temps passé', en: 'Time spent' }, many: { fr: 'Temps passés', en: 'Time spent' } },
  edges: { spentOn: { column: 'actionId', to: action, need: 'required', words: { fr: 'passé sur', en: 'spent on' } } },
  refs: { personId: person },
  limits: { hours: z.number().positive().max(1000) },
})
