// Visits a visitor: how often one comes back.
import { metric } from './_contract.ts'

export default metric({
  id: 'visits-per-visitor',
  label: { fr: 'Visites par visiteur', en: 'Visits a visitor' },
  description: {
    fr: 'Visites ÷ visiteurs, avec accord.',
    en: 'Visits ÷ visitors, with agreement.',
  },
  unit: 'ratio',
  basis: 'agreed',
  nothing: null,
  of: 'visit',
  sql: 'countIf(visitor != 0) / uniqExactIf(visitor, visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 7_200, visitor: 'a' }, { visitor: 'b' }],
    equals: 1.5,
  },
})
