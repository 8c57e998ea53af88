// Campaign: which campaign, as the link says.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'campaign',
  label: { fr: 'Campagne', en: 'Campaign' },
  description: {
    fr: 'La campagne écrite dans le lien suivi. Gardée avec un accord seulement.',
    en: 'The campaign written in the tracked link. Kept with an agreement only.',
  },
  sql: { visit: 'campaign' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', more: { campaign: 'rentree' } }, { at: 5, visitor: 'a', path: '/b', more: { campaign: '' } }],
    metric: 'visits',
    values: { 'rentree': 1 },
  },
})
