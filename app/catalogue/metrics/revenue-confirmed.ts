// Revenue confirmed: what the company’s own server said.
import { metric } from './_contract.ts'

export default metric({
  id: 'revenue-confirmed',
  label: { fr: 'Ventes confirmées', en: 'Revenue confirmed' },
  description: {
    fr: 'Montants confirmés par le serveur de l’entreprise.',
    en: 'Amounts confirmed by the company’s own server.',
  },
  unit: 'cents',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: 'sumIf(cents, currency = {currency:String} AND confirmed = 1)',
  elsewhere: 'sumIf(confirmedCents, visitor != 0 AND currency = {currency:String})',
  example: {
    events: [{ name: 'purchase', more: { cents: 1_250, currency: 'EUR' } }, { name: 'purchase', more: { cents: 800, currency: 'EUR', confirmed: 1 } }],
    equals: 800,
  },
})
