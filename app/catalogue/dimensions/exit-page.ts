// Exit page: where a visit ends.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'exit-page',
  label: { fr: 'Page de sortie', en: 'Exit page' },
  description: {
    fr: 'La dernière page de la visite. Connue avec un accord seulement.',
    en: 'The last page of the visit. Known with an agreement only.',
  },
  sql: { visit: "ifNull(exit, '')" },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', path: '/a' }, { at: 5, visitor: 'a', path: '/b' }],
    metric: 'exits',
    values: { '/b': 1 },
  },
})
