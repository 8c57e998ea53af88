// Application mobile: for customers who come back often enough to keep it.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'mobile-app',
  name: { fr: 'Application mobile', en: 'Mobile app' },
  does: {
    fr: 'Offrir à vos clients réguliers une application qui leur fait gagner du temps.',
    en: 'Give your regular customers an app that saves them time.',
  },
  family: 'mobile', stages: ['conversion', 'retention'], physical: false, saturates: 'slow',
  cost: {
    model: 'each', per: 'version',
    cents: ours({ low: 500_000, mid: 3_000_000, high: 12_000_000 }, {
      fr: 'Première version ; une page installable coûte moins.',
      en: 'First version; an installable page costs less.',
    }),
  },
  otherPrices: {
    install: {
      low: 106, mid: 310, high: 352, source: 'boa-mapendo-2025', basis: 'published',
      note: {
        fr: 'Android 1,20 dollar, iPhone 3,60, Europe de l’Ouest 3 à 4, à 0,88.',
        en: 'Android $1.20, iPhone $3.60, Western Europe $3 to 4, at 0.88.',
      },
    },
  },
  rates: {
    installToKept: {
      low: 0.02, mid: 0.055, high: 0.12, source: 'adjust-2024', basis: 'published',
      note: { fr: 'Commerce 5 à 6 % ; toutes catégories, 2 à 12 %.', en: 'E-commerce 5 to 6%; all categories, 2 to 12%.' },
    },
    visitToOrder: {
      low: 0.014, mid: 0.035, high: 0.056, source: 'contentsquare-2024', basis: 'anchored',
      note: {
        fr: 'Applications de grandes enseignes, 5,6 % : le haut ; milieu abaissé par nous.',
        en: 'Large retailers’ apps, 5.6%: the high end; mid lowered by us.',
      },
    },
  },
  setupHours: { low: 200, mid: 600, high: 2000 },
  hoursPerWeek: perWeek({ low: 16, mid: 50, high: 160 }),
  weeksToEffect: { low: 16, mid: 36, high: 78, source: null },
  skills: ['mobile-dev', 'ux', 'data'],
  needs: ['customer-base', 'brand-kit'], after: [],
  kpis: ['repeat-orders', 'orders', 'bookings', 'subscriptions'],
  legal: toCheck({
    fr: 'Traceurs : accord dans l’application (recommandation de la CNIL) ; permissions justifiées ; accessibilité.',
    en: 'Trackers: consent inside the app (CNIL recommendation); justified permissions; accessibility.',
  }),
  note: {
    fr: 'Essayez d’abord une page installable sur le téléphone : elle coûte bien moins.',
    en: 'Try a page that installs on the phone first: it costs far less.',
  },
})
