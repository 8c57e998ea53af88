// Whether what runs today outlives whoever pushes it.
import { question } from './_contract.ts'

export default question({
  id: 'initiative-durable',
  order: 1,
  pace: 'complete',
  room: 'diagnose',
  theme: 'initiatives',
  ask: { fr: 'Ce que vous avez lancé vivra-t-il encore dans un an ?', en: 'Will what you have started still be alive in a year?' },
  full: {
    fr: 'Cette initiative vivra-t-elle encore dans un an, sans son promoteur ni son budget d’essai ?',
    en: 'Will this initiative still be alive in a year, without its champion or its trial budget?',
  },
  why: { fr: 'Elle s’éteint en silence et laisse un canal à l’abandon.', en: 'It dies quietly and leaves an abandoned channel.' },
  answeredBy: ['initiative'],
  methodRows: ['M45'],
})
