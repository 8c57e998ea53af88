// Revenue a visit: what one visit is worth.
import { metric } from './_contract.ts'

export default metric({
  id: 'revenue-per-visit',
  label: { fr: 'Ventes par visite', en: 'Revenue a visit' },
  description: {
    fr: 'Ventes annoncées ÷ visites, de tout le monde.',
    en: 'Revenue claimed ÷ visits, of everybody.',
  },
  unit: 'cents',
  basis: 'everyone',
  nothing: null,
  of: 'ratio',
  top: 'revenue-claimed',
  bottom: 'visits',
  example: {
    events: [{}, { visitor: 'a' }, { at: 9, visitor: 'a', name: 'purchase', more: { cents: 1_000, currency: 'EUR' } }],
    equals: 500,
  },
})
