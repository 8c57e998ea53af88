// The levers that fit the hours and the money.
import { question } from './_contract.ts'

export default question({
  id: 'levers-in-reach',
  order: 4,
  pace: 'essential',
  room: 'plan',
  theme: 'levers',
  ask: { fr: 'Quels moyens tiennent là-dedans ?', en: 'Which means fit within that?' },
  full: {
    fr: 'Parmi les leviers à notre portée, lesquels rendent le plus par euro et par heure ?',
    en: 'Among the levers within reach, which yield the most per euro and per hour?',
  },
  why: {
    fr: 'On active ce que l’on connaît au lieu de ce qui rend.',
    en: 'We switch on what we know instead of what pays.',
  },
  answeredBy: ['budgetLine', 'reverseBudget'],
  methodRows: ['M57', 'M99', 'M100'],
})
