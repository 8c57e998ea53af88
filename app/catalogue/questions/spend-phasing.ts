// Money month by month.
import { question } from './_contract.ts'

export default question({
  id: 'spend-phasing',
  order: 22,
  pace: 'complete',
  room: 'plan',
  theme: 'money',
  ask: { fr: 'Combien dépensez-vous chaque mois, et jusqu’à quand ?', en: 'How much do you spend each month, and until when?' },
  full: {
    fr: 'Quelle somme engager, mois par mois, et jusqu’à quelle date ?',
    en: 'How much to commit, month by month, and until which date?',
  },
  why: {
    fr: 'Sans échéancier, l’argent manque au moment du temps fort ou arrive après lui.',
    en: 'Without phasing, money runs out before the key date or arrives after it.',
  },
  answeredBy: ['budgetLine', 'reverseBudget'],
  methodRows: ['M88', 'M86'],
})
