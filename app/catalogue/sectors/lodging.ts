// Hébergement: beds to fill, season after season.
import { sector } from './_contract.ts'

export default sector({
  id: 'lodging',
  name: { fr: 'Hôtel, gîte, camping', en: 'Hotel, guest house, campsite' },
  naf: ['55.10Z', '55.20Z', '55.30Z'],
  weights: {
    presence: { weight: 5, reason: { fr: 'On vous compare à dix autres, photos et avis côte à côte.', en: 'You are compared with ten others, photos and reviews side by side.' } },
    marketing: { weight: 4, reason: { fr: 'Un client qui revient en direct ne paie pas de commission.', en: 'A guest who comes back directly costs no commission.' } },
    sales: { weight: 5, reason: { fr: 'Sans réservation en ligne, la chambre part chez une plateforme.', en: 'Without online booking, the room goes to a platform.' } },
    customers: { weight: 5, reason: { fr: 'Une question de la veille au soir décide de la nuit.', en: 'A question asked the evening before decides the night.' } },
    security: { weight: 4, reason: { fr: 'Cartes et pièces d’identité passent par vous.', en: 'Cards and identity papers go through you.' } },
    suppliers: { weight: 2, reason: { fr: 'Linge et petit-déjeuner suivent des habitudes qui tiennent.', en: 'Linen and breakfast follow habits that hold.' } },
    mobile: { weight: 5, reason: { fr: 'On réserve en route, sur un téléphone, avec peu de réseau.', en: 'People book on the way, on a phone, with little signal.' } },
    efficiency: { weight: 4, reason: { fr: 'Un planning tenu à deux endroits finit par deux clients pour une chambre.', en: 'A planning kept in two places ends with two guests for one room.' } },
    cloud: { weight: 3, reason: { fr: 'Le planning de la saison ne doit tenir à aucune machine.', en: 'The season’s planning must not hang on one machine.' } },
  },
  defaultKpi: 'bookings',
  calendars: ['france-holidays', 'france-tourism'],
  typical: {
    saleCents: { low: 8_000, mid: 18_000, high: 60_000 },
    marginShare: { low: 0.5, mid: 0.65, high: 0.8 },
    closingShare: { low: 0.01, mid: 0.025, high: 0.06 },
  },
})
