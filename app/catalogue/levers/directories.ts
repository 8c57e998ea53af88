// Annuaires: the same name, address and phone wherever people look you up.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours, requestToCustomer } from './_reference.ts'

export default lever({
  id: 'directories',
  name: { fr: 'Annuaires professionnels', en: 'Business directories' },
  does: {
    fr: 'Vous inscrire dans les annuaires de votre métier, avec partout les mêmes coordonnées.',
    en: 'Register in the directories of your trade, with the same details everywhere.',
  },
  family: 'commerce-platform', stages: ['awareness', 'conversion'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'year',
    cents: ours({ low: 0, mid: 30_000, high: 200_000 }, { fr: 'Par an ; beaucoup sont gratuits.', en: 'Per year; many are free.' }),
  },
  rates: {
    visitToLead: {
      low: 0.01, mid: 0.024, high: 0.05, source: 'conversioniq-2026', basis: 'anchored',
      note: { fr: 'Visites venues d’un autre site, 2,4 %.', en: 'Visits referred by another site, 2.4%.' },
    },
    leadToCustomer: requestToCustomer,
  },
  setupHours: { low: 4, mid: 10, high: 20 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 1, high: 3 }),
  weeksToEffect: { low: 3, mid: 8, high: 20, source: null },
  skills: ['local', 'copywriting'],
  needs: ['website'], after: [],
  kpis: ['calls', 'quote-requests', 'bookings', 'useful-visits'],
  legal: toCheck({
    fr: 'Méfiez-vous des inscriptions trompeuses et des reconductions tacites entre professionnels.',
    en: 'Beware of misleading registrations and tacit renewals between businesses.',
  }),
  note: {
    fr: 'Les mêmes coordonnées partout, vérifiées deux fois par an. Beaucoup sont gratuits.',
    en: 'The same details everywhere, checked twice a year. Many are free.',
  },
})
