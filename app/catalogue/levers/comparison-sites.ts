// Comparateurs: be listed where people compare, when the price is really good.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'comparison-sites',
  name: { fr: 'Comparateurs de prix', en: 'Price comparison sites' },
  does: {
    fr: 'Référencer vos produits chez les comparateurs, là où votre prix est bon.',
    en: 'List your products on comparison sites, where your price is good.',
  },
  family: 'commerce-platform', stages: ['conversion', 'closing'], physical: false, saturates: 'fast',
  cost: {
    model: 'click',
    centsPerClick: ours({ low: 10, mid: 30, high: 90 }, {
      fr: 'Seules des pages anciennes ou sans chiffre ont été trouvées.',
      en: 'Only old pages or pages without figures were found.',
    }),
  },
  rates: {
    visitToOrder: {
      low: 0.008, mid: 0.02, high: 0.052, source: 'conversioniq-2026', alsoSources: ['acceleroi-2026'], basis: 'anchored',
      note: {
        fr: 'Le haut, 5,2 %, vaut pour les pages de comparaison ; sites renvoyeurs, 1,8 à 2,5 %.',
        en: 'High, 5.2%, is comparison pages; referring sites, 1.8 to 2.5%.',
      },
    },
  },
  setupHours: { low: 6, mid: 14, high: 30 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 10 }),
  weeksToEffect: { low: 1, mid: 4, high: 8, source: null },
  skills: ['ecommerce', 'data'],
  needs: ['ecommerce-site', 'product-feed'], after: [],
  kpis: ['orders', 'subscriptions'],
  legal: toCheck({
    fr: 'Prix toutes taxes et frais de livraison exacts et à jour (Code de la consommation, L112-1).',
    en: 'Prices with tax and delivery costs exact and up to date (French consumer code, L112-1).',
  }),
  note: { fr: 'Seulement là où le prix est vraiment compétitif.', en: 'Only where the price is really competitive.' },
})
