// Page: the path that was seen.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'page',
  label: { fr: 'Page', en: 'Page' },
  description: {
    fr: 'L’adresse de la page, sans ce qui suit le « ? ». D’une visite, celle où elle commence.',
    en: 'The address of the page, without what follows the “?”. Of a visit, the one where it begins.',
  },
  sql: { event: 'path', visit: 'entry' },
  visitIsLoose: true,
  empty: 'unknown',
  example: {
    events: [{ path: '/a' }, { path: '/b' }, { path: '/a' }],
    metric: 'pageviews',
    values: { '/a': 2, '/b': 1 },
  },
})
