// A decision: keep, correct, stop or try, with its reason, what it changes and what it is expected to give.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { budgetLine } from '../plan/budgetLine.ts'
import { review } from './review.ts'

/** What is expected of a decision, so that it can be scored when the day comes: results of the objective from the day it was taken to `byDay`, eight times in ten between `low` and `high`. */
export interface Forecast { low: number; mid: number; high: number; byDay: string }
export const forecast = z.strictObject({ low: z.number().min(0), mid: z.number().min(0), high: z.number().min(0), byDay: z.iso.date() })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, 'low ≤ mid ≤ high')

export const decision = noun('learn', ['decision', 'decisions'], {
  columns: {
    sentence: text().notNull(),
    kind: text({ enum: ['keep', 'correct', 'stop', 'try'] }).notNull(),
    reason: text().notNull(),
    forecast: jsonb().$type<Forecast>().notNull(),
    beforeCents: integer().notNull(),
    afterCents: integer().notNull(),
    decidedOn: day().notNull(),
    budgetLineId: uuid().notNull(),
    reviewId: uuid(),
  },
  title: 'sentence',
  words: { one: { fr: 'Décision', en: 'Decision' }, many: { fr: 'Décisions', en: 'Decisions' } },
  edges: {
    changes: { column: 'budgetLineId', to: budgetLine, need: 'required', words: { fr: 'change', en: 'changes' } },
    takenAt: { column: 'reviewId', to: review, need: 'advised', words: { fr: 'prise au', en: 'taken at' } },
  },
  limits: { reason: z.string().trim().min(3).max(1000), forecast, sentence: z.string().trim().min(3).max(300) },
})
