// Promo codes used.
import { metric } from './_contract.ts'

export default metric({
  id: 'code-uses',
  label: { fr: 'Codes promo utilisés', en: 'Promo codes used' },
  description: {
    fr: 'Fois où un code promo a été saisi.',
    en: 'How often a promo code was entered.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'code')",
  elsewhere: "sumIf(goals['code'], visitor != 0)",
  example: {
    events: [{}, { name: 'code' }, { at: 9, visitor: 'a', name: 'code' }],
    equals: 2,
  },
})
