// Messages pour faire revenir: one last good reason, then let people go.
import { lever, perWeek } from './_contract.ts'
import { emailConsent, say, threeYears, toCheck } from './_law.ts'

export default lever({
  id: 'sequence-reactivation',
  name: { fr: 'Messages pour faire revenir', en: 'Win-back messages' },
  does: {
    fr: 'Écrire à ceux qui n’achètent plus, avec une bonne raison de revenir.',
    en: 'Write to people who no longer buy, with a good reason to come back.',
  },
  family: 'email-crm', stages: ['retention'], physical: false, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    deliveredToOpen: {
      low: 0.15, mid: 0.45, high: 0.62, source: 'klaviyo-flows', basis: 'anchored',
      note: {
        fr: '58 à 62 % dans la source ; bas et milieu abaissés par nous pour de vieux fichiers.',
        en: '58 to 62% in the source; low and mid lowered by us for older files.',
      },
    },
    deliveredToClick: {
      low: 0.01, mid: 0.04, high: 0.07, source: 'klaviyo-flows', basis: 'anchored',
      note: { fr: '4 à 7 % dans la source ; le bas est de nous.', en: '4 to 7% in the source; low is ours.' },
    },
    deliveredToOrder: {
      low: 0.002, mid: 0.008, high: 0.0171, source: 'klaviyo-2024', basis: 'anchored',
      note: {
        fr: 'Le haut est la moyenne de tous les messages automatiques, 1,71 %.',
        en: 'High is the mean of all automated messages, 1.71%.',
      },
    },
  },
  setupHours: { low: 5, mid: 10, high: 20 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 1, high: 3 }),
  weeksToEffect: { low: 2, mid: 6, high: 12, source: null },
  skills: ['emailing', 'crm'],
  needs: ['customer-base', 'sending-domain'], after: [],
  kpis: ['won-back-customers', 'repeat-orders', 'memberships', 'donations'],
  legal: toCheck(say(threeYears, emailConsent)),
  note: {
    fr: 'C’est aussi le moment de nettoyer le fichier : les envois suivants arriveront mieux.',
    en: 'It is also the moment to clean the file: the next messages will be delivered better.',
  },
})
