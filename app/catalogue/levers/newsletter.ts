// Lettre d’information: write regularly to people who asked to hear from you.
import { lever, perWeek } from './_contract.ts'
import { emailConsent, openPixel, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'newsletter',
  name: { fr: 'Lettre d’information', en: 'Newsletter' },
  does: {
    fr: 'Écrire chaque mois à ceux qui ont demandé de vos nouvelles, avec une chose utile et une proposition.',
    en: 'Write each month to those who asked for your news, with one useful thing and one offer.',
  },
  family: 'email-crm', stages: ['conversion', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  otherPrices: {
    thousandMessages: ours({ low: 50, mid: 200, high: 1000 }, { fr: 'Outil d’envoi seulement.', en: 'Sending tool only.' }),
  },
  rates: {
    deliveredToOpen: {
      low: 0.2134, mid: 0.307, high: 0.4, source: 'getresponse-2023', alsoSources: ['brevo-2023'], basis: 'published',
      note: {
        fr: 'Europe environ 30,7 % (calculé) ; le bas vient de Brevo, le haut est de nous. Gonflé par le préchargement d’Apple.',
        en: 'Europe about 30.7% (computed); low is from Brevo, high is ours. Inflated by Apple’s preloading.',
      },
    },
    deliveredToClick: {
      low: 0.0189, mid: 0.0234, high: 0.0488, source: 'getresponse-2023', alsoSources: ['brevo-2023'], basis: 'published',
      note: {
        fr: 'Europe 2,34 %, monde 1,89 % ; le haut vient de Brevo, 4,88 %.',
        en: 'Europe 2.34%, world 1.89%; high is from Brevo, 4.88%.',
      },
    },
    deliveredToUnsubscribe: {
      low: 0.0008, mid: 0.0019, high: 0.005, source: 'brevo-2023', basis: 'published',
      note: { fr: '0,19 % en moyenne ; le haut est de nous.', en: '0.19% on average; high is ours.' },
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
  needs: ['contact-base', 'sending-domain', 'consent-management'], after: [],
  kpis: ['newsletter-signups', 'repeat-orders', 'orders', 'registrations', 'donations', 'won-back-customers'],
  legal: say(emailConsent, openPixel),
  note: { fr: 'Ce sont les clics qui comptent, pas les ouvertures.', en: 'Clicks are what counts, not opens.' },
})
