// What digital adds, in one sentence.
import { question } from './_contract.ts'

export default question({
  id: 'digital-added-value',
  order: 5,
  pace: 'complete',
  room: 'aim',
  theme: 'value',
  ask: {
    fr: 'Que perdriez-vous si vous arrêtiez tout ce que vous faites en ligne ?',
    en: 'What would you lose if you stopped everything you do online?',
  },
  full: {
    fr: 'Que gagne notre marketing avec le numérique, qu’il n’obtiendrait pas sans lui ?',
    en: 'What does our marketing gain from digital that it would not get without it?',
  },
  why: {
    fr: 'Sans réponse, le numérique est financé par habitude et coupé à la première tension.',
    en: 'Without an answer digital is funded by habit and cut at the first squeeze.',
  },
  answeredBy: ['valueStatement'],
  methodRows: ['M59'],
})
