// Returning visitors: people seen before.
import { metric } from './_contract.ts'

export default metric({
  id: 'returning-visitors',
  label: { fr: 'Visiteurs revenus', en: 'Returning visitors' },
  description: {
    fr: 'Visiteurs déjà vus dans les treize mois qui précèdent la période, parmi ceux qui ont accepté.',
    en: 'Visitors already seen in the thirteen months before the period, among those who agreed.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: 'uniqExactIf(visitor, visitor != 0 AND visitor GLOBAL IN $before)',
  example: {
    events: [{ at: -200_000, visitor: 'a' }, { visitor: 'a' }, { visitor: 'b' }],
    equals: 1,
  },
})
