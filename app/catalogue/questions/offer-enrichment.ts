// Where digital can make the offer itself better.
import { question } from './_contract.ts'

export default question({
  id: 'offer-enrichment',
  order: 4,
  pace: 'complete',
  room: 'diagnose',
  theme: 'offer',
  ask: {
    fr: 'À quel moment pourriez-vous rendre la vie plus facile à vos clients ?',
    en: 'At which moment could you make your customers’ life easier?',
  },
  full: {
    fr: 'À quelle étape, de la découverte à la livraison, le numérique peut-il ajouter de la valeur pour le client ?',
    en: 'At which step, from discovery to delivery, can digital add value for the customer?',
  },
  why: {
    fr: 'Le numérique reste un haut-parleur alors qu’il pouvait améliorer l’offre.',
    en: 'Digital stays a loudspeaker when it could have improved the offer.',
  },
  answeredBy: ['offer-canvas'],
  methodRows: ['M51'],
})
