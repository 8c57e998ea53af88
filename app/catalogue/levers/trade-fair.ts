// Salon: meet in two days the people it would take months to reach.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'trade-fair',
  name: { fr: 'Salon professionnel', en: 'Trade fair' },
  does: {
    fr: 'Tenir un stand, noter chaque échange et rappeler dans la semaine.',
    en: 'Hold a stand, note each conversation and call back within the week.',
  },
  family: 'event', stages: ['awareness', 'conversion'], physical: true, saturates: 'fast',
  cost: {
    model: 'each', per: 'show',
    cents: ours({ low: 300_000, mid: 1_000_000, high: 4_000_000 }, {
      fr: 'Petit stand et déplacement, temps de l’équipe à part, par salon.',
      en: 'Small stand and travel, team’s time apart, per show.',
    }),
  },
  otherPrices: {
    contact: {
      low: 8400, mid: 18_900, high: 96_800, source: 'ceir-2009', alsoSources: ['tenlinks-tradeshow'], basis: 'published',
      note: {
        fr: '215 dollars par premier contact, à 0,88, tout compris, grandes entreprises américaines ; un recueil va de 96 à 1 100 dollars.',
        en: '$215 per first contact, at 0.88, full cost, large US firms; a collection goes from $96 to 1,100.',
      },
    },
  },
  rates: {
    leadToCustomer: ours({ low: 0.02, mid: 0.08, high: 0.2 }),
  },
  setupHours: { low: 40, mid: 90, high: 200 },
  hoursPerWeek: perWeek({ low: 2, mid: 8, high: 20 }),
  weeksToEffect: { low: 12, mid: 26, high: 52, source: null },
  skills: ['events', 'sales', 'design'],
  needs: ['offer', 'sales-team', 'crm', 'brand-kit'], after: [],
  kpis: ['appointments', 'quote-requests', 'brand-searches'],
  legal: toCheck({
    fr: 'Cartes de visite et badges lus : informer et permettre le refus (RGPD).',
    en: 'Business cards and scanned badges: inform and allow refusal (GDPR).',
  }),
  note: {
    fr: 'Le rappel dans la semaine décide du résultat : réservez ces heures.',
    en: 'The call within the week decides the result: book those hours.',
  },
})
