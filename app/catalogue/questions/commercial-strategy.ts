// The sales strategy this plan is tied to.
import { question } from './_contract.ts'

export default question({
  id: 'commercial-strategy',
  order: 8,
  pace: 'complete',
  room: 'aim',
  theme: 'alignment',
  ask: {
    fr: 'Que veut l’entreprise cette année, avant même de parler d’internet ?',
    en: 'What does the company want this year, before the internet is even mentioned?',
  },
  full: {
    fr: 'À quelle stratégie commerciale écrite ce plan numérique se raccorde-t-il ?',
    en: 'Which written sales strategy does this digital plan connect to?',
  },
  why: { fr: 'Le numérique tire dans un sens et la vente dans l’autre.', en: 'Digital pulls one way and sales the other.' },
  answeredBy: ['companyGoal'],
  methodRows: ['M60', 'M64'],
})
