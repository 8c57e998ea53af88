// Host: which of the site’s addresses.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'host',
  label: { fr: 'Adresse du site', en: 'Site address' },
  description: {
    fr: 'Le nom du site, quand il en a plusieurs.',
    en: 'The site’s name, when it has several.',
  },
  sql: { event: 'host' },
  empty: 'unknown',
  example: {
    events: [{ more: { host: 'a.example' } }, { more: { host: 'b.example' } }],
    metric: 'pageviews',
    values: { 'a.example': 1, 'b.example': 1 },
  },
})
