// What comes first, and what is given up.
import { question } from './_contract.ts'

export default question({
  id: 'priorities',
  order: 5,
  pace: 'essential',
  room: 'plan',
  theme: 'levers',
  ask: { fr: 'Par quoi commencer, et que laisse-t-on tomber ?', en: 'What comes first, and what do we drop?' },
  full: {
    fr: 'Qu’est-ce qui passe en premier, et à quoi renonçons-nous cette année ?',
    en: 'What comes first, and what do we give up this year?',
  },
  why: {
    fr: 'Tout devient prioritaire et rien n’aboutit.',
    en: 'Everything becomes a priority and nothing gets finished.',
  },
  answeredBy: ['action'],
  methodRows: ['M98', 'M100'],
})
