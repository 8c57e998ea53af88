// An edition: a deck or a document made on a day from the figures of that day.
import { text, uuid } from 'drizzle-orm/pg-core'
import { day, noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'

export const edition = noun('share', ['edition', 'editions'], {
  columns: { title: text().notNull(), exportId: text().notNull(), locale: text({ enum: ['fr', 'en'] }).notNull(), madeOn: day().notNull(), /** Null for a report: it shows a reading of a site. */ objectiveId: uuid() },
  title: 'title',
  words: { one: { fr: 'Édition', en: 'Edition' }, many: { fr: 'Éditions', en: 'Editions' } },
  edges: { shows: { column: 'objectiveId', to: objective, need: 'advised', words: { fr: 'montre', en: 'shows' } } },
})
