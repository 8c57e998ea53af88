// A commitment that moved: which action, from which day to which, why, and what waiting was said to cost.
import { doublePrecision, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { action } from '../plan/action.ts'

export const postponement = noun('act', ['postponement', 'postponements'], {
  columns: {
    title: text().notNull(),
    /** The day it was said, in the company's calendar. */
    notedOn: day().notNull(),
    fromDay: day().notNull(),
    toDay: day().notNull(),
    reason: text(),
    /** Results the line was expected to bring over those days; null is « we don't know ». */
    lostResults: doublePrecision(),
    actionId: uuid().notNull(),
  },
  title: 'title',
  words: { one: { fr: 'Report', en: 'Postponement' }, many: { fr: 'Reports', en: 'Postponements' } },
  edges: { delays: { column: 'actionId', to: action, need: 'required', words: { fr: 'retarde', en: 'delays' } } },
  limits: { reason: z.string().trim().max(500).nullable() },
})
