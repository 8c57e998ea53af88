// What the plan should bring, month by month.
import { question } from './_contract.ts'

export default question({
  id: 'action-forecast',
  order: 23,
  pace: 'complete',
  room: 'plan',
  theme: 'money',
  ask: { fr: 'Mois par mois, que doivent rapporter vos actions ?', en: 'Month by month, what should your actions bring in?' },
  full: {
    fr: 'Quel prévisionnel mensuel découle de nos actions, et que perd-il si l’une d’elles saute ?',
    en: 'What monthly forecast follows from our actions, and what does it lose if one is dropped?',
  },
  why: {
    fr: 'Le prévisionnel et le plan racontent deux histoires différentes.',
    en: 'The forecast and the plan tell two different stories.',
  },
  answeredBy: ['forecast'],
  methodRows: ['M90'],
})
