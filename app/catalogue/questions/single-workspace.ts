// One place for what is to be done.
import { question } from './_contract.ts'

export default question({
  id: 'single-workspace',
  order: 31,
  pace: 'complete',
  room: 'act',
  theme: 'tools',
  ask: { fr: 'Où chacun voit-il ce qu’il doit faire, et pour quand ?', en: 'Where does everyone see what they must do, and by when?' },
  full: {
    fr: 'Où chacun retrouve-t-il, au même endroit, tâches, contenus, échéances et décisions ?',
    en: 'Where does everyone find tasks, content, deadlines and decisions in one place?',
  },
  why: {
    fr: 'L’information éparpillée fait refaire le travail et manquer les dates.',
    en: 'Scattered information causes rework and missed dates.',
  },
  answeredBy: ['action', 'tool'],
  methodRows: ['M158', 'M97', 'M132'],
})
