// A review (faire le point): what was expected and what came, on a day, for one objective.
import { doublePrecision, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'
import { meeting } from '../plan/meeting.ts'

/** The four standing questions; what was answered at the review, « rien à changer » included, and null for what was left. */
export interface StandingAnswers { improve: string | null; kpi: string | null; traffic: string | null; tools: string | null }
const answer = z.string().trim().min(1).max(1000).nullable()
export const standingAnswers = z.strictObject({ improve: answer, kpi: answer, traffic: answer, tools: answer })

export const review = noun('learn', ['review', 'reviews'], {
  columns: {
    title: text().notNull(), heldOn: day().notNull(), expectedCount: doublePrecision().notNull(), actualCount: integer().notNull(),
    answers: jsonb().$type<StandingAnswers>(),
    meetingId: uuid(), objectiveId: uuid().notNull(),
  },
  title: 'title',
  words: { one: { fr: 'Point tenu', en: 'Review' }, many: { fr: 'Points tenus', en: 'Reviews' } },
  edges: { reviews: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'examine', en: 'reviews' } } },
  refs: { meetingId: meeting },
  limits: { answers: standingAnswers.nullable() },
})
