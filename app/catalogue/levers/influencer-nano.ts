// Nano-influenceurs: small, close audiences, for products or small sums.
import { lever, perWeek } from './_contract.ts'
import { influence } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'influencer-nano',
  name: { fr: 'Nano-influenceurs (moins de 10 000 abonnés)', en: 'Nano influencers (under 10,000 followers)' },
  does: {
    fr: 'Confier vos produits à des passionnés suivis par quelques milliers de personnes.',
    en: 'Entrust your products to enthusiasts followed by a few thousand people.',
  },
  family: 'influence', stages: ['awareness', 'conversion'], physical: false, saturates: 'medium',
  cost: {
    model: 'each', per: 'post',
    cents: {
      low: 0, mid: 6000, high: 12_000, source: 'kolsquare-2020', alsoSources: ['intellifluence-2021'], basis: 'published',
      note: {
        fr: '0 à 120 € sous 10 000 abonnés ; une autre étude donne 165 €. Les produits offerts sont aussi un coût.',
        en: '€0 to 120 under 10,000 followers; another study gives €165. Products given are a cost too.',
      },
    },
  },
  rates: {
    followerToReaction: {
      low: 0.03, mid: 0.047, high: 0.06, source: 'hypeauditor-2022', basis: 'published',
      note: {
        fr: '4,7 % pour les comptes français de 1 000 à 5 000 abonnés ; élargi par nous.',
        en: '4.7% for French accounts of 1,000 to 5,000 followers; widened by us.',
      },
    },
    followerToVisit: ours({ low: 0.002, mid: 0.008, high: 0.03 }),
    visitToOrder: ours({ low: 0.003, mid: 0.01, high: 0.03 }),
  },
  setupHours: { low: 6, mid: 14, high: 30 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 2, mid: 5, high: 12, source: null },
  skills: ['influence', 'legal', 'community'],
  needs: ['offer', 'unique-codes', 'brand-kit'], after: [],
  kpis: ['orders', 'useful-visits', 'shop-visits', 'brand-searches'],
  legal: influence,
  note: {
    fr: 'Le vrai coût est le temps des échanges. Un code par personne.',
    en: 'The real cost is the time spent in exchanges. One code per person.',
  },
})
