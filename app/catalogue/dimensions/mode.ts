// Agreement: with or without.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'mode',
  label: { fr: 'Accord', en: 'Agreement' },
  description: {
    fr: 'Avec accord, ou sans.',
    en: 'With an agreement, or without.',
  },
  sql: { event: 'mode', visit: 'mode' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { visitor: 'a' }],
    metric: 'visits',
    values: { exempt: 1, consented: 1 },
  },
})
