// Device: computer, phone or tablet.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'device',
  label: { fr: 'Appareil', en: 'Device' },
  description: {
    fr: 'Ordinateur, téléphone ou tablette.',
    en: 'Computer, phone or tablet.',
  },
  sql: { event: 'device', visit: 'device' },
  empty: 'unknown',
  example: {
    events: [{ more: { device: 'mobile' } }, { visitor: 'a', more: { device: 'mobile' } }, {}],
    metric: 'visits',
    values: { 'mobile': 2, '': 1 },
  },
})
