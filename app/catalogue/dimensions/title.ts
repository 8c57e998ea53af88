// Title: what the page is called.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'title',
  label: { fr: 'Titre de la page', en: 'Page title' },
  description: {
    fr: 'Le titre de la page au moment où elle a été vue.',
    en: 'The page’s title when it was seen.',
  },
  sql: { event: 'title' },
  empty: 'unknown',
  example: {
    events: [{ more: { title: 'Nos tarifs' } }, {}],
    metric: 'pageviews',
    values: { 'Nos tarifs': 1, '': 1 },
  },
})
