// New visitors: people not seen before.
import { metric } from './_contract.ts'

export default metric({
  id: 'new-visitors',
  label: { fr: 'Nouveaux visiteurs', en: 'New visitors' },
  description: {
    fr: 'Visiteurs jamais vus dans les treize mois qui précèdent la période, parmi ceux qui ont accepté.',
    en: 'Visitors never seen in the thirteen months before the period, among those who agreed.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: 'uniqExactIf(visitor, visitor != 0 AND visitor GLOBAL NOT IN $before)',
  example: {
    events: [{ at: -200_000, visitor: 'a' }, { visitor: 'a' }, { visitor: 'b' }],
    equals: 1,
  },
})
