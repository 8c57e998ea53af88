// Messagerie et rappel: an answer while the person is still on the page.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours, requestToCustomer } from './_reference.ts'

export default lever({
  id: 'chat-callback',
  name: { fr: 'Messagerie et demande de rappel', en: 'Chat and call-back' },
  does: {
    fr: 'Proposer une réponse par message ou un rappel, aux heures où quelqu’un est là.',
    en: 'Offer an answer by message or a call-back, at hours when somebody is there.',
  },
  family: 'conversion', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToChat: {
      low: 0.005, mid: 0.0094, high: 0.03, source: 'comm100-2016', basis: 'published',
      note: { fr: '0,94 % des visites en 2015 ; l’écart est de nous.', en: '0.94% of visits in 2015; the spread is ours.' },
    },
    chatToLead: ours({ low: 0.1, mid: 0.3, high: 0.6 }),
    leadToCustomer: requestToCustomer,
  },
  setupHours: { low: 6, mid: 14, high: 30 },
  hoursPerWeek: perWeek({ low: 10, mid: 30, high: 80 }),
  weeksToEffect: { low: 1, mid: 4, high: 8, source: null },
  skills: ['customer-service', 'sales'],
  needs: ['website', 'support-hours', 'crm'], after: [],
  kpis: ['messages', 'calls', 'quote-requests', 'orders'],
  legal: toCheck({
    fr: 'Rappel demandé par le client : permis. Le prévenir s’il parle à une machine (règlement IA, article 50) ; durée de conservation des échanges.',
    en: 'Call-back asked by the customer: allowed. Tell people when they talk to a machine (AI act, article 50); how long exchanges are kept.',
  }),
  note: {
    fr: 'Une messagerie sans réponse est pire que pas de messagerie : affichez les heures.',
    en: 'An unanswered chat is worse than none: show the hours.',
  },
})
