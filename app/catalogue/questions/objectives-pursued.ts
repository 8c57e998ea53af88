// The aim itself: a result, a number, a date.
import { question } from './_contract.ts'

export default question({
  id: 'objectives-pursued',
  order: 1,
  pace: 'essential',
  room: 'aim',
  theme: 'objectives',
  ask: { fr: 'Que voulez-vous obtenir, combien, pour quand ?', en: 'What do you want to obtain, how much, and by when?' },
  full: {
    fr: 'Que doit changer cette stratégie, de combien et pour quelle date ?',
    en: 'What must this strategy change, by how much and by when?',
  },
  why: {
    fr: 'Sans but chiffré, aucune dépense ne peut être jugée bonne ou mauvaise.',
    en: 'Without a figure to reach, no spend can be judged good or bad.',
  },
  answeredBy: ['objective'],
  methodRows: ['M54', 'M55', 'M79', 'M100'],
})
