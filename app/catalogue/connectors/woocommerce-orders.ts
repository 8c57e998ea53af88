// WooCommerce: the orders of its Analytics, and the two export extensions most shops use, whose titles differ.
import { connector } from './_contract.ts'
import type { Known, OrderRow, Refused, TableReading } from './_contract.ts'
import { isRefused } from './_contract.ts'
import { orderColumns } from './orders/columns.ts'
import type { OrderField, OrderTitles } from './orders/columns.ts'
import { openOrders } from './orders/open.ts'
import { readOrder } from './orders/row.ts'

/** Analytics, Orders, Download: net of tax and shipping; the amount with its sign is read for the currency alone. */
const analytics: OrderTitles = {
  date: ['date'], reference: ['order', 'commande n', 'commande', 'n de commande'], net: ['net sales', 'ventes nettes'], currency: ['n revenue', 'revenu net', 'revenus nets'], status: ['status', 'etat', 'statut'],
  code: ['coupon', 'code promo', 'coupons', 'codes promo', 'code s promo', 'coupon s'], channel: ['attribution'], first: ['customer type', 'type de client'],
}
/** « Order Export & Order Import »: the names of WooCommerce's own fields. */
const fields: OrderTitles = {
  date: ['order date', 'date'], reference: ['order number', 'order id'], gross: ['order total'], tax: ['tax total'], refund: ['refunded total'], status: ['status'], currency: ['order currency'], code: ['coupon items'],
}
/** « Advanced Order Export ». */
const labels: OrderTitles = {
  date: ['order date'], reference: ['order number', 'order id'], gross: ['order total amount'], tax: ['order total tax amount'], refund: ['order refund amount'], status: ['order status'], currency: ['order currency', 'currency'], code: ['coupon code', 'coupons'],
}
const needed: readonly OrderField[] = ['date', 'reference', 'tax', 'status']

/** « code:WELCOME10|amount:5.00 ». */
const couponCode = (items: string) => /code:([^|;]+)/.exec(items)?.[1] ?? items.split(/[,;|]/, 1)[0]!

/**
 * A refund has a line of its own there, negative, under the order's number; an order given back whole keeps its amount.
 * When that line is not in the file, the order itself says that nothing is left of it.
 */
function openAnalytics(header: readonly string[], { currency }: Known): TableReading | null {
  const columns = orderColumns(header, analytics, ['date', 'reference', 'net', 'status'])
  if (!columns) return null
  const back: OrderRow[] = []
  const refunded = new Set<string>()
  return {
    columns,
    line(row) {
      const order = readOrder(row, columns, { how: 'order', refundsApart: true, currency })
      if (isRefused(order)) return order
      if (order.cents < 0) refunded.add(order.reference)
      if (order.status !== 'refunded' || order.cents <= 0) return order
      back.push(order)
      return null
    },
    end: (): readonly (OrderRow | Refused)[] => back.map(order => (refunded.has(order.reference) ? order : { ...order, cents: 0, refundedCents: order.cents })),
  }
}

export default connector({
  id: 'woocommerce-orders',
  brings: 'sales',
  name: { fr: 'WooCommerce (commandes)', en: 'WooCommerce (orders)' },
  help: {
    fr: 'Dans WooCommerce\u202f: Statistiques, Commandes, Télécharger. Ni nom, ni e-mail, ni adresse n’est gardé.',
    en: 'In WooCommerce: Analytics, Orders, Download. No name, e-mail or address is kept.',
  },
  open: (header, _above, known) => openAnalytics(header, known) ?? openOrders(fields, needed, { how: 'order', code: couponCode })(header, known) ?? openOrders(labels, needed, { how: 'order' })(header, known),
  samples: [
    { file: 'woocommerce-orders.sample-fr.csv', rows: 7, refused: [7], totals: { order: { cents: { EUR: 34_000 }, sums: { count: 3 } } } },
    { file: 'woocommerce-orders.sample.csv', rows: 3, refused: [], totals: { order: { cents: { EUR: 12_500 }, sums: { count: 2 } } } },
    { file: 'woocommerce-orders.sample-labels.csv', rows: 3, refused: [], totals: { order: { cents: { EUR: 14_000 }, sums: { count: 2, refundedCents: 4_000 } } } },
  ],
})
