// Entry page: where a visit begins.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'entry-page',
  label: { fr: 'Page d’entrée', en: 'Entry page' },
  description: {
    fr: 'La première page de la visite.',
    en: 'The first page of the visit.',
  },
  sql: { visit: 'entry' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', path: '/a' }, { at: 5, visitor: 'a', path: '/b' }, { path: '/b' }],
    metric: 'visits',
    values: { '/a': 1, '/b': 1 },
  },
})
