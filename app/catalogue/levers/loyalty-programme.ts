// Programme de fidélité: a reason to come back rather than go next door.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'loyalty-programme',
  name: { fr: 'Programme de fidélité', en: 'Loyalty programme' },
  does: {
    fr: 'Récompenser ceux qui reviennent, avec une règle simple qu’ils retiennent.',
    en: 'Reward those who come back, with a simple rule they remember.',
  },
  family: 'loyalty', stages: ['retention'], physical: true, saturates: 'slow',
  cost: {
    model: 'each', per: 'year',
    cents: ours({ low: 50_000, mid: 300_000, high: 1_500_000 }, {
      fr: 'Outil et mise en place pour un an, récompenses à part.',
      en: 'Tool and set-up for a year, rewards apart.',
    }),
  },
  rates: {
    memberToActive: {
      low: 0.3, mid: 0.45, high: 0.76, source: 'iae-bordeaux-fidelite', basis: 'anchored',
      note: {
        fr: 'Plus de la moitié n’utilise pas sa carte ; moins de 40 % chez les jeunes, 76 % après 65 ans.',
        en: 'More than half do not use the card; under 40% among the young, 76% above 65.',
      },
    },
    issuedToUsed: ours({ low: 0.1, mid: 0.4, high: 0.75 }),
    uplift: ours({ low: 0, mid: 0.05, high: 0.2 }, {
      fr: 'Achats par membre, contre des clients semblables non membres ; les membres étaient déjà meilleurs clients.',
      en: 'Purchases per member, against similar non-members; members were better customers already.',
    }),
    incremental: ours({ low: 0.05, mid: 0.2, high: 0.5 }),
  },
  setupHours: { low: 20, mid: 50, high: 120 },
  hoursPerWeek: perWeek({ low: 4, mid: 12, high: 30 }),
  weeksToEffect: { low: 8, mid: 26, high: 52, source: null },
  skills: ['crm', 'data', 'design'],
  needs: ['customer-base', 'crm'], after: [],
  kpis: ['repeat-orders', 'memberships'],
  legal: toCheck({
    fr: 'Information sur les données et leur durée ; accord distinct pour la prospection (RGPD) ; avantage chiffré loyal.',
    en: 'Information on data and how long they are kept; separate consent for prospecting (GDPR); fair figures.',
  }),
  note: {
    fr: 'Comparez les membres à un groupe témoin, jamais à l’ensemble des clients.',
    en: 'Compare members with a control group, never with all customers.',
  },
})
