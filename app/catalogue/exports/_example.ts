// An invented company's strategy, complete, and the same with nothing filled in: what every export is tried on.
import type { DocumentInput } from './_contract.ts'

const start = Date.UTC(2026, 8, 7)
const weeks = Array.from({ length: 17 }, (_, week) => new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10))
const counted = [0, 2, 3, 5, 8, 11, 12, 15, 18, 20, 23, 26]

const figure = (id: string, value: string) => ({ id, label: id, value, period: '', definition: '', formula: '', rows: [{ label: id, value }] })

export const example: DocumentInput = {
  company: { name: 'Maison Lenoir', site: 'maison-lenoir.example' },
  currency: 'EUR',
  dated: '2026-11-23',
  simulated: true,
  startDate: '2026-11-30',
  value: 'Être trouvé par ceux qui cherchent un menuisier le soir, quand l’atelier est fermé.',
  findings: [
    { title: 'Deux numéros de téléphone se contredisent', proof: 'Pied de page\u202f: 02\u00a041\u00a000\u00a000\u00a001. Page contact\u202f: 02\u00a041\u00a000\u00a000\u00a002. 60 pages lues le 21\u00a0novembre 2026.' },
    { title: 'Le formulaire de devis demande 11 champs', proof: 'maison-lenoir.example/devis\u202f: 11 champs, dont 4 sans libellé.' },
    { title: 'Les horaires sont à quatre clics', proof: 'Accueil, Entreprise, Contact, Accès. Un concurrent les affiche en pied de page.' },
  ],
  stakes: ['Être joint du premier coup par ceux qui nous cherchent déjà', 'Remplir le carnet avant l’hiver sans baisser les prix'],
  objective: { sentence: 'Passer de 22 à 30 demandes de devis par mois d’ici le 30 juin 2027.', from: 22, to: 30, unit: 'demandes de devis par mois', start: '2026-09-07', end: '2027-06-30', valueCents: 60_000, marginShare: 0.35 },
  kpi: { name: 'Demandes de devis', gender: 'feminine', definition: 'Une personne demande un prix par le formulaire du site, par téléphone ou sur place.', formula: 'Nombre de demandes reçues pendant la période, le site, le téléphone et le comptoir additionnés.' },
  budget: { p50Cents: 27_000, p80Cents: 52_000, chosenCents: 35_000, chancesInTen: 7, trialUntil: null },
  need: { moneyCents: 341_000, hours: 15, fullCents: 376_000, breakEvenResults: 18 },
  scenarios: { basis: 'pace', futures: [{ chancesInTen: 8, results: 214 }, { chancesInTen: 5, results: 243 }, { chancesInTen: 2, results: 276 }] },
  lines: [{ lever: 'Annonces de recherche', cents: 32_000 }, { lever: 'QR en magasin et question à la caisse', cents: 3_000 }, { lever: 'Fiche d’établissement et avis', cents: 0 }],
  actions: [
    { id: 'a1', title: 'Corriger le téléphone sur toutes les pages', owner: 'Anne', hours: 0.5, start: '2026-11-30', due: '2026-11-30', done: false },
    { id: 'a2', title: 'Raccourcir le formulaire à cinq champs', owner: 'Karim', hours: 3, start: '2026-12-01', due: '2026-12-04', done: false },
    { id: 'a3', title: 'Répondre aux avis en attente', owner: 'Anne', hours: 1.5, start: '2026-12-02', due: '2026-12-04', done: false },
    { id: 'a4', title: 'Publier «\u00a0Rénover une porte ancienne\u00a0»', owner: 'Karim', hours: 4, start: '2026-12-07', due: '2026-12-11', done: false },
    { id: 'a5', title: 'Ouvrir les annonces, zone de 25\u00a0km', owner: 'Karim', hours: 6, start: '2026-12-14', due: '2026-12-18', done: false },
  ],
  others: { lines: [{ lever: 'Annonces de l’hiver dernier', cents: 12_000 }], actions: [{ id: 'a9', title: 'Tenir le salon de mars', owner: 'Anne', hours: 16, start: '2027-03-12', due: '2027-03-14', done: false }] },
  meetings: [{ id: 'm1', title: 'Faire le point', day: '2027-01-05' }, { id: 'm2', title: 'Faire le point', day: '2027-02-02' }],
  calendar: [
    { id: 'christmas', name: 'Noël', start: '2026-12-25', end: '2026-12-25' },
    { id: 'new-year', name: 'Jour de l’An', start: '2027-01-01', end: '2027-01-01' },
    { id: 'winter-sales', name: 'Soldes d’hiver', start: '2027-01-06', end: '2027-02-02' },
  ],
  results: { expected: 28, actual: 26, series: weeks.map((day, week) => ({ day, expected: Math.round(week * 2.55 * 10) / 10, actual: counted[week] ?? null })) },
  costs: { fullCents: 215_000, hours: 41, roi: { low: -0.2, mid: 0.9, high: 2.6 } },
  past: [{ sentence: 'Passer de 15 à 22 demandes de devis par mois d’ici le 30 juin 2026.', end: '2026-06-30', expected: 110, actual: 104 }],
  decisions: [{ day: '2026-11-23', sentence: 'Déplacer 120\u00a0€ des annonces vers les avis', reason: 'Les annonces ont coûté 96\u00a0€ par demande, contre 40\u00a0€ prévus (12 demandes\u202f: entre 60 et 160\u00a0€).', forecast: 'Deux demandes de plus par mois d’ici mars, une fois sur deux.', change: 'Annonces de recherche\u202f: 440\u00a0€ deviennent 320\u00a0€ par mois.' }],
  figures: [
    figure('budget.once', '270\u00a0€'), figure('budget.eight', '520\u00a0€'), figure('budget.kept', '350\u00a0€'), figure('budget.chances', '7'),
    figure('lines.0', '320\u00a0€'), figure('lines.1', '30\u00a0€'), figure('lines.2', '0\u00a0€'),
    figure('actions.a1', '30\u00a0min'), figure('actions.a2', '3\u00a0h'), figure('actions.a3', '1\u00a0h\u00a030'), figure('actions.a4', '4\u00a0h'), figure('actions.a5', '6\u00a0h'),
    figure('results.actual', '26'), figure('results.expected', '28'), figure('costs.full', '2\u202f150\u00a0€'), figure('costs.hours', '41\u00a0h'), figure('costs.low', '0,80\u00a0€'), figure('costs.high', '3,60\u00a0€'),
  ],
  brand: null,
  audit: {
    site: 'https://maison-lenoir.example/', readOn: '2026-11-21', pagesRead: 60, isPartial: false,
    elements: [
      {
        name: 'Présence en ligne', score: 0.72, coverage: 0.9, assets: ['Chaque page a un titre qui dit ce qu’elle propose.'],
        findings: [{
          title: 'Deux numéros de téléphone se contredisent', why: 'Un client qui tombe sur le mauvais numéro ne rappelle pas.', fix: 'Choisissez-en un et mettez-le partout.', severity: 'high', minutes: 10, skill: 'anyone',
          proof: { texts: ['02 41 00 00 01 · 02 41 00 00 02'], otherTexts: 0, selector: 'footer > p', pages: ['https://maison-lenoir.example/', 'https://maison-lenoir.example/contact'], otherPages: 0 },
        }],
      },
      {
        name: 'Relation client', score: 0.55, coverage: 0.7, assets: [],
        findings: [{ title: 'Le formulaire de devis demande 11 champs', why: 'Chaque champ fait perdre des demandes.', fix: 'Gardez cinq champs au plus.', severity: 'medium', minutes: 60, skill: 'developer', proof: { texts: [], otherTexts: 0, selector: 'form#devis', pages: ['https://maison-lenoir.example/devis'], otherPages: 12 } }],
      },
      { name: 'Réputation', score: null, coverage: 0.1, assets: [], findings: [] },
    ],
    toVerify: [{ title: '3 mots de vos pages ne sont pas au dictionnaire\u202f: sont-ils voulus\u202f?', fix: 'Relisez les mots montrés en preuve, et corrigez ceux qui sont des fautes.', proof: { texts: ['acceuil → accueil · chevronnage', 'atend → attend', 'tenons'], otherTexts: 2, pages: ['https://maison-lenoir.example/atelier'], otherPages: 2 } }],
    limits: [{ name: 'Texte d’une page, au moins', chosen: '120 mots', usual: '200 mots' }],
    comparison: {
      sites: [{ name: 'Maison Lenoir', readOn: '2026-11-21' }, { name: 'Bois & Cie', readOn: '2026-11-21' }],
      lines: [{ name: 'Présence en ligne', unit: 'score', values: [0.72, 0.81] }, { name: 'Pages lues', unit: 'count', values: [60, 42] }, { name: 'Temps de réponse', unit: 'ms', values: [180, null] }],
    },
  },
}

/** A pale yellow and a logo of one pixel: what a brand may bring of worst. */
export const paleBrand: NonNullable<DocumentInput['brand']> = {
  name: 'Cabinet <Duval> & fils', isAdviser: true, primary: '#f7d94c', second: '#1d4f91', footer: 'SIREN 123 456 789 · « conseil »',
  logo: { type: 'image/png', base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', width: 1, height: 1 },
}

export const blank: DocumentInput = {
  company: { name: 'Atelier', site: null }, currency: 'EUR', dated: '2026-11-23', simulated: false, startDate: null,
  findings: [], stakes: [], objective: null, kpi: null, budget: null, value: null, need: null, scenarios: null, lines: [], actions: [], others: { lines: [], actions: [] }, meetings: [], calendar: [],
  results: null, costs: null, past: [], decisions: [], figures: [], brand: null, audit: null,
}
