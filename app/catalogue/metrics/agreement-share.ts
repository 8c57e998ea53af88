// Agreement share: how many of those who answer say yes.
import { metric } from './_contract.ts'

export default metric({
  id: 'agreement-share',
  label: { fr: 'Part d’accords', en: 'Agreement share' },
  description: {
    fr: 'Accords ÷ accords et refus.',
    en: 'Agreements ÷ agreements and refusals.',
  },
  unit: 'share',
  basis: 'everyone',
  nothing: null,
  of: 'count',
  sql: "sumIf(many, name = 'consent') / sumIf(many, name IN ('consent', 'refusal'))",
  example: {
    events: [{}, { at: 5, visitor: 'a', name: 'consent' }, { at: 5, name: 'refusal' }],
    equals: 0.5,
  },
})
