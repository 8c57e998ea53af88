// Bannières: be seen on the sites your public reads, before anybody looks for you.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, plainAds, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'display-banner',
  name: { fr: 'Bannières sur d’autres sites', en: 'Display banners' },
  does: {
    fr: 'Afficher vos visuels sur les sites que lit votre public, et payer aux mille affichages.',
    en: 'Show your visuals on the sites your public reads, and pay by the thousand views.',
  },
  family: 'display', stages: ['awareness'], physical: false, saturates: 'fast',
  cost: {
    model: 'views',
    centsPerThousand: ours({ low: 100, mid: 250, high: 700 }, {
      fr: 'Une compilation sans échantillon donne 2,80 dollars en 2024.',
      en: 'A compilation without sample gives $2.80 in 2024.',
    }),
  },
  otherPrices: {
    click: {
      low: 20, mid: 55, high: 150, source: 'wordstream-display-2019', basis: 'published',
      note: {
        fr: '0,58 à 0,63 dollar à 0,88, données anciennes ; élargi par nous.',
        en: '$0.58 to 0.63 at 0.88, old data; widened by us.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.0039, mid: 0.0046, high: 0.0108, source: 'wordstream-display-2019', basis: 'published',
      note: { fr: 'Moyenne de 0,46 %, secteurs de 0,39 à 1,08 %.', en: 'Mean of 0.46%, sectors from 0.39 to 1.08%.' },
    },
    visitToOrder: {
      low: 0.001, mid: 0.005, high: 0.0077, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: {
        fr: 'La source donne 0,3 à 0,7 % ; élargi vers le bas et, un peu, vers le haut.',
        en: 'The source gives 0.3 to 0.7%; widened downwards and, slightly, upwards.',
      },
    },
  },
  setupHours: { low: 6, mid: 14, high: 30 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 12 }),
  weeksToEffect: { low: 2, mid: 6, high: 14, source: null },
  skills: ['media-buying', 'design'],
  needs: ['website', 'brand-kit', 'consent-management'], after: [],
  kpis: ['brand-searches', 'useful-visits'],
  legal: say(adTrackers, plainAds),
  note: {
    fr: 'À juger sur les recherches de votre nom ou sur une zone témoin, pas sur les clics.',
    en: 'Judge it by searches for your name or by a control area, not by clicks.',
  },
})
