// Exits: visits that ended on a page.
import { metric } from './_contract.ts'

export default metric({
  id: 'exits',
  label: { fr: 'Sorties', en: 'Exits' },
  description: {
    fr: 'Visites qui se sont terminées sur la page. Sans accord, on ne sait pas où une visite finit.',
    en: 'Visits that ended on the page. Without an agreement, nobody knows where a visit ends.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: 'countIf(visitor != 0)',
  page: 'exit',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 2,
  },
})
