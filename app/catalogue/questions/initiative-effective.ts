// Whether what runs today has shown a result.
import { question } from './_contract.ts'

export default question({
  id: 'initiative-effective',
  order: 2,
  pace: 'complete',
  room: 'diagnose',
  theme: 'initiatives',
  ask: { fr: 'Ce que vous avez lancé rapporte-t-il quelque chose ?', en: 'Does what you have started bring anything in?' },
  full: {
    fr: 'Quel résultat mesuré justifie de continuer cette initiative ?',
    en: 'Which measured result justifies carrying on with this initiative?',
  },
  why: {
    fr: 'Elle coûte chaque mois sans que personne sache ce qu’elle rend.',
    en: 'It costs every month and nobody knows what it returns.',
  },
  answeredBy: ['initiative', 'pastAction'],
  methodRows: ['M45'],
})
