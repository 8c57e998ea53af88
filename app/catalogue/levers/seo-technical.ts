// Référencement technique: let search engines reach and understand every page.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'seo-technical',
  name: { fr: 'Référencement : technique', en: 'Technical SEO' },
  does: {
    fr: 'Réparer ce qui empêche les moteurs de lire vos pages : erreurs, lenteurs, pages en double.',
    en: 'Repair what keeps search engines from reading your pages: errors, slowness, duplicates.',
  },
  family: 'search', stages: ['awareness', 'conversion'], physical: false, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    uplift: ours({ low: 0, mid: 0.05, high: 0.25 }, {
      fr: 'Hausse des clics venus de la recherche une fois le site réparé ; tout dépend des défauts bloquants que l’audit a trouvés.',
      en: 'Rise in clicks from search once the site is repaired; it all depends on the blocking defects the audit found.',
    }),
  },
  setupHours: { low: 12, mid: 30, high: 80 },
  hoursPerWeek: perWeek({ low: 2, mid: 6, high: 16 }),
  weeksToEffect: { low: 3, mid: 10, high: 26, source: null },
  skills: ['seo', 'web-dev'],
  needs: ['website'], after: [],
  kpis: ['useful-visits', 'quote-requests', 'orders'],
  legal: toCheck({
    fr: 'Vente en ligne aux particuliers : accessibilité exigée depuis le 28 juin 2025, sauf microentreprise (directive 2019/882).',
    en: 'Online sales to private persons: accessibility required since 28 June 2025, microenterprises excepted (directive 2019/882).',
  }),
  note: {
    fr: 'Un rattrapage, puis de l’entretien. À faire avant d’écrire de nouvelles pages.',
    en: 'A catch-up, then upkeep. To be done before writing new pages.',
  },
})
