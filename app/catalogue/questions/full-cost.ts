// Everything it costs, hours included.
import { question } from './_contract.ts'

export default question({
  id: 'full-cost',
  order: 21,
  pace: 'complete',
  room: 'plan',
  theme: 'money',
  ask: { fr: 'Combien cela coûte-t-il en tout, votre temps compris ?', en: 'How much does it cost in all, your time included?' },
  full: {
    fr: 'À combien revient l’ensemble une fois additionnés médias, outils, production et heures ?',
    en: 'What does the whole thing cost once media, tools, production and hours are added up?',
  },
  why: {
    fr: 'Un coût partiel fait passer une action déficitaire pour un succès.',
    en: 'A partial cost makes a losing action look like a success.',
  },
  answeredBy: ['cost', 'timeEntry'],
  methodRows: ['M87'],
})
