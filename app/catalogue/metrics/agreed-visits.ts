// Visits of people who agreed.
import { metric } from './_contract.ts'

export default metric({
  id: 'agreed-visits',
  label: { fr: 'Visites avec accord', en: 'Visits with agreement' },
  description: {
    fr: 'Visites de personnes qui ont accepté d’être reconnues d’une page à l’autre.',
    en: 'Visits of people who agreed to be recognised from page to page.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: 'countIf(visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 2,
  },
})
