/** Words of the table of a company's entities. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Vos entités', entity: 'Entité', course: 'Cap', committed: 'Engagé', spent: 'Dépensé', left: 'Reste',
    'on-course': 'Cap tenu', watch: 'À surveiller', 'off-course': 'Cap perdu', 'too-early': 'Trop tôt',
    counted: '{actual} {many} sur {expected}', notMeasured: '{many}\u202f: rien n’est mesuré', together: '{many}\u202f: un seul compte pour plusieurs caps', noCourse: 'Fixer son cap', unknown: 'inconnu', until: 'jusqu’au {day}', empty: 'Aucune entité.',
  },
  en: {
    title: 'Your entities', entity: 'Entity', course: 'Course', committed: 'Committed', spent: 'Spent', left: 'Left',
    'on-course': 'On course', watch: 'To watch', 'off-course': 'Off course', 'too-early': 'Too early',
    counted: '{actual} {many} of {expected}', notMeasured: '{many}: nothing is measured', together: '{many}: one count for several courses', noCourse: 'Set its course', unknown: 'unknown', until: 'until {day}', empty: 'No entity.',
  },
})
