// Annonces produits: photo, price and shop, shown to people looking for that very product.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, priceCut, say } from './_law.ts'

export default lever({
  id: 'shopping-ads',
  name: { fr: 'Annonces produits (Shopping)', en: 'Shopping ads' },
  does: {
    fr: 'Montrer photo et prix de vos produits à ceux qui les cherchent, et payer au clic.',
    en: 'Show photos and prices of your products to people looking for them, and pay by the click.',
  },
  family: 'search', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: {
    model: 'click',
    centsPerClick: {
      low: 20, mid: 49, high: 120, source: 'sidecar-2021', basis: 'published',
      note: {
        fr: '0,56 dollar à 0,88, données de 2020 ; élargi par nous, les prix ont monté depuis.',
        en: '$0.56 at 0.88, 2020 data; widened by us, prices have risen since.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.0058, mid: 0.0086, high: 0.0109, source: 'sidecar-2021', alsoSources: ['jobera-googleads'], basis: 'published',
      note: {
        fr: 'Selon les rayons, 0,58 à 1,09 % en 2020 ; le milieu, 0,86 %, vient d’une compilation.',
        en: '0.58 to 1.09% by category in 2020; mid, 0.86%, is from a compilation.',
      },
    },
    visitToOrder: {
      low: 0.0145, mid: 0.02, high: 0.0421, source: 'sidecar-2021', basis: 'published',
      note: {
        fr: 'Grandes enseignes américaines, 1,45 à 4,21 % ; le milieu est de nous, abaissé pour une petite boutique.',
        en: 'Large US retailers, 1.45 to 4.21%; mid is ours, lowered for a small shop.',
      },
    },
  },
  setupHours: { low: 10, mid: 24, high: 60 },
  hoursPerWeek: perWeek({ low: 3, mid: 8, high: 20 }),
  weeksToEffect: { low: 1, mid: 4, high: 10, source: null },
  skills: ['sea', 'data', 'ecommerce'],
  needs: ['ecommerce-site', 'product-feed', 'first-party-tracking'], after: [],
  kpis: ['orders'],
  legal: say(priceCut, adTrackers),
  note: {
    fr: 'La qualité du flux produits fait l’essentiel du résultat.',
    en: 'The quality of the product feed makes most of the result.',
  },
})
