// An invented company's strategy, complete, and the same with nothing filled in: what every export is tried on.
import type { StrategyExport } from './_contract.ts'

const start = Date.UTC(2026, 8, 7)
const weeks = Array.from({ length: 17 }, (_, week) => new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10))
const counted = [0, 2, 3, 5, 8, 11, 12, 15, 18, 20, 23, 26]

export const example: StrategyExport = {
  company: { name: 'Maison Lenoir', site: 'maison-lenoir.example' },
  currency: 'EUR',
  dated: '2026-11-23',
  simulated: true,
  startDate: '2026-11-30',
  findings: [
    { title: 'Deux numéros de téléphone se contredisent', proof: 'Pied de page\u202f: 02\u00a041\u00a000\u00a000\u00a001. Page contact\u202f: 02\u00a041\u00a000\u00a000\u00a002. 60 pages lues le 21\u00a0novembre 2026.' },
    { title: 'Le formulaire de devis demande 11 champs', proof: 'maison-lenoir.example/devis\u202f: 11 champs, dont 4 sans libellé.' },
    { title: 'Les horaires sont à quatre clics', proof: 'Accueil, Entreprise, Contact, Accès. Un concurrent les affiche en pied de page.' },
  ],
  stakes: ['Être joint du premier coup par ceux qui nous cherchent déjà', 'Remplir le carnet avant l’hiver sans baisser les prix'],
  objective: { sentence: 'Passer de 22 à 30 demandes de devis par mois d’ici le 30 juin 2027.', from: 22, to: 30, unit: 'demandes de devis par mois', start: '2026-09-07', end: '2027-06-30' },
  kpi: { name: 'Demandes de devis', definition: 'Une personne demande un prix par le formulaire du site, par téléphone ou sur place.', formula: 'Nombre de demandes reçues pendant la période, le site, le téléphone et le comptoir additionnés.' },
  budget: { p50Cents: 27_000, p80Cents: 52_000, chosenCents: 35_000, chancesInTen: 7 },
  lines: [{ lever: 'Annonces de recherche', cents: 32_000 }, { lever: 'QR en magasin et question à la caisse', cents: 3_000 }, { lever: 'Fiche d’établissement et avis', cents: 0 }],
  actions: [
    { id: 'a1', title: 'Corriger le téléphone sur toutes les pages', owner: 'Anne', hours: 0.5, start: '2026-11-30', due: '2026-11-30' },
    { id: 'a2', title: 'Raccourcir le formulaire à cinq champs', owner: 'Karim', hours: 3, start: '2026-12-01', due: '2026-12-04' },
    { id: 'a3', title: 'Répondre aux avis en attente', owner: 'Anne', hours: 1.5, start: '2026-12-02', due: '2026-12-04' },
    { id: 'a4', title: 'Publier «\u00a0Rénover une porte ancienne\u00a0»', owner: 'Karim', hours: 4, start: '2026-12-07', due: '2026-12-11' },
    { id: 'a5', title: 'Ouvrir les annonces, zone de 25\u00a0km', owner: 'Karim', hours: 6, start: '2026-12-14', due: '2026-12-18' },
  ],
  meetings: [{ id: 'm1', title: 'Faire le point', day: '2027-01-05' }, { id: 'm2', title: 'Faire le point', day: '2027-02-02' }],
  calendar: [
    { id: 'christmas', name: 'Noël', start: '2026-12-25', end: '2026-12-25' },
    { id: 'new-year', name: 'Jour de l’An', start: '2027-01-01', end: '2027-01-01' },
    { id: 'winter-sales', name: 'Soldes d’hiver', start: '2027-01-06', end: '2027-02-02' },
  ],
  results: { expected: 28, actual: 26, series: weeks.map((day, week) => ({ day, expected: Math.round(week * 2.55 * 10) / 10, actual: counted[week] ?? null })) },
  costs: { fullCents: 215_000, hours: 41, roi: { low: -0.2, mid: 0.9, high: 2.6 } },
  decisions: [{ day: '2026-11-23', sentence: 'Déplacer 120\u00a0€ des annonces vers les avis', reason: 'Les annonces ont coûté 96\u00a0€ par demande, contre 40\u00a0€ prévus (12 demandes\u202f: entre 60 et 160\u00a0€).', forecast: 'Deux demandes de plus par mois d’ici mars, une fois sur deux.', change: 'Annonces de recherche\u202f: 440\u00a0€ deviennent 320\u00a0€ par mois.' }],
}

export const blank: StrategyExport = {
  company: { name: 'Atelier', site: null }, currency: 'EUR', dated: '2026-11-23', simulated: false, startDate: null,
  findings: [], stakes: [], objective: null, kpi: null, budget: null, lines: [], actions: [], meetings: [], calendar: [],
  results: null, costs: null, decisions: [],
}
