// Quiz: people learn where they stand, you learn what they need.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours, readerToCustomer } from './_reference.ts'

export default lever({
  id: 'quiz',
  name: { fr: 'Quiz ou diagnostic en ligne', en: 'Quiz or online assessment' },
  does: {
    fr: 'Proposer un court questionnaire qui dit à chacun où il en est.',
    en: 'Offer a short questionnaire that tells people where they stand.',
  },
  family: 'content', stages: ['conversion'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToEntry: ours({ low: 0.02, mid: 0.1, high: 0.35 }, { fr: 'Visiteurs qui commencent.', en: 'Visitors who start.' }),
    startedToFinished: ours({ low: 0.4, mid: 0.65, high: 0.85 }),
    visitToLead: ours({ low: 0.02, mid: 0.06, high: 0.2 }, {
      fr: 'Les vendeurs d’outils publient bien plus, mais sur ceux qui ont commencé.',
      en: 'Tool vendors publish far more, but on starters only.',
    }),
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 12, mid: 26, high: 60 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 8 }),
  weeksToEffect: { low: 2, mid: 6, high: 14, source: null },
  skills: ['copywriting', 'ux', 'web-dev'],
  needs: ['website', 'contact-base'], after: [],
  kpis: ['quote-requests', 'newsletter-signups', 'appointments'],
  legal: toCheck({
    fr: 'Réponses nominatives : données personnelles, avec but, durée et accord explicites (RGPD).',
    en: 'Answers with a name: personal data, with explicit purpose, duration and consent (GDPR).',
  }),
  note: {
    fr: 'Les réponses disent où en est chacun, et servent aux messages suivants.',
    en: 'The answers say how far along each person is, and serve the messages that follow.',
  },
})
