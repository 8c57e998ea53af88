// Restauration: a table tonight, chosen on a phone.
import { sector } from './_contract.ts'

export default sector({
  id: 'restaurant',
  name: { fr: 'Restaurant, café, traiteur', en: 'Restaurant, café, caterer' },
  naf: ['56.10A', '56.10B', '56.10C', '56.21Z', '56.30Z'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Carte, horaires et photos décident entre deux portes voisines.', en: 'Menu, hours and photos decide between two doors side by side.' } },
    marketing: { weight: 3, reason: { fr: 'Les habitués remplissent la semaine, si l’on pense à leur faire signe.', en: 'Regulars fill the week, if somebody thinks of waving to them.' } },
    sales: { weight: 4, reason: { fr: 'Réserver sans téléphoner prend la table pendant que vous servez.', en: 'Booking without a call takes the table while you are serving.' } },
    customers: { weight: 5, reason: { fr: 'Un avis sans réponse se lit pendant des mois.', en: 'A review without an answer is read for months.' } },
    security: { weight: 2, reason: { fr: 'Peu de données, mais une page piratée ferme la porte.', en: 'Few data, but a hacked page shuts the door.' } },
    suppliers: { weight: 3, reason: { fr: 'Les commandes du soir se passent encore par message, et s’oublient.', en: 'Evening orders still go by message, and get forgotten.' } },
    mobile: { weight: 5, reason: { fr: 'On choisit où dîner debout, dans la rue.', en: 'People choose where to dine standing in the street.' } },
    efficiency: { weight: 3, reason: { fr: 'Caisse, réservations et stocks séparés mangent les fins de service.', en: 'Till, bookings and stock kept apart eat up the end of service.' } },
    cloud: { weight: 2, reason: { fr: 'Le cahier de réservations doit survivre à un café renversé.', en: 'The booking book must survive a spilt coffee.' } },
  },
  defaultKpi: 'bookings',
  calendars: ['france-holidays', 'france-commerce', 'france-tourism'],
  typical: {
    saleCents: { low: 1_500, mid: 3_000, high: 6_000 },
    marginShare: { low: 0.55, mid: 0.68, high: 0.75 },
    closingShare: { low: 0.1, mid: 0.25, high: 0.5 },
  },
})
