// Shopify: the orders export of its admin. An order fills a line for each of its articles; only the first has the amounts.
import { connector } from './_contract.ts'
import type { Known, TableReading } from './_contract.ts'
import type { SheetRow } from './_sheet/sheet.ts'
import { orderColumns } from './orders/columns.ts'
import type { OrderTitles } from './orders/columns.ts'
import { readOrder } from './orders/row.ts'

/** The titles are English whatever the shop's language. `Total` holds the taxes, whether prices do or not. */
const titles: OrderTitles = {
  date: ['created at'], reference: ['name'], gross: ['total'], tax: ['taxes'], refund: ['refunded amount'], status: ['financial status'], cancelled: ['cancelled at'],
  currency: ['currency'], code: ['discount code'], channel: ['source'],
}

function open(header: readonly string[], _above: readonly SheetRow[], { currency }: Known): TableReading | null {
  const columns = orderColumns(header, titles, ['date', 'reference', 'gross', 'tax', 'status', 'currency'])
  if (!columns) return null
  let current = ''
  return {
    columns,
    line({ line, cells }) {
      const text = (field: 'reference' | 'status' | 'gross') => cells[columns[field]!]?.text ?? ''
      const isArticle = text('reference') === current && !text('status') && !text('gross')
      current = text('reference')
      return isArticle ? null : readOrder({ line, cells }, columns, { how: 'order', currency })
    },
  }
}

export default connector({
  id: 'shopify-orders',
  brings: 'sales',
  name: { fr: 'Shopify (commandes)', en: 'Shopify (orders)' },
  help: {
    fr: 'Dans Shopify\u202f: Commandes, Exporter, «\u00a0CSV pour Excel\u00a0». Ni nom, ni e-mail, ni adresse n’est gardé.',
    en: 'In Shopify: Orders, Export, “CSV for Excel”. No name, e-mail or address is kept.',
  },
  open,
  samples: [{ file: 'shopify-orders.sample.csv', rows: 7, refused: [11], totals: { order: { cents: { EUR: 62_917 }, sums: { count: 4, refundedCents: 16_583 } } } }],
})
