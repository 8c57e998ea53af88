// The number, and what exactly it counts.
import { question } from './_contract.ts'

export default question({
  id: 'kpi-definition',
  order: 8,
  pace: 'essential',
  room: 'aim',
  theme: 'kpis',
  ask: { fr: 'Comment saurez-vous que ça marche ?', en: 'How will you know that it works?' },
  full: {
    fr: 'Que compte-t-on au juste : formule, source, unité, périmètre ?',
    en: 'What exactly is counted: formula, source, unit, scope?',
  },
  why: {
    fr: 'Deux personnes lisent deux valeurs différentes sous le même nom.',
    en: 'Two people read two different values under one name.',
  },
  answeredBy: ['kpi', 'tracker'],
  methodRows: ['M69', 'M70', 'M71'],
})
