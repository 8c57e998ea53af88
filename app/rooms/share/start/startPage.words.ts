/** Words of « Votre stratégie sur une page », the eleventh screen of the first run. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Votre stratégie sur une page',
    noCourse: 'La page se remplit avec votre cap. Vous pourrez la montrer dès qu’il est fixé.', toCourse: 'Fixer votre cap',
    when: 'Vous commencez quand\u202f?', day: 'Le jour du départ', first: 'Les trois premières actions', none: 'Aucune action placée encore.', on: 'dès le {day}',
    shifts: '{days, plural, one {Vos actions glissent de # jour\u202f; leur ordre ne change pas.} other {Vos actions glissent de # jours\u202f; leur ordre ne change pas.}}', earlier: '{days, plural, one {Vos actions avancent de # jour.} other {Vos actions avancent de # jours.}}',
    start: 'Démarrer le {day}', deck: 'PowerPoint', pdf: 'PDF', send: 'Envoyer',
    moved: '{count, plural, one {# action a changé de jour.} other {# actions ont changé de jour.}}',
  },
  en: {
    title: 'Your strategy on one page',
    noCourse: 'The page fills in with your course. You can show it as soon as it is set.', toCourse: 'Set your course',
    when: 'When do you start?', day: 'The day you start', first: 'The first three actions', none: 'No action placed yet.', on: 'from {day}',
    shifts: '{days, plural, one {Your actions move # day later; their order stays.} other {Your actions move # days later; their order stays.}}', earlier: '{days, plural, one {Your actions move # day earlier.} other {Your actions move # days earlier.}}',
    start: 'Start on {day}', deck: 'PowerPoint', pdf: 'PDF', send: 'Send',
    moved: '{count, plural, one {# action changed days.} other {# actions changed days.}}',
  },
})
