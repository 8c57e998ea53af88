// One answer of the company about itself, where no reading of its site can see: yes, no, or « je ne sais pas ».
import { text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const assessment = noun('diagnose', ['assessment', 'assessments'], {
  columns: {
    /** The element, an item of the shelf `assessments`, and one of its statements. */
    element: text().notNull(),
    statementId: text().notNull(),
    answer: text({ enum: ['yes', 'no', 'unknown'] }).notNull(),
  },
  title: 'statementId',
  words: { one: { fr: 'Réponse', en: 'Answer' }, many: { fr: 'Réponses', en: 'Answers' } },
})
