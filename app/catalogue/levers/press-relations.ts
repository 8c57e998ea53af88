// Relations presse: give a journalist something true and new to tell.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'press-relations',
  name: { fr: 'Relations presse', en: 'Press relations' },
  does: {
    fr: 'Proposer à un journaliste une histoire vraie et nouvelle, avec ses preuves.',
    en: 'Offer a journalist a true and new story, with its proofs.',
  },
  family: 'reputation', stages: ['awareness'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  otherPrices: {
    month: ours({ low: 0, mid: 200_000, high: 600_000 }, {
      fr: 'Une agence, si vous en prenez une, par mois.',
      en: 'An agency, if you take one, per month.',
    }),
  },
  rates: {
    sentToReply: {
      low: 0.02, mid: 0.0315, high: 0.0462, source: 'propel-2024', alsoSources: ['propel-2020'], basis: 'published',
      note: {
        fr: '3,15 % fin 2023, 2,99 % au printemps 2023, 4,62 % en 2020 ; le bas est de nous.',
        en: '3.15% at the end of 2023, 2.99% in spring 2023, 4.62% in 2020; low is ours.',
      },
    },
    deliveredToOpen: {
      low: 0.28, mid: 0.4028, high: 0.4914, source: 'propel-2024', alsoSources: ['propel-2020', 'propel-2022'], basis: 'published',
      note: { fr: '28 % en 2021, 40,28 % en 2022, 49,14 % en 2023.', en: '28% in 2021, 40.28% in 2022, 49.14% in 2023.' },
    },
  },
  setupHours: { low: 14, mid: 30, high: 60 },
  hoursPerWeek: perWeek({ low: 6, mid: 16, high: 40 }),
  weeksToEffect: { low: 4, mid: 12, high: 30, source: null },
  skills: ['pr', 'copywriting'],
  needs: ['press-kit', 'expert-speaker'], after: [],
  kpis: ['brand-searches', 'useful-visits'],
  legal: toCheck({
    fr: 'Publirédactionnel à signaler ; pas de cadeau contre un article sans le dire.',
    en: 'Advertorials must be marked; no gift for an article without saying so.',
  }),
  note: {
    fr: 'La presse locale et professionnelle répond mieux que les moyennes des outils américains.',
    en: 'Local and trade press answer better than the averages of US tools.',
  },
})
