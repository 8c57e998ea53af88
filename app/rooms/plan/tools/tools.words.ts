// Words of the register of tools.
import { defineWords } from '#app/deck/words.ts'

export const toolsWords = defineWords({
  fr: {
    question: 'Par quels outils\u202f?',
    sentence: '{monthly, select, none {{tools, plural, one {Un outil noté} other {# outils notés}}, le prix de ceux que vous gardez n’est pas dit.} part {Au moins {money} par mois pour les outils que vous gardez.} other {{money} par mois pour les outils que vous gardez.}}',
    sentenceNone: '{tools, plural, one {Un outil noté, aucun choisi encore.} other {# outils notés, aucun choisi encore.}}',
    empty: 'Aucun outil encore.', emptyDetail: 'Notez ce que vous utilisez déjà, et à quoi cela sert\u202f: deux outils payés pour la même chose se voient tout de suite.', emptyMinutes: '2 minutes par outil',
    due: 'À vérifier', dueAsk: '{name} répond-il au besoin\u202f?', dueSince: 'choisi le {day}', yes: 'oui', partly: 'en partie', no: 'non', checked: '{name}\u202f: réponse notée',
    tool: 'Outil', price: 'Par mois', score: 'Note sur 5', decision: 'Décision', seats: '{count, plural, one {# place} other {# places}}', unknown: 'pas dit', untried: 'pas essayé', change: 'Modifier',
    keep: 'Garder', drop: 'Écarter', kept: 'gardé, à vérifier le {day}', keptChecked: 'gardé\u202f; répond au besoin\u202f: {answer}', dropped: 'écarté', undecided: 'à décider', saidKept: '{name} gardé', saidDropped: '{name} écarté',
    stable: 'Le premier le reste même si chaque poids change de 10\u202f%.', unstable: 'L’ordre est serré\u202f: un poids changé de 10\u202f% peut l’inverser.', double: 'Deux outils gardés pour la même chose\u202f: en faut-il deux\u202f?', weights: 'Ce qui compte\u202f: {needs}.', weight: '{need} ({weight} sur 5)',
    scoreDefinition: 'Ce que vaut l’outil pour chaque besoin, chaque besoin comptant selon son poids.', scoreFormula: '(poids × note de chaque besoin, additionnés) ÷ somme des poids', scorePeriod: 'sur 5', scoreOf: 'Note de {name}',
    add: 'Ajouter un outil', name: 'Nom', purpose: 'À quoi il sert', purposeExample: 'Envoyer la lettre', cents: 'Coût par mois, en tout', seatsField: 'Places payées', needsFold: 'Le noter selon vos besoins, pour comparer', need: 'Besoin {n}', needExample: 'Écrire sans aide', weightField: 'Poids', scoreField: 'Note', save: 'Garder cet outil', saved: '{name} noté', close: 'Fermer',
  },
  en: {
    question: 'With which tools?',
    sentence: '{monthly, select, none {{tools, plural, one {One tool noted} other {# tools noted}}, the price of those you keep is not said.} part {At least {money} a month for the tools you keep.} other {{money} a month for the tools you keep.}}',
    sentenceNone: '{tools, plural, one {One tool noted, none chosen yet.} other {# tools noted, none chosen yet.}}',
    empty: 'No tool yet.', emptyDetail: 'Note what you use already, and what for: two tools paid for the same thing show at once.', emptyMinutes: '2 minutes a tool',
    due: 'To check', dueAsk: 'Does {name} answer the need?', dueSince: 'chosen on {day}', yes: 'yes', partly: 'in part', no: 'no', checked: '{name}: answer noted',
    tool: 'Tool', price: 'A month', score: 'Mark out of 5', decision: 'Decision', seats: '{count, plural, one {# seat} other {# seats}}', unknown: 'not said', untried: 'not tried', change: 'Change',
    keep: 'Keep', drop: 'Drop', kept: 'kept, to check on {day}', keptChecked: 'kept; answers the need: {answer}', dropped: 'dropped', undecided: 'to decide', saidKept: '{name} kept', saidDropped: '{name} dropped',
    stable: 'The first stays first even if each weight changes by 10%.', unstable: 'The order is close: a weight changed by 10% may turn it round.', double: 'Two tools kept for the same thing: are two needed?', weights: 'What matters: {needs}.', weight: '{need} ({weight} out of 5)',
    scoreDefinition: 'What the tool is worth for each need, each need counting by its weight.', scoreFormula: '(weight × mark of each need, added up) ÷ sum of the weights', scorePeriod: 'out of 5', scoreOf: 'Mark of {name}',
    add: 'Add a tool', name: 'Name', purpose: 'What it is for', purposeExample: 'Send the newsletter', cents: 'Cost a month, in all', seatsField: 'Seats paid', needsFold: 'Mark it against your needs, to compare', need: 'Need {n}', needExample: 'Write without help', weightField: 'Weight', scoreField: 'Mark', save: 'Keep this tool', saved: '{name} noted', close: 'Close',
  },
})
