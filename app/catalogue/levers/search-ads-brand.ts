// Annonces sur votre nom: be first when people already look for you, and keep a rival from it.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, plainAds, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'search-ads-brand',
  name: { fr: 'Annonces sur votre nom', en: 'Ads on your own name' },
  does: {
    fr: 'Acheter votre propre nom dans les moteurs quand un concurrent s’y affiche avant vous.',
    en: 'Buy your own name in search engines when a rival shows up there before you.',
  },
  family: 'search', stages: ['closing', 'retention'], physical: false, saturates: 'fast',
  cost: {
    model: 'click',
    centsPerClick: ours({ low: 10, mid: 35, high: 120 }, {
      fr: 'Aucun chiffre publié pour les seuls clics sur un nom ; ils coûtent peu, car l’annonce répond exactement à la recherche.',
      en: 'No published figure for clicks on a name alone; they are cheap, since the ad is exactly what was looked for.',
    }),
  },
  rates: {
    impressionToClick: ours({ low: 0.08, mid: 0.2, high: 0.45 }),
    visitToOrder: ours({ low: 0.02, mid: 0.05, high: 0.12 }, {
      fr: 'Ces visiteurs vous cherchaient déjà ; les visites directes donnent 2,8 à 3,5 % chez AcceleROI en 2026.',
      en: 'These visitors were looking for you already; direct visits give 2.8 to 3.5% at AcceleROI in 2026.',
    }),
    visitToLead: ours({ low: 0.04, mid: 0.1, high: 0.2 }),
    incremental: ours({ low: 0.05, mid: 0.3, high: 0.8 }, {
      fr: 'La plupart de ces clics viendraient sans payer, sauf si un concurrent achète votre nom. Coupez deux semaines pour le savoir.',
      en: 'Most of these clicks would come unpaid, unless a rival buys your name. Switch off for two weeks to find out.',
    }),
  },
  setupHours: { low: 2, mid: 4, high: 8 },
  hoursPerWeek: perWeek({ low: 1, mid: 2, high: 4 }),
  weeksToEffect: { low: 0, mid: 1, high: 2, source: null },
  skills: ['sea', 'analytics'],
  needs: ['website', 'first-party-tracking'], after: [],
  kpis: ['repeat-orders', 'orders', 'bookings'],
  legal: say(adTrackers, plainAds),
  note: {
    fr: 'À compter à part : mêlées aux autres annonces, elles flattent la moyenne.',
    en: 'Count them apart: mixed with other ads, they flatter the average.',
  },
})
