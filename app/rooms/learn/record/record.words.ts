/** Words of the record of a review, of the answers to its questions, and of what was put off. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    record: 'Compte rendu', print: 'Imprimer', back: 'Revenir', objective: 'Cap',
    figures: 'Ce jour-là',
    actual: 'Arrivé', expected: 'Attendu',
    questions: 'Quatre questions', notAnswered: 'pas de réponse notée',
    improveQ: 'Que pourrait-on améliorer\u202f?', kpiQ: 'L’indicateur dit-il toujours ce qui compte\u202f?', trafficQ: 'Qui vient, et par où\u202f?', toolsQ: 'Les outils rendent-ils le service attendu\u202f?',
    decisions: 'Décisions', noDecision: 'Rien ne change.', foreseen: 'Attendu\u202f: {low} à {high} {results} d’ici le {day}.', pending: 'À comparer le {day}.', inside: 'Dans la fourchette\u202f: {actual}.', below: 'En dessous\u202f: {actual}.', above: 'Au-dessus\u202f: {actual}.', unknown: 'Pas mesuré.',
    postponed: 'Reports', postponedNone: 'Rien n’a été remis.', moved: '{title}, du {from} au {to}', noReason: 'sans raison notée', lost: 'environ {count} {results} de moins',
    yourAnswer: 'Votre réponse', nothingToChange: 'Rien à changer', answerHelp: 'Une phrase, gardée dans le compte rendu.',
    outside: 'Hors objectif\u202f: {money} et {hours}, jusqu’à {share} de l’effort noté.', outsideNone: 'Tout l’effort noté sert l’objectif.',
    postponedCount: '{count, plural, =0 {Aucun report depuis le dernier point.} one {# report depuis le dernier point.} other {# reports depuis le dernier point.}}',
  },
  en: {
    record: 'Record', print: 'Print', back: 'Back', objective: 'Course',
    figures: 'On that day',
    actual: 'Came', expected: 'Expected',
    questions: 'Four questions', notAnswered: 'no answer noted',
    improveQ: 'What could be improved?', kpiQ: 'Does the KPI still tell what matters?', trafficQ: 'Who comes, and by which way?', toolsQ: 'Do the tools serve as expected?',
    decisions: 'Decisions', noDecision: 'Nothing changes.', foreseen: 'Expected: {low} to {high} {results} by {day}.', pending: 'To compare on {day}.', inside: 'Within the range: {actual}.', below: 'Below: {actual}.', above: 'Above: {actual}.', unknown: 'Not measured.',
    postponed: 'Put off', postponedNone: 'Nothing was put off.', moved: '{title}, from {from} to {to}', noReason: 'no reason noted', lost: 'about {count} {results} fewer',
    yourAnswer: 'Your answer', nothingToChange: 'Nothing to change', answerHelp: 'One sentence, kept in the record.',
    outside: 'Outside the objective: {money} and {hours}, up to {share} of the effort noted.', outsideNone: 'All the effort noted serves the objective.',
    postponedCount: '{count, plural, =0 {Nothing put off since the last review.} one {# put off since the last review.} other {# put off since the last review.}}',
  },
})
