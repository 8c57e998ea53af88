// What the people already there are led to.
import { question } from './_contract.ts'

export default question({
  id: 'acquired-visibility',
  order: 6,
  pace: 'essential',
  room: 'diagnose',
  ask: { fr: 'À ceux qui vous suivent déjà, que proposez-vous ?', en: 'What do you offer those who already follow you?' },
  why: {
    fr: 'Une audience sans suite reste un chiffre flatteur qui ne vend rien.',
    en: 'An audience with no next step is a flattering figure that sells nothing.',
  },
  answeredBy: ['action'],
  methodRows: ['M27'],
})
