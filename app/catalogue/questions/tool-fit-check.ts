// Whether a tool still earns its price.
import { question } from './_contract.ts'

export default question({
  id: 'tool-fit-check',
  order: 27,
  pace: 'complete',
  room: 'plan',
  theme: 'tools',
  ask: {
    fr: 'Dans trois mois, comment saurez-vous que cet outil sert ?',
    en: 'In three months, how will you know that this tool is of use?',
  },
  full: {
    fr: 'À quoi verrons-nous, trois mois après l’achat, que l’outil couvre bien le besoin initial ?',
    en: 'How will we see, three months after purchase, that the tool covers the initial need?',
  },
  why: {
    fr: 'Un abonnement jamais contrôlé devient une charge permanente.',
    en: 'A subscription never checked becomes a permanent cost.',
  },
  answeredBy: ['tool'],
  methodRows: ['M97'],
})
