// Affiliation: other sites sell for you and keep a share of each sale.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, affiliateContract, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'affiliation',
  name: { fr: 'Affiliation', en: 'Affiliate marketing' },
  does: {
    fr: 'Verser une part de la vente aux sites qui vous amènent un acheteur.',
    en: 'Pay a share of the sale to the sites that bring you a buyer.',
  },
  family: 'partnership', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: {
    model: 'commission',
    share: {
      low: 0.05, mid: 0.08, high: 0.15, source: 'postaffiliatepro-2025', alsoSources: ['cpa-2012'], basis: 'anchored',
      note: {
        fr: 'Produits 5 à 10 %, logiciels 15 à 25 % ; totaux français de 2009 et 2012, 5,7 et 6,2 %, hors frais de plateforme.',
        en: 'Goods 5 to 10%, software 15 to 25%; French totals of 2009 and 2012, 5.7 and 6.2%, before platform fees.',
      },
    },
  },
  rates: {
    visitToOrder: ours({ low: 0.01, mid: 0.025, high: 0.06 }, {
      fr: 'Souvent le dernier clic, sur un site de codes de réduction.',
      en: 'Often the last click, on a voucher site.',
    }),
    incremental: ours({ low: 0.1, mid: 0.45, high: 0.8 }, {
      fr: 'Sites de réduction et de remboursement interceptent des acheteurs déjà décidés.',
      en: 'Voucher and cashback sites intercept buyers who had made up their minds.',
    }),
  },
  setupHours: { low: 16, mid: 40, high: 80 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 4, mid: 10, high: 24, source: null },
  skills: ['partnerships', 'ecommerce', 'analytics'],
  needs: ['ecommerce-site', 'first-party-tracking', 'consent-management'], after: [],
  kpis: ['orders', 'subscriptions'],
  legal: say(adTrackers, affiliateContract),
  note: {
    fr: 'Payé au résultat, mais pas gratuit : payez mieux un client nouveau qu’un code de réduction.',
    en: 'Paid on result, but not free: pay more for a new customer than for a voucher.',
  },
})
