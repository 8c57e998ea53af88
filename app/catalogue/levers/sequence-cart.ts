// Relance de panier: a word to people who stopped on the way to the till.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'sequence-cart',
  name: { fr: 'Relance de panier abandonné', en: 'Abandoned cart messages' },
  does: {
    fr: 'Écrire à ceux qui ont laissé un panier, une fois ou deux, pour les aider à finir.',
    en: 'Write to people who left a cart, once or twice, to help them finish.',
  },
  family: 'email-crm', stages: ['closing'], physical: false, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    cartToAbandoned: {
      low: 0.6, mid: 0.7022, high: 0.8, source: 'baymard-2025', basis: 'published',
      note: { fr: 'Moyenne de 50 études, 70,22 % ; l’écart est de nous.', en: 'Mean of 50 studies, 70.22%; the spread is ours.' },
    },
    deliveredToOpen: {
      low: 0.4405, mid: 0.6, high: 0.7, source: 'klaviyo-flows', alsoSources: ['getresponse-2019'], basis: 'anchored',
      note: {
        fr: '65 à 70 % dans la source ; le bas, 44,05 %, vient de GetResponse en 2019.',
        en: '65 to 70% in the source; low, 44.05%, is GetResponse in 2019.',
      },
    },
    deliveredToClick: {
      low: 0.053, mid: 0.095, high: 0.12, source: 'klaviyo-flows', alsoSources: ['klaviyo-2024'], basis: 'published',
      note: {
        fr: '7 à 12 % ; le bas, 5,31 %, vaut pour tous les messages automatiques.',
        en: '7 to 12%; low, 5.31%, is all automated messages.',
      },
    },
    deliveredToOrder: {
      low: 0.01, mid: 0.03, high: 0.0571, source: 'klaviyo-2024', basis: 'anchored',
      note: {
        fr: 'Tous messages automatiques, 1,71 % ; les meilleurs, 5,71 %. Le panier est celui qui rapporte le plus.',
        en: 'All automated messages, 1.71%; the best, 5.71%. The cart earns the most.',
      },
    },
    incremental: ours({ low: 0.3, mid: 0.6, high: 0.9 }, {
      fr: 'Certains seraient revenus : gardez un groupe témoin.',
      en: 'Some would have come back: keep a control group.',
    }),
  },
  setupHours: { low: 6, mid: 14, high: 26 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 1, high: 3 }),
  weeksToEffect: { low: 1, mid: 2, high: 5, source: null },
  skills: ['emailing', 'ecommerce'],
  needs: ['ecommerce-site', 'sending-domain', 'consent-management'], after: [],
  kpis: ['orders', 'bookings'],
  legal: toCheck({
    fr: 'Personne qui n’est pas cliente : accord préalable recueilli au panier (CPCE, L34-5). Pas de remise systématique : on l’attendrait.',
    en: 'Person who is not a customer: prior consent collected at the cart (CPCE, L34-5). No systematic discount: people would wait for it.',
  }),
  note: {
    fr: 'Réparez d’abord le paiement : un rappel ne corrige pas des frais de port cachés.',
    en: 'Fix the checkout first: a reminder does not repair a hidden delivery price.',
  },
})
