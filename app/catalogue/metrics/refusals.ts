// Refusals: how many people said no.
import { metric } from './_contract.ts'

export default metric({
  id: 'refusals',
  label: { fr: 'Refus', en: 'Refusals' },
  description: {
    fr: 'Fois où quelqu’un a refusé d’être reconnu d’une page à l’autre.',
    en: 'How often someone refused to be recognised from page to page.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'refusal')",
  example: {
    events: [{}, { at: 5, name: 'refusal' }],
    equals: 1,
  },
})
