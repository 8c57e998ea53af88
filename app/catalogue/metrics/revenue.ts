// Revenue: what was sold, confirmed where anything is.
import { metric } from './_contract.ts'

export default metric({
  id: 'revenue',
  label: { fr: 'Ventes', en: 'Revenue' },
  description: {
    fr: 'Montants confirmés par le serveur de l’entreprise dès qu’il en confirme un ; sinon ceux que disent les pages.',
    en: 'Amounts confirmed by the company’s own server as soon as it confirms one; otherwise those the pages say.',
  },
  unit: 'cents',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: 'if(sumIf(many, confirmed = 1 AND currency = {currency:String}) > 0, sumIf(cents, confirmed = 1 AND currency = {currency:String}), sumIf(cents, currency = {currency:String}))',
  example: {
    events: [{ name: 'purchase', more: { cents: 1_250, currency: 'EUR' } }, { name: 'confirm', more: { cents: 1_000, currency: 'EUR', confirmed: 1 } }],
    equals: 1000,
  },
})
