// Messages de bienvenue: the first days after somebody signs up, when they read most.
import { lever, perWeek } from './_contract.ts'
import { emailConsent } from './_law.ts'

export default lever({
  id: 'sequence-welcome',
  name: { fr: 'Messages de bienvenue', en: 'Welcome messages' },
  does: {
    fr: 'Écrire deux ou trois messages qui partent d’eux-mêmes après une inscription.',
    en: 'Write two or three messages that leave by themselves after a sign-up.',
  },
  family: 'email-crm', stages: ['conversion', 'closing'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    deliveredToOpen: {
      low: 0.2977, mid: 0.5204, high: 0.6808, source: 'klaviyo-2024', alsoSources: ['getresponse-2019'], basis: 'published',
      note: {
        fr: 'Tous messages automatiques, 52,04 % ; les meilleurs, 68,08 % ; le bas, 29,77 %, vient de GetResponse en 2019.',
        en: 'All automated messages, 52.04%; the best, 68.08%; low, 29.77%, is GetResponse in 2019.',
      },
    },
    deliveredToClick: {
      low: 0.0531, mid: 0.09, high: 0.13, source: 'klaviyo-flows', alsoSources: ['klaviyo-2024'], basis: 'anchored',
      note: {
        fr: 'Bienvenue, 9 à 13 % ; le bas, 5,31 %, vaut pour tous les messages automatiques.',
        en: 'Welcome, 9 to 13%; low, 5.31%, is all automated messages.',
      },
    },
    deliveredToOrder: {
      low: 0.005, mid: 0.0232, high: 0.0571, source: 'klaviyo-2024', basis: 'published',
      note: {
        fr: 'Bienvenue, 2,32 % ; le haut, 5,71 %, vient des meilleurs ; le bas est de nous.',
        en: 'Welcome, 2.32%; high, 5.71%, is the best; low is ours.',
      },
    },
  },
  setupHours: { low: 8, mid: 16, high: 30 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 1, high: 3 }),
  weeksToEffect: { low: 1, mid: 4, high: 8, source: null },
  skills: ['emailing', 'copywriting', 'crm'],
  needs: ['contact-base', 'sending-domain', 'offer'], after: [],
  kpis: ['orders', 'quote-requests', 'subscriptions', 'trials'],
  legal: emailConsent,
  note: {
    fr: 'Écrits une fois, ils travaillent chaque jour : 2,65 dollars par destinataire en ligne, selon Klaviyo.',
    en: 'Written once, they work every day: $2.65 per recipient online, says Klaviyo.',
  },
})
