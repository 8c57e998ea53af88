// PrestaShop: the list of orders of its back office, whose totals hold the tax, or a query of its SQL manager, which can leave it out.
import { connector } from './_contract.ts'
import type { OrderRow } from './_contract.ts'
import type { OrderTitles } from './orders/columns.ts'
import { openOrders } from './orders/open.ts'
import { isPrestashopList } from './orders/prestashop.ts'
import { statusOf } from './orders/status.ts'

const list: OrderTitles = {
  date: ['date'], reference: ['id'], gross: ['total'], status: ['etat', 'status', 'statut'], first: ['nouveau client', 'new client'],
}
/** Names of the table `ps_orders`, or what people call them in their query. */
const query: OrderTitles = {
  date: ['date add', 'invoice date', 'date de commande', 'date commande', 'date'], reference: ['id order', 'reference', 'reference commande', 'ref'],
  net: ['total paid tax excl', 'total ht', 'montant ht'], gross: ['total paid tax incl', 'total paid', 'total ttc', 'montant ttc'],
  status: ['current state', 'order state', 'osname', 'etat', 'statut', 'status', 'state name'], currency: ['iso code', 'devise', 'currency'], code: ['cart rule', 'code', 'code promo', 'code reduction'], channel: ['shop name', 'boutique'],
}
/** The steps PrestaShop is installed with, by number; those a shop adds come after and stand. */
const states: Readonly<Record<string, OrderRow['status']>> = { 1: 'pending', 6: 'cancelled', 7: 'refunded', 8: 'cancelled', 10: 'pending', 12: 'pending', 13: 'pending' }
const status = (written: string) => (/^\d+$/.test(written) ? states[written] ?? 'paid' : statusOf(written))
const rules = { how: 'order', status } as const

const isQuery = (header: readonly string[]) => header.some(title => /^(total_paid|id_order)/i.test(title))

export default connector({
  id: 'prestashop-orders',
  brings: 'sales',
  name: { fr: 'PrestaShop (commandes)', en: 'PrestaShop (orders)' },
  help: {
    fr: 'Dans PrestaShop\u202f: Commandes, la roue dentée, Exporter\u202f: les montants y sont TTC. Une requête du gestionnaire SQL sur total_paid_tax_excl les donne hors taxes. Ni nom ni adresse n’est gardé.',
    en: 'In PrestaShop: Orders, the cogwheel, Export: its amounts hold VAT. A query of the SQL manager on total_paid_tax_excl gives them without. No name or address is kept.',
  },
  open(header, _above, known) {
    if (isPrestashopList(header)) return openOrders(list, ['date', 'reference', 'status'], rules)(header, known)
    return isQuery(header) ? openOrders(query, ['date', 'reference'], rules)(header, known) : null
  },
  samples: [
    { file: 'prestashop-orders.sample-fr.csv', rows: 6, refused: [], totals: { order: { cents: { EUR: 1_313_80 }, sums: { count: 3, refundedCents: 59_80 } } } },
    { file: 'prestashop-orders.sample-sql.csv', rows: 5, refused: [6], totals: { order: { cents: { EUR: 269_83 }, sums: { count: 3 } } } },
  ],
})
