// Jeu-concours: a prize only a real customer would want.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'contest',
  name: { fr: 'Jeu-concours', en: 'Prize draw' },
  does: { fr: 'Faire gagner un lot que seul un vrai client voudrait.', en: 'Give away a prize only a real customer would want.' },
  family: 'content', stages: ['awareness', 'retention'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'operation',
    cents: ours({ low: 20_000, mid: 90_000, high: 500_000 }, {
      fr: 'Lot, règlement et promotion, par opération.',
      en: 'Prize, rules and promotion, per operation.',
    }),
  },
  rates: {
    visitToEntry: ours({ low: 0.05, mid: 0.2, high: 0.5 }, {
      fr: 'Visiteurs de la page du jeu qui participent.',
      en: 'Visitors of the draw’s page who enter.',
    }),
    leadToCustomer: ours({ low: 0.001, mid: 0.005, high: 0.02 }, {
      fr: 'Chasseurs de cadeaux : les contacts les plus froids.',
      en: 'Prize hunters: the coldest contacts.',
    }),
  },
  setupHours: { low: 8, mid: 18, high: 40 },
  hoursPerWeek: perWeek({ low: 2, mid: 6, high: 14 }),
  weeksToEffect: { low: 1, mid: 3, high: 6, source: null },
  skills: ['community', 'copywriting', 'legal'],
  needs: ['social-profiles', 'contact-base'], after: [],
  kpis: ['newsletter-signups', 'registrations', 'shop-visits'],
  legal: toCheck({
    fr: 'Permis si le jeu est loyal : règlement accessible, lettre d’information jamais imposée (Code de la consommation, L121-20).',
    en: 'Allowed if the draw is fair: rules accessible, newsletter never imposed (French consumer code, L121-20).',
  }),
  note: {
    fr: 'Mal choisi, le lot remplit la liste de chasseurs de cadeaux.',
    en: 'Badly chosen, the prize fills the list with prize hunters.',
  },
})
