// Operating system, by its name.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'os',
  label: { fr: 'Système', en: 'Operating system' },
  description: {
    fr: 'Le nom du système de l’appareil.',
    en: 'The name of the device’s system.',
  },
  sql: { event: 'os', visit: 'os' },
  empty: 'unknown',
  example: {
    events: [{ more: { os: 'Android' } }, { visitor: 'a', more: { os: 'Android' } }, {}],
    metric: 'visits',
    values: { 'Android': 2, '': 1 },
  },
})
