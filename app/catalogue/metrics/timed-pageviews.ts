// Page views on which a gesture was timed: what the time to answer rests on.
import { metric } from './_contract.ts'

export default metric({
  id: 'timed-pageviews',
  label: { fr: 'Pages vues chronométrées', en: 'Page views timed' },
  description: {
    fr: 'Pages vues dont le temps de réponse à un geste est connu.',
    en: 'Page views of which the time to answer a gesture is known.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'scroll' AND toFloat64OrNull(props['inp']) BETWEEN 0 AND 60000)",
  example: {
    events: [{}, ...['0', '320', '900000', 'x', ''].map(inp => ({ at: 20, name: 'scroll', more: { props: { depth: '50', inp } } })), { at: 40, visitor: 'a', name: 'scroll', more: { props: { inp: '200' } } }],
    equals: 3,
  },
})
