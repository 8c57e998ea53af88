// Average order: what one sale is worth.
import { metric } from './_contract.ts'

export default metric({
  id: 'average-order',
  label: { fr: 'Panier moyen', en: 'Average order' },
  description: {
    fr: 'Montants annoncés et confirmés ÷ commandes.',
    en: 'Amounts claimed and confirmed ÷ orders.',
  },
  unit: 'cents',
  basis: 'everyone',
  nothing: null,
  of: 'event',
  sql: "sumIf(cents, currency = {currency:String} AND name != 'confirm') / countIf(cents > 0 AND currency = {currency:String} AND name != 'confirm')",
  example: {
    events: [{ name: 'purchase', more: { cents: 1_000, currency: 'EUR' } }, { name: 'purchase', more: { cents: 2_000, currency: 'EUR' } }],
    equals: 1500,
  },
})
