// The tools messages go through.
import { question } from './_contract.ts'

export default question({
  id: 'channel-tools',
  order: 25,
  pace: 'complete',
  room: 'plan',
  theme: 'tools',
  ask: { fr: 'Quels outils utilisez-vous, et pour quoi faire ?', en: 'Which tools do you use, and for what?' },
  full: {
    fr: 'Par quels outils nos messages circulent-ils, et à quoi sert chacun ?',
    en: 'Which tools carry our messages, and what is each one for?',
  },
  why: {
    fr: 'Sans inventaire, deux outils finissent payés pour la même fonction.',
    en: 'Without an inventory two tools end up paid for the same job.',
  },
  answeredBy: ['tool'],
  methodRows: ['M97'],
})
