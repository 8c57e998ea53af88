// Visitors: how many people who agreed came.
import { metric } from './_contract.ts'

export default metric({
  id: 'visitors',
  label: { fr: 'Visiteurs', en: 'Visitors' },
  description: {
    fr: 'Personnes différentes venues pendant la période, parmi celles qui ont accepté d’être reconnues.',
    en: 'Different people who came over the period, among those who agreed to be recognised.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: 'uniqExactIf(visitor, visitor != 0)',
  elsewhere: 'uniqExactIf(visitor, visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 2,
  },
})
