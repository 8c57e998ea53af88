// The words of the deck; each title is a sentence that can be read aloud.
// French counts 0 and 1 alike; English counts 0 as many.
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)
const pluralEn = (count: number, one: string, many: string) => (count === 1 ? one : many)

const fr = {
  kind: 'Stratégie numérique',
  coverDated: (day: string) => `Chiffres du ${day}`,
  madeBy: (adviser: string) => `Préparé par ${adviser}`,
  simulated: 'Entreprise d’exemple, chiffres inventés',
  pair: (label: string, value: string) => `${label} : ${value}`,
  more: (count: number) => `et ${count} ${plural(count, 'autre', 'autres')}`,

  value: { eyebrow: 'Ce que le numérique ajoute', title: 'Ce que le numérique ajoute à la stratégie.', aimed: (day: string) => `Visé au ${day}` },
  need: {
    eyebrow: 'Planifier · De quoi a-t-on besoin ?', title: (money: string, hours: string) => `${money} et ${hours} de travail, du début à la fin.`,
    money: 'Dépenses du plan', hours: 'Temps de travail', full: 'Coût complet', hoursNote: 'de toutes les actions du cap', fullNote: 'dépenses et heures, au taux de chacun',
    fullUnknown: 'il manque le taux horaire de quelqu’un, ou qui fera une action', unknown: 'inconnu', period: (start: string, end: string) => `du ${start} au ${end}`,
    breakEven: 'Seuil de rentabilité', breakEvenAt: (count: string, results: string) => `${count} ${results.toLowerCase()} paient le plan entier.`, breakEvenUnknown: 'Inconnu : il faut la valeur d’un résultat, la part qui reste et le coût complet.',
    breakEvenFormula: (value: string, margin: string) => `Coût complet ÷ (${value} par résultat × ${margin} qui restent), arrondi au résultat suivant.`, results: 'résultats',
  },
  scenarios: {
    eyebrow: 'Viser · Que peut-il arriver ?',
    titleByEnd: (count: string, results: string, day: string) => `Au moins ${count} ${results.toLowerCase()} au ${day}, huit fois sur dix.`,
    titleMonthly: (count: string, results: string) => `Au moins ${count} ${results.toLowerCase()} par mois, huit fois sur dix.`,
    scenario: 'Scénario', chancesTitle: 'Chances', atLeast: 'Au moins', margin: 'Marge',
    named: (chances: number): string => (chances > 5 ? 'Prudent' : chances === 5 ? 'Moyen' : 'Favorable'),
    chances: (chances: number) => (chances === 5 ? 'une fois sur deux' : `${chances} sur 10`),
    note: { pace: 'D’après ce qui a été compté jusqu’à hier, si le rythme dure. La marge est avant le coût du plan.', budget: 'D’après les repères du marché et le budget retenu : rien n’est encore mesuré. La marge est avant le coût du plan.' },
  },
  past: { eyebrow: 'Mesurer · Ce qui a été tenu', title: (actual: string, expected: string) => `Au cap précédent : ${actual}, pour ${expected} en prévision.`, unmeasured: 'Le cap précédent n’a pas été mesuré.', objective: 'Cap', end: 'Terme', expected: 'Attendu', actual: 'Réel', unknown: 'pas mesuré' },
  week: { eyebrow: 'Agir · La première semaine', title: (day: string, count: number) => `À partir du ${day} : ${count} ${plural(count, 'action', 'actions')}.` },
  summary: { eyebrow: 'En une page' },
  findings: {
    eyebrow: 'Diagnostiquer · Où en est-on ?',
    title: (count: number) => (count < 2 ? 'Un point freine les clients, avec sa preuve.' : `${count} points freinent les clients, chacun avec sa preuve.`),
    finding: 'Constat', proof: 'Preuve',
  },
  objective: {
    eyebrow: 'Viser · Où va-t-on ?', unknown: 'à mesurer', from: 'Aujourd’hui', to: (day: string) => `Au ${day}`,
    since: (start: string, end: string) => `Du ${start} au ${end}`, counted: 'Ce que l’on compte', formula: 'Calcul', stakes: 'Pourquoi cela compte',
  },
  budget: {
    eyebrow: 'Planifier · Par quel chemin ?',
    title: (money: string, chances: number) => `${money} par mois : ${chances} ${plural(chances, 'chance', 'chances')} sur 10 d’y arriver.`,
    chances: (chances: number) => `${chances} sur 10`, chancesLabel: 'chances d’atteindre l’objectif avec le budget retenu',
    monthly: 'Budget par mois', half: 'Suffit une fois sur deux', chosen: 'Budget retenu', eight: 'Suffit huit fois sur dix',
    note: 'L’écart entre les deux vient des repères du marché ; les premiers résultats le resserrent.',
  },
  lines: {
    eyebrow: 'Planifier · Où va l’argent ?', title: (money: string, count: number) => `${money} par mois, sur ${count} ${plural(count, 'levier', 'leviers')}.`,
    lever: 'Levier', amount: 'Par mois', total: 'Total', free: 'des heures, pas de dépense',
  },
  plan: {
    eyebrow: 'Agir · Qui fait quoi ?', title: (count: number, hours: string) => `${count} ${plural(count, 'action', 'actions')}, ${hours} de travail.`,
    action: 'Action', owner: 'Qui', nobody: 'à choisir', hours: 'Temps', start: 'Début', due: 'Échéance',
  },
  calendar: {
    eyebrow: 'Agir · Quand se retrouve-t-on ?',
    title: (meetings: number, days: number) => [meetings && `${meetings} ${plural(meetings, 'point', 'points')} à date fixe`, days && `${days} ${plural(days, 'date à retenir', 'dates à retenir')}`].filter(Boolean).join(', ').concat('.'),
    meetings: 'Faire le point', days: 'Dates qui comptent', until: (start: string, end: string) => `${start} – ${end}`,
  },
  results: {
    eyebrow: 'Mesurer · Qu’est-ce que ça donne ?',
    title: (actual: string, expected: string) => `${actual} à ce jour, pour ${expected} en prévision.`,
    titleOf: (actual: string, expected: string, kpi: string) => `${kpi} : ${actual} à ce jour, pour ${expected} en prévision.`,
    expected: 'attendu', actual: 'réel', axis: 'Cumul depuis le début',
  },
  costs: {
    eyebrow: 'Mesurer · Ce que ça coûte et rapporte', title: (money: string, hours: string) => `${money} en tout, dont ${hours} de travail.`,
    full: 'Coût complet', fullNote: 'médias, outils, production et heures', hours: 'Temps passé', hoursNote: 'compté au taux de chacun',
    roi: 'Retour sur coût complet', even: 'mise récupérée',
    explain: '0 % rend exactement la mise. La fourchette est large tant que les résultats sont peu nombreux.',
    unknown: 'Trop tôt pour chiffrer le retour.',
  },
  decisions: {
    eyebrow: 'Apprendre · Que change-t-on ?', title: (count: number) => (count < 2 ? 'Une décision prise, avec sa raison.' : `${count} décisions prises, chacune avec sa raison.`),
    decision: 'Décision', reason: 'Raison', forecast: 'Prévision', change: 'Ce qui change',
  },
  start: { title: 'Vous commencez quand ?', on: (day: string) => `Le ${day}`, undecided: 'Date à choisir aujourd’hui', first: 'Les trois premières actions', by: (owner: string | null, day: string) => (owner ? `${owner}, pour le ${day}` : `Pour le ${day}, qui reste à choisir`) },
  cards: { budget: 'Budget par mois', chances: 'Chances d’y arriver', results: 'À ce jour', cost: 'Coût complet', ofExpected: (expected: string) => `pour ${expected} en prévision`, withHours: (hours: string) => `dont ${hours} de travail` },
}

const en: typeof fr = {
  kind: 'Digital strategy',
  coverDated: day => `Figures of ${day}`,
  madeBy: adviser => `Prepared by ${adviser}`,
  simulated: 'Example company, invented figures',
  pair: (label, value) => `${label}: ${value}`,
  more: count => `and ${count} more`,

  value: { eyebrow: 'What digital adds', title: 'What digital adds to the strategy.', aimed: day => `Aimed at by ${day}` },
  need: {
    eyebrow: 'Plan · What do we need?', title: (money, hours) => `${money} and ${hours} of work, from start to end.`,
    money: 'Spending of the plan', hours: 'Working time', full: 'Full cost', hoursNote: 'of all the actions of the course', fullNote: 'spending and hours, at each person’s rate',
    fullUnknown: 'somebody’s hourly rate is missing, or who will do an action', unknown: 'unknown', period: (start, end) => `from ${start} to ${end}`,
    breakEven: 'Break-even', breakEvenAt: (count, results) => `${count} ${results.toLowerCase()} pay for the whole plan.`, breakEvenUnknown: 'Unknown: it takes the value of a result, the share left and the full cost.',
    breakEvenFormula: (value, margin) => `Full cost ÷ (${value} a result × ${margin} left), rounded up to the next result.`, results: 'results',
  },
  scenarios: {
    eyebrow: 'Aim · What may happen?',
    titleByEnd: (count, results, day) => `At least ${count} ${results.toLowerCase()} by ${day}, eight times in ten.`,
    titleMonthly: (count, results) => `At least ${count} ${results.toLowerCase()} a month, eight times in ten.`,
    scenario: 'Scenario', chancesTitle: 'Chances', atLeast: 'At least', margin: 'Margin',
    named: chances => (chances > 5 ? 'Careful' : chances === 5 ? 'Middle' : 'Favourable'),
    chances: chances => (chances === 5 ? 'one time in two' : `${chances} in 10`),
    note: { pace: 'From what was counted until yesterday, if the pace lasts. The margin is before the cost of the plan.', budget: 'From market references and the budget kept: nothing is measured yet. The margin is before the cost of the plan.' },
  },
  past: { eyebrow: 'Measure · What was held', title: (actual, expected) => `On the previous course: ${actual}, for ${expected} expected.`, unmeasured: 'The previous course was not measured.', objective: 'Course', end: 'End', expected: 'Expected', actual: 'Actual', unknown: 'not measured' },
  week: { eyebrow: 'Act · The first week', title: (day, count) => `From ${day}: ${count} ${pluralEn(count, 'action', 'actions')}.` },
  summary: { eyebrow: 'On one page' },
  findings: {
    eyebrow: 'Diagnose · Where do we stand?',
    title: count => (count === 1 ? 'One thing holds customers back, with its proof.' : `${count} things hold customers back, each with its proof.`),
    finding: 'Finding', proof: 'Proof',
  },
  objective: { eyebrow: 'Aim · Where to?', unknown: 'to be measured', from: 'Today', to: day => `On ${day}`, since: (start, end) => `From ${start} to ${end}`, counted: 'What is counted', formula: 'Formula', stakes: 'Why it matters' },
  budget: {
    eyebrow: 'Plan · By which route?', title: (money, chances) => `${money} a month: ${chances} ${pluralEn(chances, 'chance', 'chances')} in 10 of getting there.`,
    chances: chances => `${chances} in 10`, chancesLabel: 'chances of reaching the objective with the chosen budget',
    monthly: 'Budget a month', half: 'Enough one time in two', chosen: 'Chosen budget', eight: 'Enough eight times in ten',
    note: 'The gap between the two comes from market references; the first results narrow it.',
  },
  lines: { eyebrow: 'Plan · Where does the money go?', title: (money, count) => `${money} a month, over ${count} ${pluralEn(count, 'lever', 'levers')}.`, lever: 'Lever', amount: 'A month', total: 'Total', free: 'hours, no spend' },
  plan: { eyebrow: 'Act · Who does what?', title: (count, hours) => `${count} ${pluralEn(count, 'action', 'actions')}, ${hours} of work.`, action: 'Action', owner: 'Who', nobody: 'to be chosen', hours: 'Time', start: 'Start', due: 'Due' },
  calendar: {
    eyebrow: 'Act · When do we meet?',
    title: (meetings, days) => [meetings && `${meetings} fixed ${pluralEn(meetings, 'review', 'reviews')}`, days && `${days} ${pluralEn(days, 'date', 'dates')} to remember`].filter(Boolean).join(', ').concat('.'),
    meetings: 'Reviews', days: 'Dates that matter', until: (start, end) => `${start} – ${end}`,
  },
  results: {
    eyebrow: 'Measure · What does it give?', title: (actual, expected) => `${actual} to date, for ${expected} expected.`,
    titleOf: (actual, expected, kpi) => `${kpi}: ${actual} to date, for ${expected} expected.`,
    expected: 'expected', actual: 'actual', axis: 'Cumulated since the start',
  },
  costs: {
    eyebrow: 'Measure · What it costs and returns', title: (money, hours) => `${money} in all, ${hours} of work included.`,
    full: 'Full cost', fullNote: 'media, tools, production and hours', hours: 'Time spent', hoursNote: 'counted at each person’s rate',
    roi: 'Return on full cost', even: 'outlay recovered',
    explain: '0% gives back exactly what was put in. The range is wide as long as results are few.',
    unknown: 'Too early to put a figure on the return.',
  },
  decisions: {
    eyebrow: 'Learn · What changes?', title: count => (count === 1 ? 'One decision taken, with its reason.' : `${count} decisions taken, each with its reason.`),
    decision: 'Decision', reason: 'Reason', forecast: 'Forecast', change: 'What changes',
  },
  start: { title: 'When do you start?', on: day => `On ${day}`, undecided: 'Date to choose today', first: 'The first three actions', by: (owner, day) => (owner ? `${owner}, by ${day}` : `By ${day}, owner to be chosen`) },
  cards: { budget: 'Budget a month', chances: 'Chances of getting there', results: 'To date', cost: 'Full cost', ofExpected: expected => `for ${expected} expected`, withHours: hours => `${hours} of work included` },
}

export const words = { fr, en }
export type DeckWords = typeof fr
