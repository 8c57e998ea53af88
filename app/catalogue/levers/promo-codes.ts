// Codes promotionnels: a discount that also says where the buyer came from.
import { lever, perWeek } from './_contract.ts'
import { noLoss, priceCut, say, toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'promo-codes',
  name: { fr: 'Codes promotionnels', en: 'Promo codes' },
  does: {
    fr: 'Donner un code par canal, pour vendre et pour savoir d’où vient la vente.',
    en: 'Give one code per channel, to sell and to know where the sale came from.',
  },
  family: 'loyalty', stages: ['closing', 'retention'], physical: true, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    issuedToUsed: ours({ low: 0.005, mid: 0.03, high: 0.15 }, {
      fr: 'Les anciens chiffres français, 5 à 8 %, portent sur des bons papier en grande surface.',
      en: 'Old French figures, 5 to 8%, are about paper coupons in supermarkets.',
    }),
    uplift: ours({ low: 0, mid: 0.15, high: 0.5 }, {
      fr: 'Sur les ventes tant que le code court, avant le creux qui suit.',
      en: 'On sales while the code runs, before the dip that follows.',
    }),
    incremental: ours({ low: 0.15, mid: 0.4, high: 0.75 }),
  },
  setupHours: { low: 2, mid: 4, high: 8 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 6 }),
  weeksToEffect: { low: 0, mid: 1, high: 3, source: null },
  skills: ['ecommerce', 'analytics'],
  needs: ['unique-codes'], after: [],
  kpis: ['orders', 'shop-visits', 'won-back-customers', 'repeat-orders'],
  legal: toCheck(say(priceCut, noLoss)),
  note: {
    fr: 'Le coût est la remise accordée. C’est aussi le pont le plus simple entre l’imprimé et la vente comptée.',
    en: 'The cost is the discount given. It is also the simplest bridge between print and a counted sale.',
  },
})
