/** Words of where a course stands, in a table. */
import { defineWords } from './words.ts'

export const words = defineWords({
  fr: {
    'on-course': 'Cap tenu', watch: 'À surveiller', 'off-course': 'Cap perdu', 'too-early': 'Trop tôt',
    counted: '{actual} {many} sur {expected}', notMeasured: '{many}\u202f: rien n’est mesuré',
  },
  en: {
    'on-course': 'On course', watch: 'To watch', 'off-course': 'Off course', 'too-early': 'Too early',
    counted: '{actual} {many} of {expected}', notMeasured: '{many}: nothing is measured',
  },
})
