// Time on a page, as it says when it is left.
import { metric } from './_contract.ts'

export default metric({
  id: 'time-on-page',
  label: { fr: 'Temps sur la page', en: 'Time on page' },
  description: {
    fr: 'Temps moyen passé sur la page, dit par la page quand on la quitte.',
    en: 'Mean time spent on the page, as the page says when it is left.',
  },
  unit: 'seconds',
  basis: 'everyone',
  nothing: null,
  of: 'event',
  sql: "avgIf(toFloat64OrNull(props['seconds']), name = 'scroll')",
  example: {
    events: [{}, { at: 20, name: 'scroll', more: { props: { seconds: '20', depth: '50' } } }, { at: 40, visitor: 'a', name: 'scroll', more: { props: { seconds: '40', depth: '100' } } }],
    equals: 30,
  },
})
