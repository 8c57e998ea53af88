// Whether pay rewards sales prepared online.
import { question } from './_contract.ts'

export default question({
  id: 'incentive-plan',
  order: 10,
  pace: 'complete',
  room: 'aim',
  theme: 'alignment',
  ask: {
    fr: 'Vos vendeurs gagnent-ils autant quand le client vient d’internet ?',
    en: 'Do your salespeople earn as much when the customer comes from the internet?',
  },
  full: {
    fr: 'La part variable des équipes récompense-t-elle aussi les ventes préparées en ligne ?',
    en: 'Does team variable pay also reward sales prepared online?',
  },
  why: {
    fr: 'Une équipe payée contre le numérique apprend à le contourner.',
    en: 'A team paid against digital learns to work around it.',
  },
  answeredBy: ['incentive'],
  methodRows: ['M64'],
})
