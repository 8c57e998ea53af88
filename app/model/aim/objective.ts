// An objective: from where to where, counted in which result, by when, and who accepted it.
import { boolean, doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, instant, noun } from '../noun.ts'
import { companyGoal } from './companyGoal.ts'
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
    /** When somebody said « c'est notre cap »: of several objectives, the one chosen last is the course. */
    chosenAt: instant(),
    /** The wish it began with: an item of the shelf `objectives`. */
    templateId: text(),
    /** Whether it is met already without the internet, and why one aims at it online all the same; null is « nobody said ». */
    isMetOffline: boolean(),
    onlineReason: text(),
    /** The day it was ended before its time, and why; its history stays. */
    endedOn: day(),
    endedReason: text(),
    stakeId: uuid().notNull(),
    goalId: uuid(),
  },
  title: 'sentence',
  words: { one: { fr: 'Objectif', en: 'Objective' }, many: { fr: 'Objectifs', en: 'Objectives' } },
  edges: {
    serves: { column: 'stakeId', to: stake, need: 'required', words: { fr: 'sert', en: 'serves' } },
    agreesWith: { column: 'goalId', to: companyGoal, need: 'possible', words: { fr: 'va dans le sens de', en: 'agrees with' } },
  },
  limits: {
    sentence: z.string().trim().min(3).max(400), fromPerMonth: z.int().min(0).max(10_000_000).nullable(), toPerMonth: z.int().min(1).max(10_000_000),
    valueCents: z.int().min(0).max(2_000_000_000).nullable(), marginShare: z.number().min(0).max(1).nullable(),
    onlineReason: z.string().trim().max(500).nullable(), endedReason: z.string().trim().max(500).nullable(),
  },
})
