// The number of sales that pays it back.
import { question } from './_contract.ts'

export default question({
  id: 'payback',
  order: 7,
  pace: 'essential',
  room: 'plan',
  theme: 'money',
  ask: { fr: 'À partir de combien de ventes est-ce rentable ?', en: 'From how many sales does it pay?' },
  full: {
    fr: 'À partir de quel volume de ventes, et à quelle date, la mise est-elle récupérée ?',
    en: 'From what sales volume, and on what date, is the outlay recovered?',
  },
  why: {
    fr: 'Sans seuil de rentabilité, personne ne sait quand arrêter ni quand accélérer.',
    en: 'Without a break-even point, nobody knows when to stop or when to speed up.',
  },
  answeredBy: ['reverseBudget'],
  methodRows: ['M89'],
})
