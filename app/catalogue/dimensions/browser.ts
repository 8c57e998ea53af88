// Browser, by its name.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'browser',
  label: { fr: 'Navigateur', en: 'Browser' },
  description: {
    fr: 'Le nom du navigateur.',
    en: 'The browser’s name.',
  },
  sql: { event: 'browser', visit: 'browser' },
  empty: 'unknown',
  example: {
    events: [{ more: { browser: 'Firefox' } }, { visitor: 'a', more: { browser: 'Firefox' } }, {}],
    metric: 'visits',
    values: { 'Firefox': 2, '': 1 },
  },
})
