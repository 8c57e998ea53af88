// Bâtiment: repairs and works near home, from a quote.
import { sector } from './_contract.ts'

export default sector({
  id: 'building-trades',
  name: { fr: 'Artisans du bâtiment', en: 'Building trades' },
  naf: ['43.21A', '43.22A', '43.22B', '43.29A', '43.31Z', '43.33Z', '43.34Z', '43.39Z', '43.91A', '43.91B', '43.99C'],
  weights: {
    presence: { weight: 5, reason: { fr: 'On cherche un artisan près de chez soi, souvent en urgence.', en: 'People look for a tradesman nearby, often in a hurry.' } },
    marketing: { weight: 2, reason: { fr: 'Le bouche-à-oreille remplit l’agenda : aidez-le, ne le remplacez pas.', en: 'Word of mouth fills the diary: help it, do not replace it.' } },
    sales: { weight: 2, reason: { fr: 'Rien ne se vend en ligne ; le devis doit se demander en une minute.', en: 'Nothing is sold online; a quote must take one minute to ask for.' } },
    customers: { weight: 5, reason: { fr: 'Celui qui rappelle le premier a souvent le chantier.', en: 'Whoever calls back first often gets the job.' } },
    security: { weight: 3, reason: { fr: 'Un site piraté disparaît des recherches pendant des mois.', en: 'A hacked site vanishes from search for months.' } },
    suppliers: { weight: 3, reason: { fr: 'Un délai de livraison faux décale trois chantiers.', en: 'A wrong delivery date moves three jobs.' } },
    mobile: { weight: 5, reason: { fr: 'La fuite se cherche sur un téléphone, un dimanche.', en: 'The leak is looked up on a phone, on a Sunday.' } },
    efficiency: { weight: 4, reason: { fr: 'Devis et factures mangent les soirées.', en: 'Quotes and invoices eat up the evenings.' } },
    cloud: { weight: 2, reason: { fr: 'Photos de chantier et devis ne doivent pas rester dans une camionnette.', en: 'Site photos and quotes must not stay in a van.' } },
  },
  defaultKpi: 'quote-requests',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 25_000, mid: 180_000, high: 900_000 },
    marginShare: { low: 0.2, mid: 0.32, high: 0.45 },
    closingShare: { low: 0.2, mid: 0.35, high: 0.55 },
  },
})
