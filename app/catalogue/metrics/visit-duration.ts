// Duration: how long a visit lasts.
import { metric } from './_contract.ts'

export default metric({
  id: 'visit-duration',
  label: { fr: 'Durée d’une visite', en: 'Duration of a visit' },
  description: {
    fr: 'Temps moyen entre le premier et le dernier signe d’une visite avec accord : une page vue, un geste, une page quittée.',
    en: 'Mean time between the first and the last sign of a visit with agreement: a page seen, a gesture, a page left.',
  },
  unit: 'seconds',
  basis: 'agreed',
  nothing: null,
  of: 'visit',
  sql: 'avgIf(seconds, visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a' }, { visitor: 'b' }, {}],
    equals: 30,
  },
})
