// Tests d’ergonomie: watch real people use the site, change what stops them.
import { lever, perWeek } from './_contract.ts'

export default lever({
  id: 'cro-ux-test',
  name: { fr: 'Tests d’ergonomie du site', en: 'Usability tests' },
  does: {
    fr: 'Regarder cinq personnes se servir de votre site, corriger, puis comparer.',
    en: 'Watch five people use your site, correct, then compare.',
  },
  family: 'conversion', stages: ['conversion', 'closing'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    testToWin: {
      low: 0.08, mid: 0.12, high: 0.25, source: 'optimizely-2023', basis: 'published',
      note: { fr: '12 % de 127 000 essais sont gagnants ; le haut est de nous.', en: '12% of 127,000 experiments win; high is ours.' },
    },
    uplift: {
      low: 0, mid: 0.04, high: 0.068, source: 'analytics-toolkit-2018', basis: 'published',
      note: {
        fr: 'Moyenne et médiane un peu sous 4 % ; essais probants, 6,78 % ; le bas est de nous.',
        en: 'Mean and median just under 4%; significant ones, 6.78%; low is ours.',
      },
    },
  },
  setupHours: { low: 12, mid: 26, high: 60 },
  hoursPerWeek: perWeek({ low: 8, mid: 20, high: 40 }),
  weeksToEffect: { low: 6, mid: 14, high: 30, source: null },
  skills: ['ux', 'analytics', 'web-dev'],
  needs: ['website', 'first-party-tracking'], after: [],
  kpis: ['orders', 'quote-requests', 'bookings', 'subscriptions'],
  legal: {
    fr: 'Tests avec identifiant : accord par défaut (l’étendue de l’exemption reste à vérifier).',
    en: 'Tests with an identifier: consent by default (the scope of the exemption remains to be checked).',
  },
  note: {
    fr: 'Un petit site ne peut pas prouver un gain de 4 % : préférez l’observation et les grands changements.',
    en: 'A small site cannot prove a 4% gain: prefer observation and large changes.',
  },
})
