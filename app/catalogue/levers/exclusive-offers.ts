// Offres réservées: those who already buy see things first.
import { lever, perWeek } from './_contract.ts'
import { priceCut } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'exclusive-offers',
  name: { fr: 'Offres réservées aux clients', en: 'Customer-only offers' },
  does: {
    fr: 'Ouvrir à vos clients, avant les autres, une vente ou une nouveauté.',
    en: 'Open a sale or a novelty to your customers before the others.',
  },
  family: 'loyalty', stages: ['retention'], physical: true, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    issuedToUsed: ours({ low: 0.01, mid: 0.06, high: 0.2 }),
    incremental: ours({ low: 0.1, mid: 0.35, high: 0.7 }, {
      fr: 'Les habitués avancent un achat qu’ils auraient fait.',
      en: 'Regulars bring forward a purchase they would have made.',
    }),
  },
  setupHours: { low: 3, mid: 8, high: 16 },
  hoursPerWeek: perWeek({ low: 2, mid: 4, high: 8 }),
  weeksToEffect: { low: 1, mid: 3, high: 8, source: null },
  skills: ['crm', 'ecommerce'],
  needs: ['customer-base', 'unique-codes'], after: [],
  kpis: ['repeat-orders', 'won-back-customers', 'orders'],
  legal: priceCut,
  note: {
    fr: 'Le coût est la remise accordée. Un accès en avance coûte moins de marge qu’une réduction.',
    en: 'The cost is the discount given. Early access costs less margin than a price cut.',
  },
})
