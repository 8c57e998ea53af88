// Any till: the takings of each day, shop by shop, with the number of tickets when it is there.
import { connector } from './_contract.ts'
import type { OrderTitles } from './orders/columns.ts'
import { orderColumns } from './orders/columns.ts'
import { openOrders } from './orders/open.ts'

const titles: OrderTitles = {
  date: ['date', 'jour', 'journee', 'date de cloture', 'date cloture', 'day', 'business date', 'business day', 'closing date'],
  net: ['ca ht', 'chiffre d affaires ht', 'total ht', 'montant ht', 'recette ht', 'recettes ht', 'ventes ht', 'ht', 'net sales', 'net', 'total net'],
  gross: ['ca ttc', 'chiffre d affaires ttc', 'total ttc', 'montant ttc', 'recette ttc', 'recettes ttc', 'ventes ttc', 'ttc', 'ca', 'chiffre d affaires', 'recette', 'recettes', 'takings', 'gross sales', 'gross', 'total sales'],
  tax: ['tva', 'total tva', 'montant tva', 'vat', 'tax', 'taxes'],
  count: ['nombre de tickets', 'nb tickets', 'nb de tickets', 'tickets', 'nombre de ventes', 'nb ventes', 'ventes', 'nombre de transactions', 'transactions', 'couverts', 'receipts', 'number of sales', 'sales count', 'orders'],
  channel: ['magasin', 'boutique', 'point de vente', 'etablissement', 'caisse', 'canal', 'shop', 'store', 'location', 'till', 'register', 'channel'],
  currency: ['devise', 'currency'],
}
/** A number of its own makes each line a sale, not a day. */
const references: OrderTitles = { reference: ['numero', 'numero de ticket', 'n ticket', 'n de ticket', 'numero de commande', 'n de commande', 'reference', 'order number', 'order id', 'receipt number', 'id'], gross: [...titles.gross!, ...titles.net!] }

export default connector({
  id: 'till-days',
  brings: 'sales',
  name: { fr: 'Caisse (recettes par jour)', en: 'Till (takings by day)' },
  help: {
    fr: 'Dans le logiciel de caisse\u202f: les clôtures ou les ventes par jour, en CSV ou en Excel. Il faut une colonne «\u00a0Date\u00a0» et une colonne «\u00a0CA HT\u00a0» ou «\u00a0CA TTC\u00a0»\u202f; «\u00a0Nombre de tickets\u00a0» et «\u00a0Magasin\u00a0» si vous les avez.',
    en: 'In the till’s software: closings or sales by day, as CSV or Excel. It needs a “Date” column and a “Net sales” or “Takings” column; “Receipts” and “Shop” if you have them.',
  },
  open: (header, _above, known) => (orderColumns(header, references, ['reference']) ? null : openOrders(titles, ['date'], { how: 'shop' })(header, known)),
  unknownHeader: {
    fr: 'Aucune colonne «\u00a0Date\u00a0» et «\u00a0CA HT\u00a0» en tête du fichier. Ajoutez ces titres, puis déposez le fichier à nouveau.',
    en: 'No “Date” and “Net sales” columns at the head of the file. Add these titles, then drop the file again.',
  },
  samples: [
    { file: 'till-days.sample.csv', rows: 4, refused: [6], totals: { order: { cents: { EUR: 361_250 }, sums: { count: 117 } } } },
    { file: 'till-days.sample-en.csv', rows: 2, refused: [], totals: { order: { cents: { EUR: 150_000 }, sums: { count: 45 } } } },
  ],
})
