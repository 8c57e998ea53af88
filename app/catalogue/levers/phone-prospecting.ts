// Prospection téléphonique: call companies, or people who asked to be called.
import { lever, perWeek } from './_contract.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'phone-prospecting',
  name: { fr: 'Prospection téléphonique', en: 'Phone prospecting' },
  does: {
    fr: 'Appeler des entreprises choisies, ou les particuliers qui l’ont demandé.',
    en: 'Call chosen companies, or private persons who asked for it.',
  },
  family: 'email-crm', stages: ['conversion', 'closing'], physical: true, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    contactToMeeting: ours({ low: 0.005, mid: 0.02, high: 0.06 }, { fr: 'Rendez-vous par appel.', en: 'Meetings per call.' }),
    leadToCustomer: ours({ low: 0.05, mid: 0.15, high: 0.3 }, { fr: 'Du rendez-vous au client.', en: 'From meeting to customer.' }),
  },
  setupHours: { low: 8, mid: 16, high: 32 },
  hoursPerWeek: perWeek({ low: 16, mid: 40, high: 100 }),
  weeksToEffect: { low: 1, mid: 4, high: 10, source: null },
  skills: ['sales', 'crm', 'legal'],
  needs: ['crm', 'sales-team', 'offer'], after: [],
  kpis: ['appointments', 'quote-requests', 'won-back-customers'],
  legal: {
    fr: 'Particuliers : appel interdit sans accord préalable depuis le 11 août 2026, sauf contrat en cours ; rénovation énergétique proscrite (loi du 30 juin 2025). Entreprises : intérêt légitime et droit de refus.',
    en: 'Private persons: no call without prior consent since 11 August 2026, running contracts excepted; energy renovation banned (law of 30 June 2025). Companies: legitimate interest and right to object.',
  },
  note: {
    fr: 'Auprès des particuliers, il ne reste que les rappels demandés et les clients en cours.',
    en: 'With private persons, only requested call-backs and current customers remain.',
  },
})
