// Lettre d'information: write regularly to people who asked to hear from you.
import { lever, perWeek } from './_contract.ts'

export default lever({
  id: 'newsletter',
  name: { fr: 'Lettre d’information', en: 'Newsletter' },
  does: {
    fr: 'Écrire chaque mois à ceux qui ont demandé de vos nouvelles, avec une chose utile et une proposition.',
    en: 'Write each month to those who asked for your news, with one useful thing and one offer.',
  },
  stages: ['conversion', 'retention'],
  cost: { model: 'hours' },
  rates: {
    deliveredToClick: {
      low: 0.0189, mid: 0.0234, high: 0.0488, source: 'getresponse-2023', alsoSources: ['brevo-2023'], basis: 'published',
      note: {
        fr: 'Europe 2,34 %, monde 1,89 % ; le haut vient de Brevo, 4,88 %.',
        en: 'Europe 2.34%, world 1.89%; high is from Brevo, 4.88%.',
      },
    },
    visitToOrder: {
      low: 0.014, mid: 0.042, high: 0.055, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: {
        fr: 'La source donne 4,2 à 5,5 % pour l’e-mail ; le bas est la médiane de boutiques entières, 1,4 %.',
        en: 'The source gives 4.2 to 5.5% for e-mail; low is the median of whole shops, 1.4%.',
      },
    },
  },
  setupHours: { low: 8, mid: 16, high: 32 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 2, mid: 8, high: 20, source: null },
  skills: ['emailing', 'copywriting', 'design'],
  kpis: ['newsletter-signups', 'orders'],
  legal: {
    fr: 'Particuliers : accord préalable, sauf clients pour des produits analogues. Désinscription gratuite dans chaque message (CPCE, L34-5).',
    en: 'Private persons: prior consent, except customers for similar products. Free unsubscription in each message (CPCE, L34-5).',
  },
  note: { fr: 'Ce sont les clics qui comptent, pas les ouvertures.', en: 'Clicks are what counts, not opens.' },
})
