// Region, when a file or the server says it.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'region',
  label: { fr: 'Région', en: 'Region' },
  description: {
    fr: 'La région, quand un fichier la donne.',
    en: 'The region, when a file gives it.',
  },
  sql: { event: 'region' },
  empty: 'unknown',
  example: {
    events: [{ more: { region: 'FR-IDF' } }, { visitor: 'a', more: { region: 'FR-IDF' } }, {}],
    metric: 'pageviews',
    values: { 'FR-IDF': 2, '': 1 },
  },
})
