// What people really come to read.
import { question } from './_contract.ts'

export default question({
  id: 'content-direction',
  order: 34,
  pace: 'complete',
  room: 'measure',
  theme: 'content',
  ask: {
    fr: 'Que viennent lire les gens, et est-ce ce que vous vouliez ?',
    en: 'What do people come to read, and is it what you wanted?',
  },
  full: {
    fr: 'Vers quels thèmes nos contenus attirent-ils vraiment visites et réactions, et est-ce le cap choisi ?',
    en: 'Towards which themes does our content really draw visits and reactions, and is that the chosen course?',
  },
  why: {
    fr: 'La production suit l’humeur du moment au lieu de la stratégie.',
    en: 'Production follows the mood of the day instead of the strategy.',
  },
  answeredBy: ['content-direction'],
  methodRows: ['M151'],
})
