// Orders: how often something was sold.
import { metric } from './_contract.ts'

export default metric({
  id: 'orders',
  label: { fr: 'Commandes', en: 'Orders' },
  description: {
    fr: 'Événements qui portent un montant dans la monnaie de l’entreprise.',
    en: 'Events that carry an amount in the company’s currency.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(cents > 0 AND currency = {currency:String} AND name != 'confirm')",
  example: {
    events: [{}, { name: 'purchase', more: { cents: 1_250, currency: 'EUR' } }, { name: 'quote_request' }],
    equals: 1,
  },
})
