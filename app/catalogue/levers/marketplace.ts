// Place de marché: sell where the buyers already are, for a share of each sale.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'marketplace',
  name: { fr: 'Place de marché', en: 'Marketplace' },
  does: {
    fr: 'Vendre vos produits sur une plateforme où les acheteurs sont déjà.',
    en: 'Sell your products on a platform where buyers already are.',
  },
  family: 'commerce-platform', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: {
    model: 'commission',
    share: {
      low: 0.05, mid: 0.115, high: 0.15, source: 'oscload-2026', alsoSources: ['lsa-2019'], basis: 'published',
      note: {
        fr: 'Amazon.fr, 8 à 15 % ; LSA, 2019 : environ 10 % en moyenne en France ; le bas est de nous.',
        en: 'Amazon.fr, 8 to 15%; LSA, 2019: about 10% on average in France; low is ours.',
      },
    },
  },
  otherPrices: {
    month: {
      low: 0, mid: 4000, high: 6000, source: 'oscload-2026', basis: 'published',
      note: {
        fr: 'Abonnement professionnel, 39,99 € par mois ; d’autres plateformes diffèrent.',
        en: 'Professional plan, €39.99 a month; other platforms differ.',
      },
    },
  },
  rates: {
    visitToOrder: ours({ low: 0.03, mid: 0.08, high: 0.15 }, { fr: 'Acheteurs déjà sur la plateforme.', en: 'Buyers already on the platform.' }),
    incremental: ours({ low: 0.3, mid: 0.6, high: 0.9 }, {
      fr: 'Une part de ces ventes quitte votre propre boutique.',
      en: 'Part of these sales leave your own shop.',
    }),
  },
  setupHours: { low: 20, mid: 50, high: 120 },
  hoursPerWeek: perWeek({ low: 8, mid: 20, high: 50 }),
  weeksToEffect: { low: 3, mid: 8, high: 20, source: null },
  skills: ['ecommerce', 'data', 'customer-service'],
  needs: ['product-feed', 'stock-logistics'], after: [],
  kpis: ['orders'],
  legal: toCheck({
    fr: 'Rétractation de quatorze jours, garanties, éco-participation et identité du vendeur (Code de la consommation) ; TVA selon le pays.',
    en: 'Fourteen-day withdrawal, guarantees, eco-contribution and seller’s identity (French consumer code); VAT by country.',
  }),
  note: {
    fr: 'Le client appartient à la plateforme : comptez la marge nette, retours déduits.',
    en: 'The customer belongs to the platform: count net margin after returns.',
  },
})
