// Dépenses en CSV: the expense file anybody can save from Excel, a bank or an ad platform.
import { connector } from './_contract.ts'
import type { CostFile, CostRow, RefusedLine } from './_contract.ts'
import { recogniseColumns } from './costs-csv/columns.ts'
import * as reasons from './costs-csv/reasons.ts'
import { readRow } from './costs-csv/row.ts'
import { readSheet } from './costs-csv/sheet.ts'
import { decodeText } from './costs-csv/text.ts'

const maxBytes = 5_000_000
const maxLines = 50_000

const answer = (rows: readonly CostRow[], refused: readonly RefusedLine[]): CostFile => {
  const cents: Record<string, number> = {}
  for (const row of rows) cents[row.currency] = (cents[row.currency] ?? 0) + row.cents
  return { rows, refused, totals: { lines: rows.length + refused.length, rows: rows.length, refused: refused.length, cents } }
}

const refuseFile = (reason: RefusedLine['reason']) => answer([], [{ line: 1, field: 'file', reason }])

const read = (bytes: Uint8Array): CostFile => {
  if (bytes.length > maxBytes) return refuseFile(reasons.heavyFile)
  const text = decodeText(bytes)
  if (!text.trim()) return refuseFile(reasons.emptyFile)
  const sheet = readSheet(text, maxLines)
  if (!sheet) return refuseFile(reasons.unknownHeader)
  if (sheet.lines.length > maxLines) return refuseFile(reasons.longFile)
  const answers = sheet.lines.map(line => readRow(sheet, line))
  const broken = sheet.broken.map(line => ({ line, field: 'line', reason: reasons.brokenLine(line) }) as const)
  const refused = [...answers.flatMap(one => ('refused' in one ? [one.refused] : [])), ...broken]
  return answer(answers.flatMap(one => ('row' in one ? [one.row] : [])), refused.toSorted((a, b) => a.line - b.line))
}

export default connector({
  id: 'costs-csv',
  brings: 'costs',
  name: { fr: 'Dépenses (fichier CSV)', en: 'Expenses (CSV file)' },
  help: {
    fr: 'Dans Excel : Fichier, Enregistrer sous, CSV. Il faut une colonne « Date » et une colonne « Montant », hors taxes.',
    en: 'In Excel: File, Save as, CSV. It needs a “Date” column and an “Amount” column, excluding VAT.',
  },
  recognise: recogniseColumns,
  read,
  samples: [
    { file: 'costs-csv.sample.csv', rows: 6, refused: [], cents: { EUR: 186_390 } },
    { file: 'costs-csv.sample-1252.csv', rows: 3, refused: [4, 6], cents: { EUR: 45_050 } },
    { file: 'costs-csv.sample-en.csv', rows: 2, refused: [], cents: { USD: 123_456, EUR: 8_000 } },
  ],
})
