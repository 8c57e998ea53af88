// Clicks that leave for another site.
import { metric } from './_contract.ts'

export default metric({
  id: 'outbound-clicks',
  label: { fr: 'Clics vers d’autres sites', en: 'Outbound clicks' },
  description: {
    fr: 'Clics sur un lien qui mène à un autre site.',
    en: 'Clicks on a link to another site.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'outbound')",
  elsewhere: "sumIf(goals['outbound'], visitor != 0)",
  example: {
    events: [{}, { name: 'outbound' }, { at: 9, visitor: 'a', name: 'outbound' }],
    equals: 2,
  },
})
