// Source: who sent the visit, as the link says.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'source',
  label: { fr: 'Source', en: 'Source' },
  description: {
    fr: 'La source écrite dans le lien suivi. Gardée avec un accord seulement.',
    en: 'The source written in the tracked link. Kept with an agreement only.',
  },
  sql: { visit: 'source' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', more: { source: 'lettre' } }, { at: 5, visitor: 'a', path: '/b', more: { source: '' } }],
    metric: 'visits',
    values: { 'lettre': 1 },
  },
})
