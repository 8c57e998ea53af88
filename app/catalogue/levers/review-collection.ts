// Avis: ask every customer for one, and answer each of them.
import { lever, perWeek } from './_contract.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'review-collection',
  name: { fr: 'Collecte et réponse aux avis', en: 'Review collection and replies' },
  does: {
    fr: 'Demander un avis à chaque client, content ou non, et répondre à tous.',
    en: 'Ask every customer for a review, pleased or not, and answer them all.',
  },
  family: 'reputation', stages: ['closing', 'retention'], physical: true, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    askedToReview: ours({ low: 0.02, mid: 0.08, high: 0.25 }, {
      fr: 'Avis par demande faite après l’achat.',
      en: 'Reviews per request made after the purchase.',
    }),
    uplift: ours({ low: 0, mid: 0.04, high: 0.15 }, {
      fr: 'Sur les pages qui gagnent un nombre honnête d’avis.',
      en: 'On pages that gain a fair number of reviews.',
    }),
  },
  setupHours: { low: 4, mid: 10, high: 20 },
  hoursPerWeek: perWeek({ low: 2, mid: 6, high: 14 }),
  weeksToEffect: { low: 3, mid: 8, high: 20, source: null },
  skills: ['customer-service', 'crm', 'local'],
  needs: ['satisfied-customers'], after: ['local-listing'],
  kpis: ['reviews', 'quote-requests', 'bookings', 'calls', 'shop-visits', 'orders'],
  legal: {
    fr: 'Dire comment les avis sont recueillis et triés (Code de la consommation, L111-7-2) ; avis faux ou triés interdits ; contrepartie à signaler.',
    en: 'Say how reviews are collected and sorted (French consumer code, L111-7-2); false or sorted reviews forbidden; anything given in return must be stated.',
  },
  note: {
    fr: 'Demandez à tout le monde : trier, c’est tromper, et c’est interdit.',
    en: 'Ask everybody: sorting is deceiving, and forbidden.',
  },
})
