// The hours and money there really are.
import { question } from './_contract.ts'

export default question({
  id: 'resources-committed',
  order: 3,
  pace: 'essential',
  room: 'plan',
  theme: 'people',
  ask: { fr: 'Combien d’heures et d’euros pouvez-vous vraiment y mettre ?', en: 'How many hours and euros can you really put into it?' },
  full: {
    fr: 'Quels moyens humains et financiers l’entreprise engage-t-elle pour de bon ?',
    en: 'Which human and financial means does the company commit for good?',
  },
  why: {
    fr: 'Un plan sans moyens promis s’effiloche au premier imprévu.',
    en: 'A plan without promised means unravels at the first surprise.',
  },
  answeredBy: ['person', 'budgetLine'],
  methodRows: ['M92', 'M100'],
})
