/** What the gallery shows: an invented company, « Maison Lenoir », in the words of its screens. */
import type { NavItem } from '#app/design/Shell.tsx'
import type { FigureExplained } from '../figure.ts'
import type { ThreadStop } from '../ThreadRail.tsx'

export const navigation: readonly (readonly NavItem[])[] = [
  [{ href: '#home', label: 'Accueil', pinned: true }],
  [
    { href: '#flow', label: 'Diagnostiquer', hint: 'fait' },
    { href: '#fields', label: 'Viser', hint: 'fait' },
    { href: '#calendar', label: 'Planifier', hint: '6 sur 6' },
    { href: '#action', label: 'Agir', hint: '3 à faire', pinned: true },
    { href: '#measure', label: 'Mesurer', hint: 'en direct', pinned: true },
    { href: '#kit', label: 'Apprendre', hint: 'le 1er déc.' },
  ],
  [{ href: '#share', label: 'Partager' }, { href: '#library', label: 'Bibliothèque' }],
  [{ href: '#settings', label: 'Réglages' }],
]

export const week = [
  { id: 'reviews', title: 'Répondre à 3 avis Google', detail: 'sans réponse depuis 9 jours · sert « être choisi »', time: '30 min' },
  { id: 'article', title: 'Publier « Rénover une porte ancienne »', detail: 'texte relu, lien suivi prêt', time: '1 h' },
  { id: 'till', title: 'Poser la question en caisse', detail: '« Comment nous avez-vous connus ? » 12 réponses sur 30', time: '1 h' },
]

export const revenue: FigureExplained = {
  label: 'Chiffre d’affaires apporté',
  value: '8 400 €',
  period: 'depuis le 1er septembre',
  definition: 'Ventes hors taxes dont le premier contact vient d’une action du plan.',
  formula: '14 ventes × 600 € de panier moyen',
  rows: [
    { label: 'Fiche et avis', value: '3 600 €', href: '#measure' },
    { label: 'Annonces locales', value: '1 200 €', href: '#measure' },
    { label: 'QR en magasin', value: '1 800 €', href: '#measure' },
    { label: 'Question en caisse', value: '1 800 €', href: '#measure' },
  ],
  interval: 'entre 6 200 et 10 900 €',
  consentedShare: '61 %',
  verdict: { state: 'tooEarly', word: 'Trop tôt : encore 9 ventes' },
}

export const requests = {
  actual: [0, 2, 4, 6, 8, 10, 12, 15, 17, 19, 22, 24, 26],
  expected: [0, 2.3, 4.7, 7, 9.3, 11.7, 14, 16.3, 18.7, 21, 23.3, 25.7, 28, 30.3, 32.7, 35, 37.5, 40],
  range: { low: [26, 27, 28.5, 30, 32, 34], high: [26, 30, 34, 38, 42, 46] },
}

export const weeks = ['31 août', '7 sept.', '14 sept.', '21 sept.', '28 sept.', '5 oct.', '12 oct.', '19 oct.', '26 oct.', '2 nov.', '9 nov.', '16 nov.', '21 nov.', '30 nov.', '7 déc.', '14 déc.', '21 déc.', '31 déc.']

export const levers = [
  { id: 'listing', title: 'Fiche d’établissement et avis', detail: 'premiers effets en 6 semaines environ', cost: '0 € · 1 h 15 / sem.' },
  { id: 'ads', title: 'Annonces de recherche, zone 25 km', detail: 'effet en 4 semaines environ', cost: '320 € · 1 h / sem.' },
  { id: 'qr', title: 'QR en magasin et sur les devis', detail: 'effet en 2 semaines environ', cost: '30 € · 15 min / sem.' },
]

export const channels = [
  { name: 'Fiche + avis', cents: 41000, cost: '410 €', sales: 6, contacts: 19, each: '22 €', range: '15 à 33', verdict: 'd’accord' },
  { name: 'Annonces locales', cents: 115000, cost: '1 150 €', sales: 2, contacts: 12, each: '96 €', range: '60 à 160', verdict: 'trop tôt' },
  { name: 'Salon de mars', cents: 390000, cost: '3 900 €', sales: 4, contacts: 31, each: '126 €', range: '93 à 175', verdict: 'pas d’accord' },
  { name: 'Bouche-à-oreille', cents: 0, cost: '0 €', sales: 11, contacts: null, each: '–', range: '', verdict: '84 réponses en caisse' },
]

export const why: readonly ThreadStop[] = [
  { id: 'objective', kind: 'Objectif', title: 'Passer de 22 à 30 demandes de devis par mois', href: '#aim' },
  { id: 'stake', kind: 'Enjeu', title: 'Être choisi quand on nous compare', href: '#aim' },
  { id: 'finding', kind: 'Constat', title: 'Trois avis sans réponse depuis 9 jours', href: '#finding' },
]

export const soWhat: readonly ThreadStop[] = [
  { id: 'link', kind: 'Lien suivi', title: 'azmt.fr/avis', href: '#link' },
  { id: 'result', kind: 'Résultat', title: '12 demandes, 1 152 €', href: '#result' },
  { id: 'decision', kind: 'Décision', href: '#decide' },
]
