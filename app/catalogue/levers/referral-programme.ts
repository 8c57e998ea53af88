// Parrainage: customers who are pleased bring the next ones.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'referral-programme',
  name: { fr: 'Parrainage et recommandation', en: 'Referral programme' },
  does: {
    fr: 'Demander une recommandation à chaque client content, et remercier les deux.',
    en: 'Ask each pleased customer for a recommendation, and thank both sides.',
  },
  family: 'loyalty', stages: ['conversion', 'retention'], physical: false, saturates: 'medium',
  cost: {
    model: 'each', per: 'customer',
    cents: ours({ low: 500, mid: 2000, high: 8000 }, {
      fr: 'Récompense par nouveau client, des deux côtés.',
      en: 'Reward per new customer, both sides.',
    }),
  },
  rates: {
    readerToShare: {
      low: 0.048, mid: 0.077, high: 0.3, source: 'extole-referral', basis: 'published',
      note: {
        fr: 'De 4,8 à 30 % selon le métier ; commerce 7,7 %, entreprises 4,8 %.',
        en: 'From 4.8 to 30% by trade; retail 7.7%, business customers 4.8%.',
      },
    },
    sharedClickToOrder: {
      low: 0.013, mid: 0.072, high: 0.171, source: 'extole-referral', basis: 'published',
      note: {
        fr: 'Ventes par clic partagé, 1,3 à 17,1 % ; entreprises 1,3, grande consommation 7,2, commerce 10,8 %.',
        en: 'Sales per shared click, 1.3 to 17.1%; business customers 1.3, consumer goods 7.2, retail 10.8%.',
      },
    },
  },
  setupHours: { low: 12, mid: 26, high: 60 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 12 }),
  weeksToEffect: { low: 4, mid: 12, high: 26, source: null },
  skills: ['crm', 'copywriting', 'legal'],
  needs: ['satisfied-customers', 'customer-base'], after: [],
  kpis: ['referrals', 'orders', 'quote-requests', 'memberships'],
  legal: toCheck({
    fr: 'Adresse du filleul utilisée une seule fois, nom du parrain indiqué, refus immédiat (doctrine de la CNIL).',
    en: 'The friend’s address used once only, the sponsor named, immediate refusal (CNIL doctrine).',
  }),
  note: { fr: 'Demandez juste après une preuve de satisfaction.', en: 'Ask right after a proof of satisfaction.' },
})
