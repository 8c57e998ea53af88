// What the person behind the number lives through.
import { question } from './_contract.ts'

export default question({
  id: 'kpi-human-side',
  order: 17,
  pace: 'complete',
  room: 'aim',
  theme: 'kpis',
  ask: { fr: 'Que vit la personne que ce chiffre compte ?', en: 'What does the person this figure counts live through?' },
  full: {
    fr: 'Que vit la personne derrière ce nombre, et quel signe humain nous le confirme ?',
    en: 'What does the person behind this number live through, and which human sign confirms it?',
  },
  why: { fr: 'Le chiffre s’améliore pendant que l’expérience se dégrade.', en: 'The figure improves while the experience gets worse.' },
  answeredBy: ['kpi'],
  methodRows: ['M71', 'M73'],
})
