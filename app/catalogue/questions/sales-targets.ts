// What each team must sell, and the contacts it takes.
import { question } from './_contract.ts'

export default question({
  id: 'sales-targets',
  order: 9,
  pace: 'complete',
  room: 'aim',
  theme: 'alignment',
  ask: {
    fr: 'Combien chacun doit-il vendre, et combien de contacts lui faut-il ?',
    en: 'How much must each one sell, and how many contacts does it take?',
  },
  full: {
    fr: 'Quels chiffres de vente chaque équipe doit-elle réaliser, et combien de contacts cela demande-t-il ?',
    en: 'Which sales figures must each team reach, and how many leads does that take?',
  },
  why: {
    fr: 'Les contacts livrés sont trop rares, ou trop nombreux pour être rappelés.',
    en: 'The leads delivered are too few, or too many to be called back.',
  },
  answeredBy: ['sales-cascade'],
  methodRows: ['M64'],
})
