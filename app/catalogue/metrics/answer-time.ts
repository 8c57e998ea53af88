// How soon pages answer a gesture (INP), where the stopwatch is on the site.
import { metric } from './_contract.ts'

export default metric({
  id: 'answer-time',
  label: { fr: 'Temps de réponse à un geste', en: 'Time to answer a gesture' },
  description: {
    fr: 'Sur trois pages vues sur quatre, la page a montré sa réponse à un clic, un appui ou une touche dans ce temps ou moins (INP, 75e centile).',
    en: 'On three page views out of four, the page showed its answer to a click, a tap or a key within this time (INP, 75th percentile).',
  },
  unit: 'seconds',
  basis: 'everyone',
  nothing: null,
  of: 'event',
  // Values are few, being multiples of 8 ms: counted by value, they take no room. More than a minute is not a browser's.
  sql: "quantileExactWeightedIf(0.75)(toFloat64OrNull(props['inp']), 1, name = 'scroll' AND toFloat64OrNull(props['inp']) BETWEEN 0 AND 60000) / 1000",
  example: {
    events: [{}, ...['48', '104', '320', '900000', 'x', ''].map(inp => ({ at: 20, name: 'scroll', more: { props: { depth: '50', inp } } })), { at: 40, visitor: 'a', name: 'scroll', more: { props: { inp: '200' } } }],
    equals: 0.2,
  },
})
