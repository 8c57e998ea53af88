// Duration: how long a visit lasts.
import { metric } from './_contract.ts'

export default metric({
  id: 'visit-duration',
  label: { fr: 'Durée d’une visite', en: 'Duration of a visit' },
  description: {
    fr: 'Temps moyen entre le premier et le dernier geste d’une visite avec accord. La lecture de la dernière page n’est pas connue.',
    en: 'Mean time between the first and the last gesture of a visit with agreement. How long the last page is read is not known.',
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
