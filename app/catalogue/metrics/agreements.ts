// Agreements: how many people agreed.
import { metric } from './_contract.ts'

export default metric({
  id: 'agreements',
  label: { fr: 'Accords donnés', en: 'Agreements given' },
  description: {
    fr: 'Fois où quelqu’un a accepté d’être reconnu d’une page à l’autre.',
    en: 'How often someone agreed to be recognised from page to page.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'consent')",
  example: {
    events: [{}, { at: 5, visitor: 'a', name: 'consent' }],
    equals: 1,
  },
})
