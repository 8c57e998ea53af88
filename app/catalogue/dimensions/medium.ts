// Medium: by what means, as the link says.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'medium',
  label: { fr: 'Moyen', en: 'Medium' },
  description: {
    fr: 'Le moyen écrit dans le lien suivi. Gardé avec un accord seulement.',
    en: 'The medium written in the tracked link. Kept with an agreement only.',
  },
  sql: { visit: 'medium' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', more: { medium: 'email' } }, { at: 5, visitor: 'a', path: '/b', more: { medium: '' } }],
    metric: 'visits',
    values: { 'email': 1 },
  },
})
