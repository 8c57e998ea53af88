// Boutique en ligne: sells at a distance, to people it never meets.
import { sector } from './_contract.ts'

export default sector({
  id: 'online-shop',
  name: { fr: 'Boutique en ligne', en: 'Online shop' },
  naf: ['47.91A', '47.91B'],
  weights: {
    presence: { weight: 4, reason: { fr: 'On vous trouve par une recherche ou un réseau, jamais en passant devant.', en: 'You are found by a search or a network, never by walking past.' } },
    marketing: { weight: 5, reason: { fr: 'Chaque visite se paie, en argent ou en heures : mieux vaut la faire revenir.', en: 'Every visit is paid for, in money or hours: better make it come back.' } },
    sales: { weight: 5, reason: { fr: 'Le panier et le paiement sont le magasin : un champ de trop et la vente part.', en: 'Cart and checkout are the shop: one field too many and the sale is gone.' } },
    customers: { weight: 4, reason: { fr: 'Livraison, retours et réponse rapide remplacent le vendeur.', en: 'Delivery, returns and a fast reply stand in for the salesperson.' } },
    security: { weight: 5, reason: { fr: 'On vous confie une carte et une adresse sans vous avoir vu.', en: 'People trust you with a card and an address without having seen you.' } },
    suppliers: { weight: 4, reason: { fr: 'Vendre ce que l’on n’a plus en stock se paie en avis.', en: 'Selling what is out of stock is paid for in reviews.' } },
    mobile: { weight: 5, reason: { fr: 'L’achat se décide du pouce, dans les transports ou au lit.', en: 'The purchase is decided with a thumb, on the bus or in bed.' } },
    efficiency: { weight: 4, reason: { fr: 'Préparer et expédier prend plus de temps que vendre.', en: 'Picking and shipping take longer than selling.' } },
    cloud: { weight: 3, reason: { fr: 'Commandes et clients doivent survivre à une panne de l’hébergeur.', en: 'Orders and customers must survive a failure of the host.' } },
  },
  defaultKpi: 'orders',
  calendars: ['france-holidays', 'france-commerce'],
  typical: {
    saleCents: { low: 2_500, mid: 6_000, high: 12_000 },
    marginShare: { low: 0.2, mid: 0.35, high: 0.55 },
    closingShare: { low: 0.008, mid: 0.014, high: 0.031 },
  },
})
