// Visites au magasin: people who walk in, counted by hand, by a code or by a counter.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'shop-visits',
  many: { fr: 'visites au magasin', en: 'shop visits' },
  wish: { fr: 'Faire venir au magasin', en: 'Bring people to the shop' },
  one: { fr: 'visite au magasin', en: 'shop visit' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne entre pour voir ou acheter. Un groupe venu ensemble compte pour une visite ; livreurs et voisins de passage ne comptent pas.',
    en: 'A person comes in to look or to buy. A group that comes together counts as one visit; deliveries and neighbours dropping in do not count.',
  },
  formula: {
    fr: 'Entrées comptées pendant la période, à la main, par un compteur ou par les codes présentés.',
    en: 'Entries counted over the period, by hand, by a counter or by the codes shown.',
  },
  unit: { fr: 'visites', en: 'visits' },
  readIn: { fr: 'Le compteur de la porte, ou la feuille de caisse.', en: 'The door counter, or the till sheet.' },
  tells: {
    fr: 'On n’achète au magasin qu’en y venant : chaque entrée est une vente possible.',
    en: 'One buys in the shop only by coming: each entry is a possible sale.',
  },
  events: ['shop_visit'],
  isOffSite: true,
  family: 'contact',
  stage: 'conversion',
  leadKind: 'visit',
  humanSignal: {
    fr: 'Posez une question par client : comment nous avez-vous connus ?',
    en: 'Ask each customer one question: how did you hear of us?',
  },
  vanityWarning: {
    fr: 'On peut remplir un magasin sans vendre. Regardez aussi combien repartent avec quelque chose.',
    en: 'A shop can be full without selling. Look at how many leave with something, too.',
  },
  better: null,
})
