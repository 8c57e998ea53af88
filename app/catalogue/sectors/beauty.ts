// Coiffure et beauté: a chair, an hour, a regular.
import { sector } from './_contract.ts'

export default sector({
  id: 'beauty',
  name: { fr: 'Coiffure et soins de beauté', en: 'Hairdressing and beauty care' },
  naf: ['96.02A', '96.02B'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Photos de vos réalisations et avis décident avant le prix.', en: 'Photos of your work and reviews decide before the price.' } },
    marketing: { weight: 4, reason: { fr: 'Une cliente revient toutes les six semaines, ou ailleurs.', en: 'A customer comes back every six weeks, or goes elsewhere.' } },
    sales: { weight: 4, reason: { fr: 'Le rendez-vous se prend le soir, salon fermé.', en: 'Appointments are made in the evening, when the salon is closed.' } },
    customers: { weight: 4, reason: { fr: 'Un rappel la veille évite la chaise vide.', en: 'A reminder the day before avoids the empty chair.' } },
    security: { weight: 2, reason: { fr: 'Le fichier porte des téléphones et des habitudes.', en: 'The file holds phone numbers and habits.' } },
    suppliers: { weight: 2, reason: { fr: 'Peu de références, des commandes régulières.', en: 'Few references, regular orders.' } },
    mobile: { weight: 5, reason: { fr: 'Tout se fait au téléphone : chercher, voir, réserver.', en: 'Everything is done on a phone: look, see, book.' } },
    efficiency: { weight: 4, reason: { fr: 'Un agenda en ligne rend les mains libres.', en: 'An online diary leaves your hands free.' } },
    cloud: { weight: 2, reason: { fr: 'L’agenda perdu, c’est la semaine perdue.', en: 'A lost diary is a lost week.' } },
  },
  defaultKpi: 'appointments',
  calendars: ['france-holidays', 'france-commerce'],
  typical: {
    saleCents: { low: 2_500, mid: 4_500, high: 9_000 },
    marginShare: { low: 0.6, mid: 0.75, high: 0.85 },
    closingShare: { low: 0.2, mid: 0.4, high: 0.6 },
  },
})
