// Enquête clients: ask the people who bought, and act on what they say.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'customer-survey',
  name: { fr: 'Enquête clients', en: 'Customer survey' },
  does: {
    fr: 'Poser trois questions à vos clients, et montrer ce que vous en faites.',
    en: 'Ask your customers three questions, and show what you do with the answers.',
  },
  family: 'content', stages: ['closing', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    sentToReply: ours({ low: 0.03, mid: 0.1, high: 0.35 }, {
      fr: 'Réponses par invitation ; le haut vaut pour vos clients juste après un achat.',
      en: 'Answers per invitation; high is your own customers just after a purchase.',
    }),
  },
  setupHours: { low: 4, mid: 8, high: 16 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 6 }),
  weeksToEffect: { low: 1, mid: 4, high: 10, source: null },
  skills: ['crm', 'data', 'ux'],
  needs: ['customer-base'], after: [],
  kpis: ['repeat-orders', 'won-back-customers', 'reviews'],
  legal: toCheck({
    fr: 'Anonymat réel ou information sur les données ; pas de promotion cachée dans l’enquête (RGPD).',
    en: 'Real anonymity or information on data; no promotion hidden in the survey (GDPR).',
  }),
  note: {
    fr: 'Donne le signe humain à lire à côté des chiffres, et des idées pour l’offre.',
    en: 'Gives the human sign to read beside the figures, and ideas for the offer.',
  },
})
