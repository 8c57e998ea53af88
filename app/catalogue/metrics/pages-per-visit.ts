// Pages a visit: how much is looked at.
import { metric } from './_contract.ts'

export default metric({
  id: 'pages-per-visit',
  label: { fr: 'Pages par visite', en: 'Pages a visit' },
  description: {
    fr: 'Pages vues ÷ visites, avec accord.',
    en: 'Pages seen ÷ visits, with agreement.',
  },
  unit: 'ratio',
  basis: 'agreed',
  nothing: null,
  of: 'visit',
  sql: 'sumIf(views, visitor != 0) / countIf(visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 1.5,
  },
})
