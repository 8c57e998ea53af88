// E-mail de prospection: write to companies that do not know you, one by one.
import { lever, perWeek } from './_contract.ts'
import { boughtFiles, emailConsent, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'email-prospecting',
  name: { fr: 'E-mail de prospection', en: 'E-mail prospecting' },
  does: {
    fr: 'Écrire un message court et personnel à des entreprises choisies une à une.',
    en: 'Write a short, personal message to companies chosen one by one.',
  },
  family: 'email-crm', stages: ['awareness', 'conversion'], physical: false, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    deliveredToOpen: ours({ low: 0.15, mid: 0.35, high: 0.55 }, {
      fr: 'Les éditeurs donnent 28 à 44 %, gonflés par le préchargement.',
      en: 'Publishers give 28 to 44%, inflated by preloading.',
    }),
    sentToReply: {
      low: 0.005, mid: 0.0343, high: 0.107, source: 'instantly-2026', alsoSources: ['cleanlist-2026'], basis: 'published',
      note: {
        fr: 'Moyenne de 3,43 %, les meilleurs 10,7 % ; le bas, 0,5 %, vient des moins bons.',
        en: 'Mean of 3.43%, the best 10.7%; low, 0.5%, is the weakest.',
      },
    },
    sentToInterest: {
      low: 0.002, mid: 0.014, high: 0.06, source: 'cleanlist-2026', basis: 'published',
      note: { fr: '1,4 % en moyenne, de 0,2 à 6 %.', en: '1.4% on average, from 0.2 to 6%.' },
    },
    contactToMeeting: {
      low: 0.001, mid: 0.007, high: 0.03, source: 'cleanlist-2026', basis: 'published',
      note: { fr: '0,7 % en moyenne, de 0,1 à 3 %.', en: '0.7% on average, from 0.1 to 3%.' },
    },
    leadToCustomer: ours({ low: 0.02, mid: 0.08, high: 0.2 }, { fr: 'Du rendez-vous au client.', en: 'From meeting to customer.' }),
  },
  setupHours: { low: 10, mid: 24, high: 50 },
  hoursPerWeek: perWeek({ low: 8, mid: 20, high: 50 }),
  weeksToEffect: { low: 2, mid: 6, high: 14, source: null },
  skills: ['sales', 'copywriting', 'emailing', 'legal'],
  needs: ['crm', 'sending-domain', 'offer'], after: [],
  kpis: ['appointments', 'quote-requests'],
  legal: say(emailConsent, boughtFiles),
  note: {
    fr: 'Utilisez un domaine à part, et arrêtez après deux ou trois relances.',
    en: 'Use a separate domain, and stop after two or three follow-ups.',
  },
})
