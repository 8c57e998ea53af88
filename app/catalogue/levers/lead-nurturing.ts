// Messages selon l’avancement: what to read next, until the person is ready to talk.
import { lever, perWeek } from './_contract.ts'
import { emailConsent, say, scoring, toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'lead-nurturing',
  name: { fr: 'Messages selon l’avancement du projet', en: 'Messages by readiness' },
  does: {
    fr: 'Envoyer à chacun la suite utile, selon ce qu’il a déjà lu ou demandé.',
    en: 'Send each person the useful next thing, by what they have read or asked for.',
  },
  family: 'email-crm', stages: ['conversion', 'closing'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    deliveredToOpen: {
      low: 0.2977, mid: 0.4405, high: 0.5204, source: 'getresponse-2019', alsoSources: ['klaviyo-2024'], basis: 'published',
      note: {
        fr: 'Messages déclenchés, 44,05 % ; suites automatiques, 29,77 % ; le haut, 52,04 %, vient de Klaviyo.',
        en: 'Triggered messages, 44.05%; automatic series, 29.77%; high, 52.04%, is Klaviyo.',
      },
    },
    deliveredToClick: {
      low: 0.0531, mid: 0.0592, high: 0.1039, source: 'getresponse-2019', alsoSources: ['klaviyo-2024'], basis: 'published',
      note: {
        fr: 'Suites automatiques, 5,92 % ; messages déclenchés, 10,39 % ; le bas, 5,31 %, vient de Klaviyo.',
        en: 'Automatic series, 5.92%; triggered messages, 10.39%; low, 5.31%, is Klaviyo.',
      },
    },
    uplift: ours({ low: 0, mid: 0.1, high: 0.4 }, {
      fr: 'Sur la part des contacts qui deviennent des clients.',
      en: 'On the share of contacts that become customers.',
    }),
  },
  setupHours: { low: 16, mid: 36, high: 70 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 12 }),
  weeksToEffect: { low: 4, mid: 14, high: 30, source: null },
  skills: ['emailing', 'copywriting', 'crm'],
  needs: ['contact-base', 'crm', 'sending-domain'], after: ['ebook-whitepaper'],
  kpis: ['appointments', 'quote-requests', 'orders', 'trials'],
  legal: toCheck(say(emailConsent, scoring)),
  note: { fr: 'S’arrête dès l’achat, ou quand le projet change.', en: 'Stops at the purchase, or when the project changes.' },
})
