// Promo code: which code was entered.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'promo-code',
  label: { fr: 'Code promo', en: 'Promo code' },
  description: {
    fr: 'Le code promo saisi, seul ou dans un formulaire.',
    en: 'The promo code that was entered, alone or in a form.',
  },
  sql: { event: "props['code']" },
  empty: 'apart',
  example: {
    events: [{ name: 'code', more: { props: { code: 'HIVER' } } }, { visitor: 'a', name: 'code', more: { props: { code: 'HIVER' } } }, {}],
    metric: 'events',
    values: { 'HIVER': 2 },
  },
})
