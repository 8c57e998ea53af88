// Revenue claimed: what the site’s pages say was sold.
import { metric } from './_contract.ts'

export default metric({
  id: 'revenue-claimed',
  label: { fr: 'Ventes annoncées', en: 'Revenue claimed' },
  description: {
    fr: 'Montants dits par les pages du site. N’importe qui peut en envoyer : ils ne valent pas une facture.',
    en: 'Amounts said by the site’s pages. Anybody can send some: they are no invoice.',
  },
  unit: 'cents',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: 'sumIf(cents, currency = {currency:String} AND confirmed = 0)',
  elsewhere: 'sumIf(cents, visitor != 0 AND currency = {currency:String})',
  example: {
    events: [{}, { name: 'purchase', more: { cents: 1_250, currency: 'EUR' } }, { name: 'purchase', more: { cents: 99, currency: 'USD' } }],
    equals: 1250,
  },
})
