// The link of the chain to work on.
import { question } from './_contract.ts'

export default question({
  id: 'improvement-spot',
  order: 35,
  pace: 'complete',
  room: 'learn',
  theme: 'steering',
  ask: { fr: 'Qu’est-ce qui gagnerait le plus à être amélioré ?', en: 'What would gain most from being improved?' },
  full: { fr: 'Quel maillon de la chaîne a aujourd’hui le plus à gagner ?', en: 'Which link of the chain has the most to gain today?' },
  why: { fr: 'Faute de réponse régulière, on polit ce qui marche déjà.', en: 'Without a regular answer we polish what already works.' },
  answeredBy: ['review'],
  methodRows: ['M158'],
})
