// Words of the budget by month.
import { defineWords } from '#app/deck/words.ts'

export const monthsWords = defineWords({
  fr: {
    sentence: '{left} restent sur {committed} engagés.',
    over: 'Dépensé : {spent}, pour {committed} engagés.',
    empty: 'Aucune ligne de budget encore.',
    fullDetail: 'Coût complet du plan : {full}{whole, select, yes {} other {, sans les heures dont le prix n’est pas connu}}.',
    tableTitle: 'Engagé, dépensé, reste', line: 'Ligne', total: 'Total', unassigned: 'Sans ligne', committed: 'Engagé', spent: 'Dépensé', left: 'Reste', period: 'sur tout le plan',
    cell: '{spent} dépensés', behind: 'Mois passés', impactNote: 'Le nom d’une ligne montre les actions et les dates qui en dépendent.',
    fullCost: 'Coût complet', media: 'Lignes de budget', work: 'Heures au prix de chacun', production: 'Production', isWhole: 'tout est connu', isPart: 'une partie n’est pas connue',
    fullDefinition: 'Tout ce que le plan coûte : l’argent engagé, le temps de chacun, ce qu’il faut acheter à côté.', fullFormula: 'lignes de budget + heures × prix de l’heure + production',
    forecastTitle: 'Ce que les actions doivent rapporter', driver: 'Ce qui rapporte', forecastDefinition: 'Résultats attendus de chaque action, à partir du jour où elle est faite et du délai de son levier.', forecastFormula: 'résultats par mois × part du mois, depuis la fin de l’action + le délai du levier',
    forecastEmpty: 'Personne n’a dit encore ce que les actions doivent rapporter.', silent: '{count, plural, =0 {} one {Une action ne dit pas ce qu’elle doit rapporter.} other {# actions ne disent pas ce qu’elles doivent rapporter.}}',
    evenTitle: 'Quand le plan se paie', even: 'En {month}', evenPeriod: '{count, plural, one {au bout d’un mois} other {au bout de # mois}}', evenDefinition: 'Le premier mois à la fin duquel la marge attendue couvre tout ce qui a été dépensé depuis le début.', evenFormula: 'résultats attendus × valeur × marge − coûts, mois après mois', deepest: 'Au plus bas',
    never: 'Dans la durée du plan, la marge attendue ne couvre pas ce qu’il coûte.',
    missing: 'Pour le dire, il manque : {what}.', expected: 'les résultats attendus', value: 'la valeur d’un résultat', margin: 'la part qui vous reste', rate: 'le prix d’une heure',
    own: 'action', whole: 'ligne',
  },
  en: {
    sentence: '{left} left of {committed} committed.',
    over: 'Spent: {spent}, for {committed} committed.',
    empty: 'No budget line yet.',
    fullDetail: 'Full cost of the plan: {full}{whole, select, yes {} other {, without the hours whose price is unknown}}.',
    tableTitle: 'Committed, spent, left', line: 'Line', total: 'Total', unassigned: 'No line', committed: 'Committed', spent: 'Spent', left: 'Left', period: 'over the whole plan',
    cell: '{spent} spent', behind: 'Months past', impactNote: 'The name of a line shows the actions and dates that rest on it.',
    fullCost: 'Full cost', media: 'Budget lines', work: 'Hours at each one’s price', production: 'Production', isWhole: 'all is known', isPart: 'a part is not known',
    fullDefinition: 'All the plan costs: the money committed, everybody’s time, what must be bought besides.', fullFormula: 'budget lines + hours × price of an hour + production',
    forecastTitle: 'What the actions should bring', driver: 'What brings it', forecastDefinition: 'Results expected of each action, from the day it is done and its lever’s delay.', forecastFormula: 'results a month × share of the month, from the end of the action + the lever’s delay',
    forecastEmpty: 'Nobody has said yet what the actions should bring.', silent: '{count, plural, =0 {} one {One action does not say what it should bring.} other {# actions do not say what they should bring.}}',
    evenTitle: 'When the plan pays for itself', even: 'In {month}', evenPeriod: '{count, plural, one {after one month} other {after # months}}', evenDefinition: 'The first month at whose end the margin expected covers all that was spent since the start.', evenFormula: 'expected results × value × margin − costs, month after month', deepest: 'At its lowest',
    never: 'Within the plan, the margin expected does not cover what it costs.',
    missing: 'To say it, this is missing: {what}.', expected: 'the results expected', value: 'the value of a result', margin: 'the share you keep', rate: 'the price of an hour',
    own: 'action', whole: 'line',
  },
})
