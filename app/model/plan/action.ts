// An action: one task with an owner, hours and a date, that serves an objective and is paid by a budget line.
import { doublePrecision, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, instant, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'
import { budgetLine } from './budgetLine.ts'
import { person } from './person.ts'

export const action = noun('plan', ['action', 'actions'], {
  columns: {
    title: text().notNull(),
    leverId: text(),
    ownerId: uuid(),
    hours: doublePrecision().notNull(),
    startOn: day().notNull(),
    /** The date inside the team; `deadlineOn` is the real one, later, with the time kept for the unforeseen. */
    dueOn: day().notNull(),
    deadlineOn: day(),
    state: text({ enum: ['planned', 'doing', 'done', 'dropped'] }).notNull().default('planned'),
    doneAt: instant(),
    objectiveId: uuid().notNull(),
    budgetLineId: uuid(),
  },
  title: 'title',
  words: { one: { fr: 'Action', en: 'Action' }, many: { fr: 'Actions', en: 'Actions' } },
  edges: {
    serves: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'sert', en: 'serves' } },
    paidBy: { column: 'budgetLineId', to: budgetLine, need: 'advised', words: { fr: 'payée par', en: 'paid by' } },
  },
  refs: { ownerId: person },
  limits: { title: z.string().trim().min(1).max(200), hours: z.number().min(0).max(10_000) },
})
