/** Words of the table of a company's entities. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Vos entités', entity: 'Entité', course: 'Cap', committed: 'Engagé', spent: 'Dépensé', left: 'Reste',
    together: '{many}\u202f: un seul compte pour plusieurs caps', noCourse: 'Fixer son cap', unknown: 'inconnu', until: 'jusqu’au {day}', empty: 'Aucune entité.',
  },
  en: {
    title: 'Your entities', entity: 'Entity', course: 'Course', committed: 'Committed', spent: 'Spent', left: 'Left',
    together: '{many}: one count for several courses', noCourse: 'Set its course', unknown: 'unknown', until: 'until {day}', empty: 'No entity.',
  },
})
