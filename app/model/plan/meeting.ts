// A review meeting, placed in the calendar on a working day, that compares expected with actual.
import { text, uuid } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'

export const meeting = noun('plan', ['meeting', 'meetings'], {
  columns: { title: text().notNull(), onDay: day().notNull(), /** Null while it waits « à relier ». */ objectiveId: uuid() },
  title: 'title',
  words: { one: { fr: 'Point', en: 'Review meeting' }, many: { fr: 'Points', en: 'Review meetings' } },
  edges: { reviews: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'examine', en: 'reviews' } } },
})
