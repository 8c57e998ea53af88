// Words of what marketing brings in its three kinds: sales, contacts, image.
import { defineWords } from '#app/deck/words.ts'

export const outcomeWords = defineWords({
  fr: {
    title: 'Ventes, contacts, image', which: 'Ce qui est apporté', sale: 'Ventes', contact: 'Contacts', image: 'Image',
    saleIs: 'Ce qui est vendu\u202f: commandes, devis signés, adhésions, dons.', contactIs: 'Qui se manifeste\u202f: demandes, appels, messages, rendez-vous.', imageIs: 'Qui vous connaît\u202f: recherches de votre nom, avis, abonnés.',
    formula: 'Somme de ce qui est compté', period: 'du {from} au {to}', unknown: 'inconnu',
    worth: 'Ce que cela vaut', worthIs: 'Lu dans les fichiers de ventes, ou dit avec l’objectif pour ce qui n’y est pas.', worthFormula: 'Somme des valeurs', worth_counted: '{unit}, lu\u202f: {money} pièce', worth_said: '{unit}, dit avec l’objectif\u202f: {money} pièce', worth_unknown: '{unit}\u202f: valeur inconnue',
    each: 'Coût de chacun', eachIs: 'Tout le coût, rapporté à ce seul genre de résultats\u202f: il a pu en apporter d’autres.', eachFormula: 'Coût complet ÷ résultats', full: 'Coût complet', results: 'Résultats', between: 'entre {low} et {high}',
    back: 'Ce qui revient pour 1\u00a0€', backIs: 'La marge sur ce genre de résultats, rapportée à tout ce qui a été dépensé, heures comprises.', backFormula: 'Valeur × part qui reste ÷ coût complet',
    enough: 'Suffisant', early: 'Trop tôt\u202f: encore {count, plural, one {# résultat} other {# résultats}}', earlyOnly: 'Trop tôt',
    byLine: 'Par ligne', byChannel: 'Par provenance', line: 'Ligne', channel: 'Provenance', interval: 'Fourchette', noLink: 'rien ne le dit',
    none: 'Rien encore. Une vente se lit dans un fichier, un contact se note en trois gestes, une image se mesure par Search Console.', noLine: 'Aucune ligne n’en a apporté encore.',
    agreed: 'De ceux que le code compte, {share} le sont avec accord\u202f: la provenance des autres reste inconnue.',
  },
  en: {
    title: 'Sales, contacts, image', which: 'What is brought', sale: 'Sales', contact: 'Contacts', image: 'Image',
    saleIs: 'What is sold: orders, signed quotes, memberships, gifts.', contactIs: 'Who comes forward: requests, calls, messages, meetings.', imageIs: 'Who knows you: searches for your name, reviews, followers.',
    formula: 'Sum of what is counted', period: 'from {from} to {to}', unknown: 'unknown',
    worth: 'What it is worth', worthIs: 'Read in files of sales, or said with the objective for what is not there.', worthFormula: 'Sum of the worths', worth_counted: '{unit}, read: {money} each', worth_said: '{unit}, said with the objective: {money} each', worth_unknown: '{unit}: worth unknown',
    each: 'Cost of each', eachIs: 'The whole cost, over this kind of results alone: it may have brought others.', eachFormula: 'Full cost ÷ results', full: 'Full cost', results: 'Results', between: 'between {low} and {high}',
    back: 'What comes back for €1', backIs: 'The margin on this kind of results, over everything spent, hours included.', backFormula: 'Worth × share that is left ÷ full cost',
    enough: 'Enough', early: 'Too early: {count, plural, one {# more result} other {# more results}}', earlyOnly: 'Too early',
    byLine: 'By line', byChannel: 'By origin', line: 'Line', channel: 'Origin', interval: 'Range', noLink: 'nothing tells',
    none: 'Nothing yet. A sale is read in a file, a contact is noted in three gestures, an image is measured by Search Console.', noLine: 'No line has brought any yet.',
    agreed: 'Of those the code counts, {share} are with consent: where the others came from stays unknown.',
  },
})
