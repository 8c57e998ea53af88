// Records the method asks for and no noun keeps yet, by their key in the method's list: what a question waits for is said, not invented.
import type { Bilingual } from '#app/model/noun.ts'

export const awaitedRecords = {
  'load-levelling': { fr: 'Charge répartie, et ce que rapporte chaque heure', en: 'Load spread out, and what each hour yields' },
  'tool-choice': { fr: 'Choix d’outil : besoins pondérés, notes, décision', en: 'Tool choice: weighted needs, scores, decision' },
  'tool-check': { fr: 'Contrôle à trois mois : l’outil répond-il au besoin ?', en: 'Check after three months: does the tool answer the need?' },
  'value-statement': { fr: 'Ce que le numérique ajoute, en une phrase, et sa mesure', en: 'What digital adds, in one sentence, and its measure' },
  'objective-challenge': { fr: 'Objectif déjà servi sans le numérique : raison de le garder', en: 'Objective already served without digital: reason to keep it' },
  'kpi-review': { fr: 'Revue des indicateurs : garder, retirer, remplacer', en: 'KPI review: keep, drop, replace' },
  'content-direction': { fr: 'Thèmes voulus, thèmes vraiment lus', en: 'Themes intended, themes really read' },
  influencer: { fr: 'Fiche d’influenceur : rôle, réseau, coût, contrat', en: 'Influencer sheet: role, network, cost, contract' },
  'content-legal-check': { fr: 'Contrôle des mentions avant publication', en: 'Disclosure check before publishing' },
  'contract-check': { fr: 'Total de l’année, argent et cadeaux, et contrat à signer', en: 'The year’s total, cash and gifts, and the contract to sign' },
  initiative: { fr: 'Registre des initiatives isolées et de leur coût par an', en: 'Register of isolated initiatives and their yearly cost' },
  'past-action-roi': { fr: 'Retour des actions passées : garder, corriger, arrêter', en: 'Return of past actions: keep, correct, stop' },
  experiment: { fr: 'Essai : hypothèse, plus petit effet visible, décision', en: 'Trial: hypothesis, smallest visible effect, decision' },
  alignment: { fr: 'Buts de l’entreprise, face aux objectifs numériques', en: 'Company goals, facing digital objectives' },
  'sales-cascade': { fr: 'Ventes à faire, par équipe, et contacts qu’il faut', en: 'Sales to make, by team, and the contacts it takes' },
  incentive: { fr: 'Part variable liée à un indicateur', en: 'Variable pay tied to an indicator' },
  forecast: { fr: 'Résultats attendus mois par mois, action par action', en: 'Results expected month by month, action by action' },
  'test-budget': { fr: 'Somme réservée aux essais', en: 'Money kept for trials' },
  'digital-role': { fr: 'Rôles que seul le numérique peut tenir', en: 'Roles that only digital can hold' },
  target: { fr: 'Public : ce qu’il fait, où il en est, qui il écoute', en: 'Public: what it does, how far along it is, whom it listens to' },
  journey: { fr: 'Parcours : pages, contenus, appels à l’action', en: 'Journey: pages, content, calls to action' },
  'offer-canvas': { fr: 'L’offre, étape par étape', en: 'The offer, step by step' },
  'content-plan': { fr: 'Contenus par thème, étape et format, et leur calendrier', en: 'Content by theme, stage and format, and its calendar' },
  'image-library': { fr: 'Bibliothèque d’images avec mots-clés', en: 'Image library with keywords' },
} as const satisfies Record<string, Bilingual>
