// What a paid voice gets, and for what.
import { question } from './_contract.ts'

export default question({
  id: 'influencer-pay',
  order: 15,
  pace: 'complete',
  room: 'aim',
  theme: 'influence',
  ask: { fr: 'Que leur donnez-vous, et qu’en attendez-vous ?', en: 'What do you give them, and what do you expect for it?' },
  full: {
    fr: 'Quelle contrepartie, argent et produits compris, pour quel résultat attendu ?',
    en: 'What compensation, cash and goods included, for what expected result?',
  },
  why: { fr: 'Le budget part en notoriété invérifiable.', en: 'The budget goes into awareness nobody can check.' },
  answeredBy: ['influencer', 'reverseBudget'],
  methodRows: ['M83'],
})
