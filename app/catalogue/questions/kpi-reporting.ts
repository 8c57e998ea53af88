// Who reads the figures, and when.
import { question } from './_contract.ts'

export default question({
  id: 'kpi-reporting',
  order: 28,
  pace: 'complete',
  room: 'plan',
  theme: 'kpis',
  ask: { fr: 'Qui relève les chiffres, quand, et en combien de temps ?', en: 'Who reads the figures, when, and in how long?' },
  full: {
    fr: 'Qui relève cet indicateur, à quel rythme, en combien de temps, et ces heures sont-elles réservées ?',
    en: 'Who reads this indicator, how often, in how long, and are those hours booked?',
  },
  why: { fr: 'Un suivi non planifié s’arrête au premier mois chargé.', en: 'Unplanned tracking stops in the first busy month.' },
  answeredBy: ['meeting', 'action'],
  methodRows: ['M72'],
})
