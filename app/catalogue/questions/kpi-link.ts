// Why this number moves the objective.
import { question } from './_contract.ts'

export default question({
  id: 'kpi-link',
  order: 16,
  pace: 'complete',
  room: 'aim',
  theme: 'kpis',
  ask: {
    fr: 'Si ce chiffre monte, votre objectif avance-t-il vraiment ?',
    en: 'If this figure rises, does your objective really move?',
  },
  full: {
    fr: 'Par quel mécanisme cet indicateur fait-il avancer son objectif ?',
    en: 'By what mechanism does this indicator move its objective forward?',
  },
  why: {
    fr: 'On optimise un nombre qui peut monter pendant que le résultat baisse.',
    en: 'We optimise a number that can rise while the result falls.',
  },
  answeredBy: ['kpi'],
  methodRows: ['M69'],
})
