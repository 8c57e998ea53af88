// Any list of orders, signed quotes or sales: a day, a number, an amount. The channel says where: online, shop, phone, fair, post.
import { connector } from './_contract.ts'
import type { OrderTitles } from './orders/columns.ts'
import { openOrders } from './orders/open.ts'
import { isPrestashopList } from './orders/prestashop.ts'

const titles: OrderTitles = {
  date: ['date', 'date de commande', 'date commande', 'date de vente', 'date de facture', 'date facture', 'date de signature', 'jour', 'order date', 'created at', 'sale date', 'day'],
  reference: ['numero de commande', 'n de commande', 'no de commande', 'numero commande', 'n commande', 'commande', 'numero de facture', 'n de facture', 'n facture', 'numero de devis', 'n de devis', 'devis', 'numero', 'numero de ticket', 'n ticket', 'ticket', 'reference', 'ref', 'order number', 'order id', 'order', 'invoice number', 'invoice', 'quote number', 'number', 'id'],
  net: ['montant ht', 'total ht', 'net ht', 'ca ht', 'prix ht', 'ht', 'amount excl vat', 'amount excluding vat', 'net amount', 'net total', 'total excl tax', 'subtotal', 'net'],
  gross: ['montant ttc', 'total ttc', 'ca ttc', 'prix ttc', 'ttc', 'montant', 'total', 'amount incl vat', 'gross amount', 'total incl tax', 'order total', 'amount', 'gross'],
  tax: ['tva', 'montant tva', 'total tva', 'taxe', 'taxes', 'vat', 'tax', 'total tax'],
  refund: ['rembourse', 'montant rembourse', 'remboursement', 'avoir', 'refunded', 'refunded amount', 'refund'],
  status: ['statut', 'etat', 'status', 'state'], currency: ['devise', 'monnaie', 'currency', 'currency code'],
  code: ['code promo', 'code promotionnel', 'code de reduction', 'coupon', 'bon de reduction', 'promo code', 'discount code', 'coupon code', 'voucher'],
  channel: ['canal', 'canal de vente', 'source', 'provenance', 'origine', 'boutique', 'magasin', 'channel', 'sales channel', 'origin', 'store', 'shop'],
  first: ['nouveau client', 'premiere commande', 'new customer', 'first order'],
}

export default connector({
  id: 'orders-csv',
  brings: 'sales',
  name: { fr: 'Ventes (fichier CSV)', en: 'Sales (CSV file)' },
  help: {
    fr: 'Un tableau avec une colonne «\u00a0Date\u00a0», une colonne «\u00a0Numéro\u00a0» (commande, devis ou facture) et une colonne «\u00a0Montant HT\u00a0». «\u00a0Canal\u00a0» dit où\u202f: en ligne, magasin, téléphone, salon ou courrier. Aucun nom n’est gardé.',
    en: 'A table with a “Date” column, a “Number” column (order, quote or invoice) and an “Amount excl. VAT” column. “Channel” says where: online, shop, phone, fair or post. No name is kept.',
  },
  open: (header, _above, known) => (isPrestashopList(header) ? null : openOrders(titles, ['date', 'reference'], { how: 'order' })(header, known)),
  unknownHeader: {
    fr: 'Aucune colonne «\u00a0Date\u00a0», «\u00a0Numéro\u00a0» et «\u00a0Montant\u00a0» en tête du fichier. Ajoutez ces titres, puis déposez le fichier à nouveau.',
    en: 'No “Date”, “Number” and “Amount” columns at the head of the file. Add these titles, then drop the file again.',
  },
  samples: [
    { file: 'orders-csv.sample.csv', rows: 6, refused: [5], totals: { order: { cents: { EUR: 1_245_000 }, sums: { count: 5 } } } },
    { file: 'orders-csv.sample-en.csv', rows: 3, refused: [], totals: { order: { cents: { GBP: 30_000 }, sums: { count: 2 } } } },
  ],
})
