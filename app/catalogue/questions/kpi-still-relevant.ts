// Figures to keep, figures to drop.
import { question } from './_contract.ts'

export default question({
  id: 'kpi-still-relevant',
  order: 36,
  pace: 'complete',
  room: 'learn',
  theme: 'kpis',
  ask: { fr: 'Lesquels de vos chiffres vous servent encore à décider ?', en: 'Which of your figures still help you decide?' },
  full: {
    fr: 'Lesquels de nos indicateurs éclairent encore une décision, et lesquels retirer ?',
    en: 'Which of our indicators still inform a decision, and which should go?',
  },
  why: { fr: 'Un tableau de bord figé pilote la stratégie de l’an passé.', en: 'A frozen dashboard steers last year’s strategy.' },
  answeredBy: ['kpi-review', 'review'],
  methodRows: ['M158', 'M67'],
})
