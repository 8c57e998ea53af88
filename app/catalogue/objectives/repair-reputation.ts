// Réparer une réputation: what is said of you becomes true to what you do.
import { objective } from './_contract.ts'

export default objective({
  id: 'repair-reputation',
  order: 7,
  name: { fr: 'Réparer une réputation', en: 'Repair a reputation' },
  does: {
    fr: 'Corriger ce qui fâche, répondre à chacun, et laisser parler les clients d’aujourd’hui.',
    en: 'Mend what angers people, answer each of them, and let today’s customers speak.',
  },
  stake: { fr: 'Tenir ce que l’on promet, et que cela se lise', en: 'Keep what is promised, and have it show' },
  stage: 'retention',
  defaultKpi: 'reviews',
  otherKpis: ['brand-searches', 'referrals', 'messages'],
  levers: ['review-collection', 'local-listing', 'community-management', 'customer-survey', 'case-study', 'press-relations'],
  horizonMonths: 9,
  growthShare: 0.5,
  challenge: {
    fr: 'La note monte facilement quand on ne demande qu’aux clients contents : c’est interdit, et cela se voit. Qu’avez-vous changé ?',
    en: 'The rating rises easily when only pleased customers are asked: it is forbidden, and it shows. What have you changed?',
  },
  methodRows: ['M28', 'M32', 'M54'],
})
