// What the people already there are led to.
import { question } from './_contract.ts'

export default question({
  id: 'acquired-visibility',
  order: 6,
  pace: 'essential',
  room: 'diagnose',
  theme: 'audience',
  ask: { fr: 'À ceux qui vous suivent déjà, que proposez-vous ?', en: 'What do you offer those who already follow you?' },
  full: {
    fr: 'Vers quelle suite conduisons-nous l’audience déjà réunie sur nos canaux ?',
    en: 'Towards what next step do we lead the audience already gathered on our channels?',
  },
  why: {
    fr: 'Une audience sans suite reste un chiffre flatteur qui ne vend rien.',
    en: 'An audience with no next step is a flattering figure that sells nothing.',
  },
  answeredBy: ['action'],
  methodRows: ['M27'],
})
