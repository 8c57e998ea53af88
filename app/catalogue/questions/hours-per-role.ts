// Hours a week, person by person.
import { question } from './_contract.ts'

export default question({
  id: 'hours-per-role',
  order: 19,
  pace: 'complete',
  room: 'plan',
  theme: 'people',
  ask: {
    fr: 'Combien d’heures par semaine chacun peut-il vraiment y passer ?',
    en: 'How many hours a week can each one really spend on it?',
  },
  full: {
    fr: 'Combien d’heures par semaine chaque rôle y passera-t-il réellement ?',
    en: 'How many hours a week will each role really spend on it?',
  },
  why: {
    fr: 'Des heures oubliées faussent le calendrier et embellissent le ROI.',
    en: 'Forgotten hours break the schedule and flatter the ROI.',
  },
  answeredBy: ['person', 'action'],
  methodRows: ['M92', 'M109'],
})
