// An objective: from where to where, counted in which result, by when, and who accepted it.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, instant, noun } from '../noun.ts'
import { stake } from './stake.ts'

export const objective = noun('aim', ['objective', 'objectives'], {
  columns: {
    sentence: text().notNull(),
    /** The result counted: an item of the shelf `kpis`. */
    kpiId: text().notNull(),
    /** Results a month now; null is « we don't know yet ». */
    fromPerMonth: integer(),
    toPerMonth: integer().notNull(),
    startOn: day().notNull(),
    endOn: day().notNull(),
    /** What one result brings in, and the share of it that is left; null is « we don't know yet ». */
    valueCents: integer(),
    marginShare: doublePrecision(),
    acceptedBy: text(),
    acceptedAt: instant(),
    stakeId: uuid().notNull(),
  },
  title: 'sentence',
  words: { one: { fr: 'Objectif', en: 'Objective' }, many: { fr: 'Objectifs', en: 'Objectives' } },
  edges: { serves: { column: 'stakeId', to: stake, need: 'required', words: { fr: 'sert', en: 'serves' } } },
  limits: {
    sentence: z.string().trim().min(3).max(400), fromPerMonth: z.int().min(0).max(10_000_000).nullable(), toPerMonth: z.int().min(1).max(10_000_000),
    valueCents: z.int().min(0).max(2_000_000_000).nullable(), marginShare: z.number().min(0).max(1).nullable(),
  },
})
