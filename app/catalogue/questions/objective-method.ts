// Where the figure to reach comes from.
import { question } from './_contract.ts'

export default question({
  id: 'objective-method',
  order: 6,
  pace: 'complete',
  room: 'aim',
  theme: 'objectives',
  ask: { fr: 'D’où vient le chiffre que vous visez ?', en: 'Where does the figure you aim at come from?' },
  full: {
    fr: 'D’où viennent nos objectifs : quelle mesure, quel historique, quelle décision ?',
    en: 'Where do our objectives come from: which measurement, which history, which decision?',
  },
  why: {
    fr: 'Un objectif sorti du chapeau décourage s’il est trop haut et endort s’il est trop bas.',
    en: 'An objective out of thin air discourages when too high and lulls when too low.',
  },
  answeredBy: ['objective'],
  methodRows: ['M55', 'M68'],
})
