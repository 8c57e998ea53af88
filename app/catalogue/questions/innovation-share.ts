// Money kept for trying.
import { question } from './_contract.ts'

export default question({
  id: 'innovation-share',
  order: 24,
  pace: 'complete',
  room: 'plan',
  theme: 'money',
  ask: { fr: 'Combien gardez-vous pour essayer autre chose ?', en: 'How much do you keep for trying something else?' },
  full: {
    fr: 'Quelle part du budget est mise de côté pour essayer et innover ?',
    en: 'What share of the budget is set aside to try and innovate?',
  },
  why: {
    fr: 'Sans réserve, on n’essaie rien ou on essaie au détriment du reste.',
    en: 'With no reserve nothing is tried, or it is tried at the expense of the rest.',
  },
  answeredBy: ['test-budget'],
  methodRows: ['M91'],
})
