// Promo codes used.
import { metric } from './_contract.ts'

export default metric({
  id: 'code-uses',
  label: { fr: 'Codes promo utilisés', en: 'Promo codes used' },
  description: {
    fr: 'Fois où un code promo a été saisi, seul ou dans un formulaire.',
    en: 'How often a promo code was entered, alone or in a form.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(props['code'] != '')",
  example: {
    events: [{}, { name: 'code', more: { props: { code: 'HIVER' } } }, { name: 'form', more: { props: { code: 'HIVER' } } }],
    equals: 2,
  },
})
