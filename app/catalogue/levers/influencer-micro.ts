// Micro-influenceurs: known voices of one subject, paid by the post.
import { lever, perWeek } from './_contract.ts'
import { influence } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'influencer-micro',
  name: { fr: 'Micro-influenceurs (10 000 à 100 000 abonnés)', en: 'Micro influencers (10,000 to 100,000 followers)' },
  does: {
    fr: 'Payer une publication à quelqu’un qui fait référence dans votre domaine.',
    en: 'Pay for a post by somebody who is a reference in your field.',
  },
  family: 'influence', stages: ['awareness', 'conversion'], physical: false, saturates: 'medium',
  cost: {
    model: 'each', per: 'post',
    cents: {
      low: 16_500, mid: 44_000, high: 104_000, source: 'intellifluence-2021', basis: 'published',
      note: {
        fr: 'Par publication Instagram : 165 € sous 10 000 abonnés, 442 € au-delà de 40 000, 1 042 € au-delà de 300 000.',
        en: 'Per Instagram post: €165 under 10,000 followers, €442 above 40,000, €1,042 above 300,000.',
      },
    },
  },
  rates: {
    followerToReaction: {
      low: 0.017, mid: 0.023, high: 0.047, source: 'hypeauditor-2022', basis: 'published',
      note: {
        fr: 'France : 2,3 % de 5 000 à 20 000 abonnés, 1,7 % de 20 000 à 100 000, 4,7 % sous 5 000.',
        en: 'France: 2.3% from 5,000 to 20,000 followers, 1.7% from 20,000 to 100,000, 4.7% under 5,000.',
      },
    },
    followerToVisit: ours({ low: 0.001, mid: 0.005, high: 0.02 }),
    visitToOrder: ours({ low: 0.003, mid: 0.01, high: 0.025 }),
  },
  setupHours: { low: 8, mid: 18, high: 40 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 2, mid: 6, high: 14, source: null },
  skills: ['influence', 'legal'],
  needs: ['offer', 'unique-codes', 'brand-kit'], after: [],
  kpis: ['orders', 'brand-searches', 'useful-visits'],
  legal: influence,
  note: { fr: 'Vérifiez la part d’abonnés en France avant de signer.', en: 'Check the share of followers in France before signing.' },
})
