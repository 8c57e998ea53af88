// Macro-influenceurs: one post, a large audience, a bet.
import { lever, perWeek } from './_contract.ts'
import { influence } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'influencer-macro',
  name: { fr: 'Macro-influenceurs (plus de 100 000 abonnés)', en: 'Macro influencers (over 100,000 followers)' },
  does: {
    fr: 'Miser sur une publication très vue, avec le stock pour suivre.',
    en: 'Bet on one widely seen post, with the stock to follow.',
  },
  family: 'influence', stages: ['awareness'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'post',
    cents: {
      low: 104_000, mid: 350_000, high: 1_500_000, source: 'intellifluence-2021', basis: 'anchored',
      note: {
        fr: '1 042 € au-delà de 300 000 abonnés sur Instagram, 3 128 € au-delà d’un million sur YouTube ; les agences françaises demandent plus.',
        en: '€1,042 above 300,000 followers on Instagram, €3,128 above a million on YouTube; French agencies ask more.',
      },
    },
  },
  rates: {
    followerToReaction: ours({ low: 0.005, mid: 0.013, high: 0.03 }),
    followerToVisit: ours({ low: 0.0005, mid: 0.003, high: 0.01 }),
    visitToOrder: ours({ low: 0.002, mid: 0.006, high: 0.02 }),
  },
  setupHours: { low: 10, mid: 24, high: 60 },
  hoursPerWeek: perWeek({ low: 3, mid: 8, high: 20 }),
  weeksToEffect: { low: 4, mid: 8, high: 20, source: null },
  skills: ['influence', 'legal', 'pr'],
  needs: ['offer', 'unique-codes', 'brand-kit', 'stock-logistics'], after: [],
  kpis: ['brand-searches', 'orders'],
  legal: influence,
  note: {
    fr: 'Une seule publication est une loterie : relevez d’abord les recherches de votre nom.',
    en: 'A single post is a lottery: note searches for your name first.',
  },
})
