// Words of the order of actions, the skills nobody has, and what each lever lacks.
import { defineWords } from '#app/deck/words.ts'

export const prioritiesWords = defineWords({
  fr: {
    sentence: '« {title} » d’abord.',
    sentenceUnknown: 'L’ordre se calculera dès que vous direz ce que vous attendez des actions.',
    detail: 'Dans l’ordre de ce que chacune peut rapporter pour un euro mis, heures comprises.',
    empty: 'Aucune action encore.',
    tableTitle: 'L’ordre des actions', rank: 'Rang', action: 'Action', who: 'Qui', gain: 'Peut rapporter', cost: 'Coûte', score: 'Par euro mis', toSay: 'à dire', line: 'Ligne de budget', nobody: 'à désigner',
    scoreLabel: 'Ce que rapporte « {title} »', scorePeriod: 'par euro mis', scoreDefinition: 'Ce qu’un mois de résultats peut rapporter, pondéré par la confiance, pour chaque euro de coût, heures comprises.', scoreFormula: '(valeur × confiance) ÷ (coût + heures × prix de l’heure)',
    results: 'Résultats par mois', confidence: 'Confiance', unsure: '{share}, repère', gainRow: 'Peut rapporter par mois', costRow: 'Coûte', hours: 'Heures',
    missing: 'il manque : {what}', expectedMissing: 'le résultat attendu', valueMissing: 'la valeur d’un résultat', marginMissing: 'ce qu’il reste d’une vente, comptée en entier', rateMissing: 'le prix d’une heure, compté {rate}', confidenceMissing: 'la confiance',
    chosen: 'rang choisi : {reason}', change: 'Changer', changeTitle: 'Dire ce qu’on attend, ou choisir le rang',
    perMonth: 'Résultats attendus par mois', sure: 'Sûr à quel point', sureOf: '{n} fois sur 10', rankFold: 'Choisir son rang', production: 'Coût hors heures', save: 'Garder', saved: '« {title} » : attendu noté',
    rankField: 'Rang choisi', reason: 'Pourquoi contre l’ordre calculé ?', keepRank: 'Garder ce rang', rankKept: 'Rang gardé, noté à votre nom', backToOrder: 'Revenir à l’ordre calculé', back: 'Rang choisi retiré',
    gapsTitle: 'Ce que personne ne sait encore faire', gap: 'pour {levers}', gapChoices: 'Recruter, se former ou confier à quelqu’un.', noGaps: 'Chaque savoir-faire des leviers choisis a quelqu’un.', gapsUnknown: 'Dites ce que chacun sait faire : nous nommerons ce qui manque.',
    skillsOf: 'Ce que sait faire {name}', skillsSaved: 'Savoir-faire de {name} notés',
    readyTitle: 'Prêt à lancer ?', people: 'Quelqu’un', money: 'De l’argent', content: 'Un contenu prêt', measure: 'Un lien suivi', hoursReady: 'Des heures',
    ready: 'prêt', lacking: 'il manque', unknown: 'pas dit', noLines: 'Aucune ligne de budget encore.', close: 'Fermer',
  },
  en: {
    sentence: '“{title}” first.',
    sentenceUnknown: 'The order is worked out once you say what you expect of the actions.',
    detail: 'In the order of what each may bring for a euro put in, hours included.',
    empty: 'No action yet.',
    tableTitle: 'The order of actions', rank: 'Rank', action: 'Action', who: 'Who', gain: 'May bring', cost: 'Costs', score: 'Per euro put in', toSay: 'not said', line: 'Budget line', nobody: 'nobody yet',
    scoreLabel: 'What “{title}” brings', scorePeriod: 'for each euro put in', scoreDefinition: 'What a month of results may bring, weighed by confidence, for each euro of cost, hours included.', scoreFormula: '(value × confidence) ÷ (cost + hours × price of an hour)',
    results: 'Results a month', confidence: 'Confidence', unsure: '{share}, reference', gainRow: 'May bring a month', costRow: 'Costs', hours: 'Hours',
    missing: 'missing: {what}', expectedMissing: 'the result expected', valueMissing: 'the value of a result', marginMissing: 'what is left of a sale, counted whole', rateMissing: 'the price of an hour, counted {rate}', confidenceMissing: 'confidence',
    chosen: 'chosen rank: {reason}', change: 'Change', changeTitle: 'Say what you expect, or choose the rank',
    perMonth: 'Results expected a month', sure: 'How sure', sureOf: '{n} times in 10', rankFold: 'Choose its rank', production: 'Cost besides hours', save: 'Keep', saved: '“{title}”: expectation noted',
    rankField: 'Chosen rank', reason: 'Why against the computed order?', keepRank: 'Keep this rank', rankKept: 'Rank kept, noted with your name', backToOrder: 'Back to the computed order', back: 'Chosen rank removed',
    gapsTitle: 'What nobody can do yet', gap: 'for {levers}', gapChoices: 'Hire, train, or hand it to somebody.', noGaps: 'Every skill of the chosen levers has somebody.', gapsUnknown: 'Say what each one can do: we will name what is missing.',
    skillsOf: 'What {name} can do', skillsSaved: 'Skills of {name} noted',
    readyTitle: 'Ready to launch?', people: 'Somebody', money: 'Money', content: 'Something to publish', measure: 'A tracked link', hoursReady: 'Hours',
    ready: 'ready', lacking: 'missing', unknown: 'not said', noLines: 'No budget line yet.', close: 'Close',
  },
})
