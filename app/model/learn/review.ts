// A review (faire le point): what was expected and what came, on a day, for one objective.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'
import { meeting } from '../plan/meeting.ts'

export const review = noun('learn', ['review', 'reviews'], {
  columns: { title: text().notNull(), heldOn: day().notNull(), expectedCount: doublePrecision().notNull(), actualCount: integer().notNull(), meetingId: uuid(), objectiveId: uuid().notNull() },
  title: 'title',
  words: { one: { fr: 'Point tenu', en: 'Review' }, many: { fr: 'Points tenus', en: 'Reviews' } },
  edges: { reviews: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'examine', en: 'reviews' } } },
  refs: { meetingId: meeting },
})
