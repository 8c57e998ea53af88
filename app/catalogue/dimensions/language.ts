// Language of the browser.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'language',
  label: { fr: 'Langue', en: 'Language' },
  description: {
    fr: 'La langue du navigateur.',
    en: 'The browser’s language.',
  },
  sql: { event: 'language', visit: 'language' },
  empty: 'unknown',
  example: {
    events: [{ more: { language: 'de' } }, { visitor: 'a', more: { language: 'de' } }, {}],
    metric: 'visits',
    values: { 'de': 2, '': 1 },
  },
})
