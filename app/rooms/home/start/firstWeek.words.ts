/** Words of the last screen of the first run: the first week. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Votre première semaine', lead: 'Chaque lundi, l’accueil vous dit quoi faire et où vous en êtes.',
    week: 'Semaine du {day}', hours: '{planned} sur vos {capacity}', hoursAlone: '{planned} prévues', none: 'Rien n’est encore placé dans cette semaine. Planifier vous propose des actions.',
    course: 'Votre cap', review: 'Prochain point', reviewDay: '{day}, 20 min.', reviewNone: 'Aucun point placé encore.', later: 'À préciser', start: 'Commencer',
    screen2: 'L’adresse de votre site', screen3: 'Ce que vous voulez, vos heures, votre argent', screen4: 'Qui vous êtes', screen5: 'Ce que voit un client', screen6: 'Trois chiffres', screen7: 'Votre cap', screen8: 'Ce que cela demande', screen9: 'Vos premières actions', screen10: 'La mesure', screen11: 'Votre stratégie sur une page',
  },
  en: {
    title: 'Your first week', lead: 'Every Monday, the home page tells you what to do and where you stand.',
    week: 'Week of {day}', hours: '{planned} of your {capacity}', hoursAlone: '{planned} planned', none: 'Nothing is placed in this week yet. Plan proposes actions.',
    course: 'Your course', review: 'Next review', reviewDay: '{day}, 20 min.', reviewNone: 'No review placed yet.', later: 'To be specified', start: 'Begin',
    screen2: 'The address of your site', screen3: 'What you want, your hours, your money', screen4: 'Who you are', screen5: 'What a customer sees', screen6: 'Three figures', screen7: 'Your course', screen8: 'What it takes', screen9: 'Your first actions', screen10: 'The measure', screen11: 'Your strategy on one page',
  },
})
