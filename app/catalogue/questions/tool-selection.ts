// How a tool is chosen.
import { question } from './_contract.ts'

export default question({
  id: 'tool-selection',
  order: 26,
  pace: 'complete',
  room: 'plan',
  theme: 'tools',
  ask: { fr: 'Pourquoi cet outil plutôt qu’un autre ?', en: 'Why this tool rather than another?' },
  full: {
    fr: 'Quels critères pondérés nous font retenir un outil plutôt qu’un autre ?',
    en: 'Which weighted criteria make us keep one tool over another?',
  },
  why: { fr: 'L’outil à la mode l’emporte alors sur l’outil utile.', en: 'The fashionable tool then beats the useful one.' },
  answeredBy: ['tool'],
  methodRows: ['M97'],
})
