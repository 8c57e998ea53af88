// The levers that fit the hours and the money.
import { question } from './_contract.ts'

export default question({
  id: 'levers-in-reach',
  order: 4,
  pace: 'essential',
  room: 'plan',
  ask: { fr: 'Quels moyens tiennent là-dedans ?', en: 'Which means fit within that?' },
  why: {
    fr: 'On active ce que l’on connaît au lieu de ce qui rend.',
    en: 'We switch on what we know instead of what pays.',
  },
  answeredBy: ['budgetLine', 'reverseBudget'],
  methodRows: ['M57', 'M99', 'M100'],
})
