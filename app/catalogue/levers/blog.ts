// Blog: answer one question of your customers an article, and lead on from it.
import { lever, perWeek } from './_contract.ts'
import { readerToCustomer } from './_reference.ts'

export default lever({
  id: 'blog',
  name: { fr: 'Blog', en: 'Blog' },
  does: {
    fr: 'Répondre à une question de vos clients par article, avec une suite à donner.',
    en: 'Answer one question of your customers an article, with a next step.',
  },
  family: 'content', stages: ['awareness', 'conversion'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    visitToLead: {
      low: 0.003, mid: 0.008, high: 0.015, source: 'conversioniq-2026', basis: 'published',
      note: {
        fr: 'Article avec un appel à l’action, 0,8 % ; les meilleurs, 1,5 à 3 % ; le bas est de nous.',
        en: 'Article with a call to action, 0.8%; the best, 1.5 to 3%; low is ours.',
      },
    },
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 8, mid: 20, high: 40 },
  hoursPerWeek: { ...perWeek({ low: 8, mid: 18, high: 40 }), source: 'orbit-2024' },
  weeksToEffect: { low: 8, mid: 26, high: 52, source: 'ahrefs-ranking-2025' },
  skills: ['copywriting', 'seo'],
  needs: ['website', 'keyword-map', 'brand-kit'], after: [],
  kpis: ['useful-visits', 'quote-requests', 'newsletter-signups'],
  legal: null,
  note: {
    fr: 'Compter deux à huit articles par mois, et les mises à jour : 3 h 48 par article en moyenne (Orbit Media, 2024).',
    en: 'Count two to eight articles a month, and updates: 3 h 48 per article on average (Orbit Media, 2024).',
  },
})
