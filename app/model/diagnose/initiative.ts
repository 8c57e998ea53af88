// An initiative that runs without an objective: will it last, does it work, what does it cost a year?
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'

const answers = ['yes', 'no', 'unknown'] as const

export const initiative = noun('diagnose', ['initiative', 'initiatives'], {
  columns: {
    name: text().notNull(),
    /** Null until somebody answers; « je ne sais pas » is an answer. */
    lasting: text({ enum: answers }),
    effective: text({ enum: answers }),
    /** Null is « we don't know yet ». */
    centsPerYear: integer(),
    objectiveId: uuid(),
  },
  title: 'name',
  words: { one: { fr: 'Initiative isolée', en: 'Isolated initiative' }, many: { fr: 'Initiatives isolées', en: 'Isolated initiatives' } },
  edges: { serves: { column: 'objectiveId', to: objective, need: 'advised', words: { fr: 'sert', en: 'serves' } } },
  limits: { name: z.string().trim().min(1).max(200), centsPerYear: z.int().min(0).max(1_000_000_000).nullable() },
})
