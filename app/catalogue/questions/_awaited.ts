// Records the method asks for and no noun keeps yet, by their key in the method's list: what a question waits for is said, not invented.
import type { Bilingual } from '#app/model/noun.ts'

export const awaitedRecords = {
  'kpi-review': { fr: 'Revue des indicateurs : garder, retirer, remplacer', en: 'KPI review: keep, drop, replace' },
  'content-direction': { fr: 'Thèmes voulus, thèmes vraiment lus', en: 'Themes intended, themes really read' },
  influencer: { fr: 'Fiche d’influenceur : rôle, réseau, coût, contrat', en: 'Influencer sheet: role, network, cost, contract' },
  'content-legal-check': { fr: 'Contrôle des mentions avant publication', en: 'Disclosure check before publishing' },
  'contract-check': { fr: 'Total de l’année, argent et cadeaux, et contrat à signer', en: 'The year’s total, cash and gifts, and the contract to sign' },
  experiment: { fr: 'Essai : hypothèse, plus petit effet visible, décision', en: 'Trial: hypothesis, smallest visible effect, decision' },
  'sales-cascade': { fr: 'Ventes à faire, par équipe, et contacts qu’il faut', en: 'Sales to make, by team, and the contacts it takes' },
  incentive: { fr: 'Part variable liée à un indicateur', en: 'Variable pay tied to an indicator' },
  forecast: { fr: 'Résultats attendus mois par mois, action par action', en: 'Results expected month by month, action by action' },
  'test-budget': { fr: 'Somme réservée aux essais', en: 'Money kept for trials' },
  'digital-role': { fr: 'Rôles que seul le numérique peut tenir', en: 'Roles that only digital can hold' },
  target: { fr: 'Public : ce qu’il fait, où il en est, qui il écoute', en: 'Public: what it does, how far along it is, whom it listens to' },
  journey: { fr: 'Parcours : pages, contenus, appels à l’action', en: 'Journey: pages, content, calls to action' },
  'offer-canvas': { fr: 'L’offre, étape par étape', en: 'The offer, step by step' },
  'image-library': { fr: 'Bibliothèque d’images avec mots-clés', en: 'Image library with keywords' },
} as const satisfies Record<string, Bilingual>
