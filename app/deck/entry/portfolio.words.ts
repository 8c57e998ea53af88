/** Words of the table of one's clients. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    sum: '{count, plural, one {# entreprise} other {# entreprises}}, {waiting, plural, =0 {aucune décision en attente} one {# décision en attente} other {# décisions en attente}}.',
    caption: 'Vos clients', client: 'Client', course: 'Cap', waiting: 'Décision en attente', meeting: 'Prochain point', data: 'Dernières données',
    'on-course': 'Cap tenu', watch: 'À surveiller', 'off-course': 'Cap perdu', 'too-early': 'Trop tôt',
    counted: '{actual} {many} sur {expected}', notMeasured: '{many}\u202f: rien n’est mesuré', noCourse: 'Pas encore de cap', nothing: 'aucune', none: 'aucun', onLine: '«\u00a0{label}\u00a0» coûte plus que prévu', review: 'Point à tenir depuis le {day}', readOn: 'site lu le {day}', notRead: 'aucune', guest: 'Invité', loading: 'Lecture', away: 'Ne répond pas',
    fictional: 'exemple fictif', empty: 'Aucun client encore.',
  },
  en: {
    sum: '{count, plural, one {# company} other {# companies}}, {waiting, plural, =0 {no decision waiting} one {# decision waiting} other {# decisions waiting}}.',
    caption: 'Your clients', client: 'Client', course: 'Course', waiting: 'Decision waiting', meeting: 'Next review', data: 'Last data',
    'on-course': 'On course', watch: 'To watch', 'off-course': 'Off course', 'too-early': 'Too early',
    counted: '{actual} {many} of {expected}', notMeasured: '{many}: nothing is measured', noCourse: 'No course yet', nothing: 'none', none: 'none', onLine: '“{label}” costs more than planned', review: 'Review due since {day}', readOn: 'site read on {day}', notRead: 'none', guest: 'Guest', loading: 'Reading', away: 'Does not answer',
    fictional: 'fictional example', empty: 'No client yet.',
  },
})
