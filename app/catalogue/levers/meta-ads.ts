// Publicités Facebook et Instagram: reach people who were not looking for you yet.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, customerLists, plainAds, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'meta-ads',
  name: { fr: 'Publicités Facebook et Instagram', en: 'Facebook and Instagram ads' },
  does: {
    fr: 'Montrer une offre précise à un public choisi, là où il passe le temps.',
    en: 'Show one precise offer to a chosen public, where it spends its time.',
  },
  family: 'paid-social', stages: ['awareness', 'conversion'], physical: false, saturates: 'medium',
  cost: {
    model: 'views',
    centsPerThousand: {
      low: 600, mid: 1000, high: 1800, source: 'metricuno-2025', basis: 'published',
      note: { fr: 'Commerce, en euros : 6 à 18 € hors dernier trimestre.', en: 'Retail, in euros: €6 to 18 outside the last quarter.' },
    },
  },
  otherPrices: {
    click: {
      low: 35, mid: 73, high: 169, source: 'wordstream-meta-2025', basis: 'published',
      note: {
        fr: 'Visites 0,83 dollar, demandes 1,92 dollar, à 0,88 ; le bas est de nous.',
        en: 'Traffic $0.83, leads $1.92, at 0.88; low is ours.',
      },
    },
    contact: {
      low: 900, mid: 2030, high: 4000, source: 'wordstream-meta-2025', basis: 'published',
      note: {
        fr: '23,10 dollars à 0,88 ; entreprises locales américaines, 27,66 dollars en 2025 ; élargi par nous.',
        en: '$23.10 at 0.88; US local businesses, $27.66 in 2025; widened by us.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.009, mid: 0.0151, high: 0.0259, source: 'wordstream-meta-2025', basis: 'published',
      note: {
        fr: 'Visites 1,51 %, demandes 2,50 à 2,59 % ; le bas, 0,90 %, vient d’autres compilations.',
        en: 'Traffic 1.51%, leads 2.50 to 2.59%; low, 0.90%, is from other compilations.',
      },
    },
    visitToLead: {
      low: 0.02, mid: 0.05, high: 0.0825, source: 'wordstream-meta-2025', basis: 'anchored',
      note: {
        fr: '8,25 % avec un formulaire rempli sur place fait le haut ; un clic vers une page du site donne moins.',
        en: '8.25% with a form filled in on the spot is the high end; a click to a page of the site gives less.',
      },
    },
    visitToOrder: {
      low: 0.003, mid: 0.01, high: 0.018, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: {
        fr: 'La source donne 0,8 à 1,5 % ; élargi vers le bas pour une petite boutique.',
        en: 'The source gives 0.8 to 1.5%; widened downwards for a small shop.',
      },
    },
    leadToCustomer: ours({ low: 0.01, mid: 0.04, high: 0.12 }, {
      fr: 'Ces demandes sont plus froides que celles de la recherche.',
      en: 'These requests are colder than those from search.',
    }),
  },
  setupHours: { low: 6, mid: 14, high: 30 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 1, mid: 4, high: 8, source: null },
  skills: ['paid-social', 'design', 'copywriting', 'analytics'],
  needs: ['social-profiles', 'first-party-tracking', 'consent-management'], after: ['landing-page'],
  kpis: ['quote-requests', 'orders', 'registrations', 'useful-visits', 'donations', 'memberships', 'brand-searches'],
  legal: say(adTrackers, customerLists, plainAds),
  note: {
    fr: 'Un visuel s’use vite : prévoyez-en un nouveau toutes les trois à six semaines.',
    en: 'A visual wears out fast: plan a new one every three to six weeks.',
  },
})
