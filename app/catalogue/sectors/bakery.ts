// Boulangerie, pâtisserie: the same people every morning, and the great days.
import { sector } from './_contract.ts'

export default sector({
  id: 'bakery',
  name: { fr: 'Boulangerie, pâtisserie', en: 'Bakery and pastry shop' },
  naf: ['10.71B', '10.71C', '10.71D', '47.24Z'],
  weights: {
    presence: { weight: 4, reason: { fr: 'Horaires et jours de fermeture se cherchent le dimanche matin.', en: 'Hours and closing days are looked up on Sunday morning.' } },
    marketing: { weight: 3, reason: { fr: 'Galettes, bûches et chocolats se vendent à qui y pense à temps.', en: 'Epiphany cakes, logs and chocolates sell to whoever is reminded in time.' } },
    sales: { weight: 3, reason: { fr: 'Commander un gâteau la veille évite la file et le gâchis.', en: 'Ordering a cake the day before spares the queue and the waste.' } },
    customers: { weight: 4, reason: { fr: 'Allergènes et commandes spéciales se demandent avant de venir.', en: 'Allergens and special orders are asked about before coming.' } },
    security: { weight: 1, reason: { fr: 'Presque aucune donnée, hors la liste des commandes.', en: 'Hardly any data, the list of orders excepted.' } },
    suppliers: { weight: 4, reason: { fr: 'Farine, beurre et énergie bougent : les prix doivent suivre.', en: 'Flour, butter and energy move: prices must follow.' } },
    mobile: { weight: 4, reason: { fr: 'On vous cherche en voiture ou à pied, tout près.', en: 'You are looked for by car or on foot, nearby.' } },
    efficiency: { weight: 4, reason: { fr: 'Prévoir la fournée du lendemain, c’est moins de pertes.', en: 'Planning tomorrow’s batch means less waste.' } },
    cloud: { weight: 1, reason: { fr: 'Recettes et commandes des fêtes tiennent dans une copie.', en: 'Recipes and holiday orders fit in one copy.' } },
  },
  defaultKpi: 'shop-visits',
  calendars: ['france-holidays', 'france-commerce'],
  typical: {
    saleCents: { low: 300, mid: 700, high: 1_800 },
    marginShare: { low: 0.55, mid: 0.65, high: 0.75 },
    closingShare: { low: 0.7, mid: 0.85, high: 0.95 },
  },
})
