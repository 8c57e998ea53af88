// Commerce de détail: a shop people walk into, sometimes after looking it up.
import { sector } from './_contract.ts'

export default sector({
  id: 'local-retail',
  name: { fr: 'Commerce de détail', en: 'Retail shop' },
  naf: ['47.'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Horaires, adresse et photos font entrer ou passer devant.', en: 'Opening hours, address and photos make people enter or walk past.' } },
    marketing: { weight: 4, reason: { fr: 'Les mêmes clients reviennent si l’on pense à leur écrire.', en: 'The same customers come back if someone writes to them.' } },
    sales: { weight: 4, reason: { fr: 'Réserver ou commander en ligne prolonge la boutique après la fermeture.', en: 'Booking or ordering online keeps the shop open after closing time.' } },
    customers: { weight: 4, reason: { fr: 'Avis et réponses se lisent avant la première visite.', en: 'Reviews and replies are read before the first visit.' } },
    security: { weight: 3, reason: { fr: 'Dès qu’on paie en ligne, la confiance ne se rattrape pas.', en: 'Once people pay online, lost trust does not come back.' } },
    suppliers: { weight: 3, reason: { fr: 'Un stock juste évite d’annoncer ce qui manque.', en: 'A true stock avoids announcing what is missing.' } },
    mobile: { weight: 5, reason: { fr: 'On cherche une boutique ouverte depuis le trottoir.', en: 'People look for an open shop from the pavement.' } },
    efficiency: { weight: 3, reason: { fr: 'Caisse, stock et site qui se parlent rendent des heures à la vente.', en: 'Till, stock and site that talk to each other give hours back to selling.' } },
    cloud: { weight: 2, reason: { fr: 'Fichier clients et comptes doivent survivre à un vol ou à une panne.', en: 'Customer file and accounts must survive a theft or a breakdown.' } },
  },
  defaultKpi: 'orders',
  calendars: ['france-holidays', 'france-commerce'],
  typical: {
    saleCents: { low: 1_200, mid: 3_500, high: 9_000 },
    marginShare: { low: 0.25, mid: 0.42, high: 0.6 },
    closingShare: { low: 0.1, mid: 0.25, high: 0.45 },
  },
})
