// Garage: a car that must run tomorrow.
import { sector } from './_contract.ts'

export default sector({
  id: 'garage',
  name: { fr: 'Garage automobile', en: 'Car repair' },
  naf: ['45.20A', '45.20B'],
  weights: {
    presence: { weight: 5, reason: { fr: 'On cherche un garage près d’ici, avec des avis.', en: 'People look for a garage nearby, with reviews.' } },
    marketing: { weight: 3, reason: { fr: 'Révision et contrôle reviennent chaque année : dites-le à temps.', en: 'Service and inspection come back every year: say so in time.' } },
    sales: { weight: 3, reason: { fr: 'Un prix de forfait affiché évite dix appels.', en: 'A package price on display spares ten calls.' } },
    customers: { weight: 5, reason: { fr: 'Prévenir que la voiture est prête vaut toutes les publicités.', en: 'Saying that the car is ready beats any advertisement.' } },
    security: { weight: 2, reason: { fr: 'Peu de données en ligne, hors l’agenda.', en: 'Few data online, the diary excepted.' } },
    suppliers: { weight: 4, reason: { fr: 'La pièce qui n’arrive pas bloque le pont.', en: 'The part that does not arrive blocks the lift.' } },
    mobile: { weight: 5, reason: { fr: 'La panne se cherche sur le bord de la route.', en: 'The breakdown is looked up by the roadside.' } },
    efficiency: { weight: 3, reason: { fr: 'Un agenda d’atelier clair évite les heures perdues.', en: 'A clear workshop diary avoids lost hours.' } },
    cloud: { weight: 2, reason: { fr: 'Historique des véhicules et factures doivent survivre à une panne.', en: 'Vehicle history and invoices must survive a failure.' } },
  },
  defaultKpi: 'appointments',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 8_000, mid: 25_000, high: 90_000 },
    marginShare: { low: 0.3, mid: 0.45, high: 0.6 },
    closingShare: { low: 0.3, mid: 0.5, high: 0.7 },
  },
})
