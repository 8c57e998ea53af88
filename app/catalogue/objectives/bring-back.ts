// Faire revenir les clients: those who bought once buy again.
import { objective } from './_contract.ts'

export default objective({
  id: 'bring-back',
  order: 4,
  name: { fr: 'Faire revenir les clients', en: 'Bring customers back' },
  does: {
    fr: 'Garder le lien avec ceux qui ont déjà acheté, et leur réserver quelque chose.',
    en: 'Keep in touch with people who have bought, and keep something for them.',
  },
  stake: { fr: 'Rester dans la vie des clients après leur premier achat', en: 'Stay in customers’ lives after their first purchase' },
  stage: 'retention',
  defaultKpi: 'repeat-orders',
  otherKpis: ['newsletter-signups', 'memberships', 'subscriptions', 'reviews'],
  levers: ['newsletter', 'exclusive-offers', 'loyalty-programme', 'customer-survey', 'sms', 'direct-mail', 'referral-programme'],
  horizonMonths: 12,
  growthShare: 0.25,
  challenge: {
    fr: 'Une carte de fidélité récompense surtout ceux qui seraient revenus. Comparez avec ceux qui n’en ont pas.',
    en: 'A loyalty card mostly rewards those who would have come back. Compare with those who have none.',
  },
  methodRows: ['M54', 'M84'],
})
