// Time on a page, until the next one.
import { metric } from './_contract.ts'

export default metric({
  id: 'time-to-next-page',
  label: { fr: 'Temps avant la page suivante', en: 'Time to the next page' },
  description: {
    fr: 'Temps moyen avant la page suivante, avec accord. La dernière page d’une visite n’en a pas.',
    en: 'Mean time before the next page, with agreement. The last page of a visit has none.',
  },
  unit: 'seconds',
  basis: 'agreed',
  nothing: null,
  of: 'view',
  sql: 'avgIf(rest, rest <= 1800)',
  example: {
    events: [{ visitor: 'a' }, { at: 40, visitor: 'a', path: '/tarifs' }, { at: 60, visitor: 'a' }, { at: 4_000, visitor: 'a' }],
    equals: 30,
  },
})
