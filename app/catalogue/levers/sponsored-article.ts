// Article sponsorisé: a paid article in a medium your public trusts.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'sponsored-article',
  name: { fr: 'Article sponsorisé', en: 'Sponsored article' },
  does: {
    fr: 'Faire publier un article payé, et signalé comme tel, dans un média de votre public.',
    en: 'Have a paid article, marked as such, published in a medium of your public.',
  },
  family: 'partnership', stages: ['awareness'], physical: false, saturates: 'medium',
  cost: {
    model: 'each', per: 'article',
    cents: {
      low: 4400, mid: 31_000, high: 220_000, source: 'ahrefs-links-2018', basis: 'published',
      note: {
        fr: '352,92 dollars en moyenne en 2016, de 50 à 2 500 en 2018, à 0,88.',
        en: '$352.92 on average in 2016, from 50 to 2,500 in 2018, at 0.88.',
      },
    },
  },
  rates: {
    followerToVisit: ours({ low: 0.0005, mid: 0.002, high: 0.01 }, { fr: 'Visites par lecteur de l’hôte.', en: 'Visits per reader of the host.' }),
  },
  setupHours: { low: 2, mid: 5, high: 10 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 10 }),
  weeksToEffect: { low: 2, mid: 8, high: 26, source: null },
  skills: ['copywriting', 'seo', 'legal'],
  needs: ['website', 'offer'], after: [],
  kpis: ['brand-searches', 'useful-visits'],
  legal: toCheck({
    fr: 'Mention « article sponsorisé » visible ; lien signalé aux moteurs comme payé.',
    en: '“Sponsored article” visible; link declared to search engines as paid.',
  }),
  note: {
    fr: 'Un lien acheté pour le seul classement enfreint les règles des moteurs.',
    en: 'A link bought for ranking alone breaches search engines’ rules.',
  },
})
