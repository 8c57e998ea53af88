// Factures de fournisseurs: what an agency, a printer or a medium sends since invoices are electronic: Factur-X (a PDF), UBL or CII (XML).
// Fields: EN 16931-1 (BT-…), in the syntaxes of CEN/TS 16931-3-2 (UBL 2.1) and 3-3 (CII D16B), which Factur-X 1.0 carries inside a PDF/A-3.
import { connector } from './_contract.ts'
import { decodeText } from './costs-csv/text.ts'
import { readInvoice } from './invoice/invoice.ts'
import { findInvoice } from './invoice/pdf.ts'
import { toRows } from './invoice/rows.ts'
import { readTree } from './invoice/tree.ts'

export default connector({
  id: 'supplier-invoices',
  brings: 'costs',
  name: { fr: 'Factures de fournisseurs', en: 'Supplier invoices' },
  help: {
    fr: 'Les factures électroniques de vos fournisseurs\u202f: Factur-X (PDF), UBL ou CII (XML). Plusieurs à la fois si vous voulez.',
    en: 'Your suppliers’ electronic invoices: Factur-X (PDF), UBL or CII (XML). Several at a time if you like.',
  },
  async read({ type, bytes }) {
    const xml = type === 'pdf' ? findInvoice(bytes) : type === 'xml' ? bytes : null
    const root = xml && readTree(decodeText(xml))
    const invoice = root && readInvoice(root)
    return invoice ? toRows(invoice) : null
  },
  samples: [
    { file: 'supplier-invoices.sample.pdf', rows: 3, refused: [], totals: { cost: { cents: { EUR: 118_000 }, from: '2026-09-15' } } },
    { file: 'supplier-invoices.sample-ubl.xml', rows: 2, refused: [], totals: { cost: { cents: { EUR: 64_550 }, from: '2026-10-02' } } },
    { file: 'supplier-invoices.sample-credit.xml', rows: 1, refused: [], totals: { cost: { cents: { EUR: -5_000 }, from: '2026-10-20' } } },
    { file: 'supplier-invoices.sample-cii.xml', rows: 1, refused: [], totals: { cost: { cents: { EUR: 30_000 }, from: '2026-11-05' } } },
  ],
})
