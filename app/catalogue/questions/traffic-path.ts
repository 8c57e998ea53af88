// The way visitors take.
import { question } from './_contract.ts'

export default question({
  id: 'traffic-path',
  order: 33,
  pace: 'complete',
  room: 'measure',
  theme: 'audience',
  ask: {
    fr: 'Par où vos visiteurs entrent-ils, et où repartent-ils ?',
    en: 'Where do your visitors come in, and where do they leave?',
  },
  full: {
    fr: 'Par où entrent, passent et sortent la plupart de nos visiteurs ?',
    en: 'Where do most of our visitors come in, pass through and leave?',
  },
  why: { fr: 'On investit dans des pages que presque personne ne traverse.', en: 'Money goes into pages that almost nobody crosses.' },
  answeredBy: ['tracker'],
  methodRows: ['M150', 'M158'],
})
