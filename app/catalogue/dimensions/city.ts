// City, when a file says it.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'city',
  label: { fr: 'Ville', en: 'City' },
  description: {
    fr: 'La ville, quand un fichier la donne. Azimut ne la cherche pas.',
    en: 'The city, when a file gives it. Azimut does not look for it.',
  },
  sql: { event: 'city' },
  empty: 'unknown',
  example: {
    events: [{ more: { city: 'Lyon' } }, { visitor: 'a', more: { city: 'Lyon' } }, {}],
    metric: 'pageviews',
    values: { 'Lyon': 2, '': 1 },
  },
})
