/** Words of the table of one's clients. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    sum: '{count, plural, one {# entreprise} other {# entreprises}}, {waiting, plural, =0 {aucune décision en attente} one {# décision en attente} other {# décisions en attente}}.',
    caption: 'Vos clients', client: 'Client', course: 'Cap', waiting: 'Décision en attente', meeting: 'Prochain point', data: 'Dernières données',
    noCourse: 'Pas encore de cap', nothing: 'aucune', none: 'aucun', onLine: '«\u00a0{label}\u00a0» coûte plus que prévu', review: 'Point à tenir depuis le {day}', readOn: 'site lu le {day}', notRead: 'aucune', guest: 'Invité', loading: 'Lecture', away: 'Ne répond pas',
    fictional: 'exemple fictif', empty: 'Aucun client encore.',
  },
  en: {
    sum: '{count, plural, one {# company} other {# companies}}, {waiting, plural, =0 {no decision waiting} one {# decision waiting} other {# decisions waiting}}.',
    caption: 'Your clients', client: 'Client', course: 'Course', waiting: 'Decision waiting', meeting: 'Next review', data: 'Last data',
    noCourse: 'No course yet', nothing: 'none', none: 'none', onLine: '“{label}” costs more than planned', review: 'Review due since {day}', readOn: 'site read on {day}', notRead: 'none', guest: 'Guest', loading: 'Reading', away: 'Does not answer',
    fictional: 'fictional example', empty: 'No client yet.',
  },
})
