// The words of the strategy on one page; a sentence takes its figures already written.
import type { Html } from '../look/html.ts'
import { html } from '../look/html.ts'

type Kpi = { name: string; gender: 'feminine' | 'masculine' } | null

const agreed = (kpi: Kpi, count: number) => `attendu${kpi?.gender === 'masculine' ? '' : 'e'}${count < 2 ? '' : 's'}`

const fr = {
  title: (company: string) => `Stratégie de ${company}`, madeBy: (adviser: string) => `Préparé par ${adviser}`, dated: (day: string) => `Chiffres du ${day}`,
  simulated: 'Entreprise d’exemple : chiffres inventés.', unknown: 'inconnu', colon: ' :',
  seen: 'Ce que nous avons vu', seenNone: 'Aucun constat retenu encore.', stakes: 'Nos enjeux', stakesNone: 'Aucun enjeu encore.',
  budget: 'Ce que cela demande', budgetNone: 'Aucun budget encore.', once: 'Assez une fois sur deux', eight: 'Assez huit fois sur dix', kept: 'Aujourd’hui', trial: 'En essai jusqu’au',
  perMonth: (amount: Html) => html`${amount} par mois`, chances: (figure: Html, count: number) => html`${figure} ${count < 2 ? 'chance' : 'chances'} sur dix d’y arriver.`,
  lines: 'Où va l’argent', linesNone: 'Aucune ligne de budget encore.', free: 'du temps, pas d’argent',
  actions: 'Qui fait quoi', actionsNone: 'Aucune action encore.', nobody: 'à confier', byDay: 'pour le', more: (figure: Html, count: number) => html`et ${figure} ${count < 2 ? 'autre action' : 'autres actions'}`,
  results: 'Où nous en sommes', resultsNone: 'Rien n’est mesuré encore.', expected: 'attendu', actual: 'réel',
  resultsSaid: (actual: Html, kpi: Kpi, expected: Html, count: number) => html`${actual} ${kpi?.name.toLowerCase() ?? ''} sur ${expected} ${agreed(kpi, count)} à ce jour.`,
  costs: (full: Html, hours: Html) => html`Coût complet ${full}, dont ${hours} de travail.`, costsNoHours: (full: Html) => html`Coût complet ${full}, aucune heure notée.`, costsUnknown: 'Coût complet inconnu : il manque des montants ou des heures.',
  back: (low: Html, high: Html) => html`Pour un euro dépensé, ${low} à ${high} reviennent.`, backUnknown: 'Rapport inconnu pour l’instant.',
  decisions: 'Ce que nous avons décidé', decisionsNone: 'Aucune décision encore.', meetings: 'Nos prochains points', meetingsNone: 'Aucun point au calendrier.',
  when: 'Vous commencez quand ?', on: 'Le', since: 'C’est commencé depuis le', soon: 'Quand la première action aura une date.', traced: 'Chaque chiffre s’explique dans Azimut, ligne à ligne.',
}

const en: typeof fr = {
  title: company => `Strategy of ${company}`, madeBy: adviser => `Prepared by ${adviser}`, dated: day => `Figures of ${day}`,
  simulated: 'Example company: invented figures.', unknown: 'unknown', colon: ':',
  seen: 'What we saw', seenNone: 'No finding kept yet.', stakes: 'Our stakes', stakesNone: 'No stake yet.',
  budget: 'What it takes', budgetNone: 'No budget yet.', once: 'Enough one time in two', eight: 'Enough eight times in ten', kept: 'Today', trial: 'On trial until',
  perMonth: amount => html`${amount} a month`, chances: (figure, count) => html`${figure} ${count === 1 ? 'chance' : 'chances'} in ten of getting there.`,
  lines: 'Where the money goes', linesNone: 'No budget line yet.', free: 'time, no money',
  actions: 'Who does what', actionsNone: 'No action yet.', nobody: 'to be given', byDay: 'by', more: (figure, count) => html`and ${figure} more ${count === 1 ? 'action' : 'actions'}`,
  results: 'Where we stand', resultsNone: 'Nothing is measured yet.', expected: 'expected', actual: 'actual',
  resultsSaid: (actual, kpi, expected) => html`${actual} ${kpi?.name.toLowerCase() ?? ''} of ${expected} expected by today.`,
  costs: (full, hours) => html`Full cost ${full}, ${hours} of work included.`, costsNoHours: full => html`Full cost ${full}, no hours noted.`, costsUnknown: 'Full cost unknown: amounts or hours are missing.',
  back: (low, high) => html`For one euro spent, ${low} to ${high} come back.`, backUnknown: 'Return unknown for now.',
  decisions: 'What we decided', decisionsNone: 'No decision yet.', meetings: 'Our next reviews', meetingsNone: 'No review in the calendar.',
  when: 'When do you start?', on: 'On', since: 'You started on', soon: 'When the first action has a date.', traced: 'Every figure explains itself in Azimut, line by line.',
}

export const words = { fr, en }
export type OnePageWords = typeof fr
