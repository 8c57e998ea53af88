// Clicks on short links.
import { metric } from './_contract.ts'

export default metric({
  id: 'link-clicks',
  label: { fr: 'Clics sur vos liens courts', en: 'Clicks on your short links' },
  description: {
    fr: 'Clics sur les liens courts d’Azimut, sans identifiant.',
    en: 'Clicks on Azimut’s short links, without an identifier.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'link')",
  elsewhere: "sumIf(goals['link'], visitor != 0)",
  example: {
    events: [{}, { name: 'link' }, { at: 9, visitor: 'a', name: 'link' }],
    equals: 2,
  },
})
