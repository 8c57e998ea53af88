// Why aim online at what is reached without it.
import { question } from './_contract.ts'

export default question({
  id: 'objective-duplicate',
  order: 7,
  pace: 'complete',
  room: 'aim',
  theme: 'objectives',
  ask: { fr: 'Y arrivez-vous déjà sans passer par internet ?', en: 'Do you get there already without the internet?' },
  full: {
    fr: 'Si le hors-ligne atteint déjà ce but, pour quelle raison le confier aussi au numérique ?',
    en: 'If offline already reaches this goal, why also give it to digital?',
  },
  why: { fr: 'On paie deux fois pour le même effet.', en: 'We pay twice for the same effect.' },
  answeredBy: ['objective'],
  methodRows: ['M77'],
})
