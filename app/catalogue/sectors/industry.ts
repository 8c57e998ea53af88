// Industrie et sous-traitance: technical buyers, long decisions.
import { sector } from './_contract.ts'

export default sector({
  id: 'industry',
  name: { fr: 'Industrie et sous-traitance', en: 'Manufacturing and subcontracting' },
  naf: ['22.29A', '25.50B', '25.61Z', '25.62A', '25.62B', '28.', '33.12Z'],
  weights: {
    presence: { weight: 4, reason: { fr: 'L’acheteur vérifie machines, normes et références avant d’écrire.', en: 'The buyer checks machines, standards and references before writing.' } },
    marketing: { weight: 4, reason: { fr: 'La décision prend des mois : soyez là au bon moment.', en: 'The decision takes months: be there at the right moment.' } },
    sales: { weight: 2, reason: { fr: 'Peu se vend en ligne, hors pièces et catalogue.', en: 'Little is sold online, parts and catalogue excepted.' } },
    customers: { weight: 4, reason: { fr: 'Un plan envoyé attend une réponse technique, vite.', en: 'A drawing sent expects a technical answer, fast.' } },
    security: { weight: 4, reason: { fr: 'Plans et prix sont convoités.', en: 'Drawings and prices are coveted.' } },
    suppliers: { weight: 5, reason: { fr: 'Matière et délais font la promesse tenue.', en: 'Material and lead times make the promise kept.' } },
    mobile: { weight: 2, reason: { fr: 'On vous lit au bureau d’études, rarement dehors.', en: 'You are read in the design office, seldom outside.' } },
    efficiency: { weight: 4, reason: { fr: 'Un devis chiffré en un jour gagne sur trois semaines.', en: 'A quote made in one day wins over three weeks.' } },
    cloud: { weight: 4, reason: { fr: 'Plans et programmes doivent survivre à une machine perdue.', en: 'Drawings and programs must survive a lost machine.' } },
  },
  defaultKpi: 'quote-requests',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 200_000, mid: 1_200_000, high: 8_000_000 },
    marginShare: { low: 0.12, mid: 0.25, high: 0.4 },
    closingShare: { low: 0.1, mid: 0.2, high: 0.35 },
  },
})
