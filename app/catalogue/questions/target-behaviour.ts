// The public, by what it does now.
import { question } from './_contract.ts'

export default question({
  id: 'target-behaviour',
  order: 11,
  pace: 'complete',
  room: 'aim',
  theme: 'targets',
  ask: { fr: 'Que font vos futurs clients juste avant d’acheter ?', en: 'What do your future customers do just before buying?' },
  full: {
    fr: 'Quels comportements récents et quel degré d’avancement désignent nos publics, au-delà de l’âge et de la ville ?',
    en: 'Which recent behaviours and which degree of readiness define our publics, beyond age and town?',
  },
  why: {
    fr: 'On parle à des profils ressemblants plutôt qu’à des gens intéressés.',
    en: 'We talk to look-alike profiles rather than to interested people.',
  },
  answeredBy: ['target', 'journey'],
  methodRows: ['M81', 'M82'],
})
