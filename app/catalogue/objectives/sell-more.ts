// Vendre plus: more sales, online or in the shop, at a price that leaves something.
import { objective } from './_contract.ts'

export default objective({
  id: 'sell-more',
  order: 1,
  name: { fr: 'Vendre plus', en: 'Sell more' },
  does: {
    fr: 'Amener plus de personnes prêtes à acheter, et lever ce qui les arrête au moment de payer.',
    en: 'Bring more people ready to buy, and remove what stops them when it is time to pay.',
  },
  stake: { fr: 'Être le choix évident de ceux qui veulent acheter', en: 'Be the obvious choice of those who want to buy' },
  stage: 'closing',
  defaultKpi: 'orders',
  otherKpis: ['subscriptions', 'memberships', 'donations'],
  levers: ['search-ads-generic', 'shopping-ads', 'landing-page', 'sequence-cart', 'promo-codes', 'cro-ux-test', 'marketplace'],
  horizonMonths: 12,
  growthShare: 0.2,
  challenge: {
    fr: 'Les ventes montent facilement quand les prix baissent. Regardez aussi ce qu’il vous en reste.',
    en: 'Sales rise easily when prices fall. Look at what is left for you, too.',
  },
  methodRows: ['M54', 'M86'],
})
