// Étude de cas: a customer’s own words and figures, for the next one.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'case-study',
  name: { fr: 'Étude de cas client', en: 'Case study' },
  does: {
    fr: 'Raconter une réussite, chantier ou commande, avec les mots et les chiffres du client.',
    en: 'Tell a job or an order that went well, in the customer’s words and figures.',
  },
  family: 'content', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    uplift: ours({ low: 0, mid: 0.08, high: 0.3 }, {
      fr: 'Sur la part des demandes qui deviennent des clients, quand les vendeurs s’en servent.',
      en: 'On the share of requests that become customers, when salespeople use it.',
    }),
  },
  setupHours: { low: 8, mid: 16, high: 32 },
  hoursPerWeek: perWeek({ low: 1, mid: 2, high: 5 }),
  weeksToEffect: { low: 2, mid: 8, high: 24, source: null },
  skills: ['copywriting', 'design', 'sales'],
  needs: ['satisfied-customers'], after: [],
  kpis: ['quote-requests', 'appointments', 'orders', 'referrals'],
  legal: toCheck({
    fr: 'Accord écrit du client pour le nom, le logo, la citation et les chiffres.',
    en: 'Written consent of the customer for name, logo, quote and figures.',
  }),
  note: {
    fr: 'Une par type de client. Toute campagne terminée peut en devenir une.',
    en: 'One per kind of customer. Any finished campaign can become one.',
  },
})
