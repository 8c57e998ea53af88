// Pictures one can find again.
import { question } from './_contract.ts'

export default question({
  id: 'image-keywords',
  order: 30,
  pace: 'complete',
  room: 'plan',
  theme: 'content',
  ask: { fr: 'Retrouvez-vous vos photos quand vous en avez besoin ?', en: 'Do you find your photos when you need them?' },
  full: {
    fr: 'Nos images portent-elles les mots qui permettent de les retrouver et de les faire trouver ?',
    en: 'Do our images carry the words that let us find them again and let others find them?',
  },
  why: { fr: 'Le fonds d’images dort et chaque campagne en rachète.', en: 'The image stock sleeps and every campaign buys new ones.' },
  answeredBy: ['image-library'],
  methodRows: ['M125'],
})
