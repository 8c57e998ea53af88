// Country: where people are, roughly.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'country',
  label: { fr: 'Pays', en: 'Country' },
  description: {
    fr: 'Le pays, en deux lettres.',
    en: 'The country, in two letters.',
  },
  sql: { event: 'country', visit: 'country' },
  empty: 'unknown',
  example: {
    events: [{ more: { country: 'FR' } }, { visitor: 'a', more: { country: 'FR' } }, {}],
    metric: 'visits',
    values: { 'FR': 2, '': 1 },
  },
})
