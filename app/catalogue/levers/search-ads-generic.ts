// Annonces de recherche: pay to be seen by people who are looking for what you do.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, plainAds, say } from './_law.ts'
import { requestToCustomer } from './_reference.ts'

export default lever({
  id: 'search-ads-generic',
  name: { fr: 'Annonces de recherche', en: 'Search ads' },
  does: {
    fr: 'Afficher une annonce à ceux qui cherchent votre métier près de chez vous, et payer au clic.',
    en: 'Show an ad to people looking for your trade near you, and pay by the click.',
  },
  family: 'search', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: {
    model: 'click',
    centsPerClick: {
      low: 50, mid: 160, high: 480, source: 'wordstream-2026', alsoSources: ['wordstream-2021'], basis: 'anchored',
      note: {
        fr: 'Le haut est la moyenne américaine, 5,42 dollars à 0,88. Les clics français coûtent moins : bas et milieu sont de nous.',
        en: 'High is the US mean, $5.42 at 0.88. French clicks cost less: low and mid are ours.',
      },
    },
  },
  otherPrices: {
    contact: {
      low: 1000, mid: 3200, high: 5870, source: 'wordstream-2026', basis: 'anchored',
      note: {
        fr: 'Pour vérifier : se calcule du prix au clic et du taux de demande. Le haut est la moyenne américaine, 66,69 dollars à 0,88.',
        en: 'A check: it follows from the price a click and the request rate. High is the US mean, $66.69 at 0.88.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.038, mid: 0.066, high: 0.107, source: 'wordstream-2026', alsoSources: ['wordstream-2021'], basis: 'published',
      note: {
        fr: 'Moyenne de 6,64 % en 2026 ; écart entre secteurs de 3,84 à 10,67 % en 2021.',
        en: 'Mean of 6.64% in 2026; spread between sectors from 3.84 to 10.67% in 2021.',
      },
    },
    visitToLead: {
      low: 0.02, mid: 0.05, high: 0.0818, source: 'wordstream-2026', alsoSources: ['conversioniq-2026'], basis: 'anchored',
      note: {
        fr: 'Le haut est la moyenne américaine de comptes suivis par des professionnels, 8,18 % ; une autre source donne 3,5 %.',
        en: 'High is the US mean of professionally managed accounts, 8.18%; another source gives 3.5%.',
      },
    },
    visitToOrder: {
      low: 0.008, mid: 0.018, high: 0.04, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: {
        fr: 'La source donne 1,5 à 2,2 % ; élargi par les quartiles de boutiques entières, 0,8 et 3,1 %.',
        en: 'The source gives 1.5 to 2.2%; widened by the quartiles of whole shops, 0.8 and 3.1%.',
      },
    },
    leadToCustomer: requestToCustomer,
  },
  setupHours: { low: 8, mid: 16, high: 32 },
  hoursPerWeek: perWeek({ low: 4, mid: 8, high: 20 }),
  weeksToEffect: { low: 1, mid: 4, high: 10, source: null },
  skills: ['sea', 'copywriting', 'analytics'],
  needs: ['website', 'first-party-tracking'], after: ['landing-page'],
  kpis: ['quote-requests', 'orders', 'calls', 'appointments', 'bookings', 'trials', 'useful-visits'],
  legal: say(adTrackers, plainAds),
  note: {
    fr: 'Capte une demande qui existe, n’en crée pas : le nombre de recherches fait plafond.',
    en: 'Captures demand that exists, creates none: the number of searches is the ceiling.',
  },
})
