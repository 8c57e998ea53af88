// Dépenses: the expense file anybody can keep in Excel or take from a bank, whose columns are recognised by their titles or chosen once.
import { connector } from './_contract.ts'
import { recogniseColumns } from './costs-csv/columns.ts'
import * as reasons from './costs-csv/reasons.ts'
import { readRow } from './costs-csv/row.ts'

export default connector({
  id: 'costs-csv',
  brings: 'costs',
  isGeneric: true,
  name: { fr: 'Dépenses (CSV ou Excel)', en: 'Expenses (CSV or Excel)' },
  help: {
    fr: 'Dans Excel\u202f: Fichier, Enregistrer sous, CSV ou .xlsx. Il faut une colonne «\u00a0Date\u00a0» et une colonne «\u00a0Montant\u00a0», hors taxes.',
    en: 'In Excel: File, Save as, CSV or .xlsx. It needs a “Date” column and an “Amount” column, excluding VAT.',
  },
  unknownHeader: reasons.unknownHeader,
  open(header, _above, known) {
    const columns = recogniseColumns(header, known.mapped(header))
    return columns && { columns, line: row => readRow({ header, columns, currency: known.currency }, row) }
  },
  samples: [
    { file: 'costs-csv.sample.csv', rows: 6, refused: [], totals: { cost: { cents: { EUR: 186_390 } } } },
    { file: 'costs-csv.sample-1252.csv', rows: 3, refused: [4, 6], totals: { cost: { cents: { EUR: 45_050 } } } },
    { file: 'costs-csv.sample-en.csv', rows: 2, refused: [], totals: { cost: { cents: { USD: 123_456, EUR: 8_000 } } } },
  ],
})
