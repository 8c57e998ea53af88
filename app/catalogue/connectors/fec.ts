// FEC: the file of accounting entries every French company can export; its accounts of advertising, fees and subcontracting are expenses.
// Form: article A47 A-1 of the LPF. Accounts: plan comptable général, class 6, without tax.
import { connector } from './_contract.ts'
import type { CostFile, CostRow, RefusedLine } from './_contract.ts'
import { splitText } from './_sheet/separated.ts'
import { readAmount } from './costs-csv/amount.ts'
import { readDay } from './costs-csv/day.ts'
import * as reasons from './costs-csv/reasons.ts'
import { decodeText } from './costs-csv/text.ts'

const maxBytes = 5_000_000
const maxLines = 50_000

/** What marketing is usually booked on: subcontracting, rented software, fees, advertising, licences. */
const kept = /^(?:604|611|613|6226|623|651)/

type Columns = { date: number; account: number; accountName: number; label: number; debit: number; credit: number } | { date: number; account: number; accountName: number; label: number; amount: number; side: number }

const at = (header: readonly string[], title: string) => header.findIndex(cell => cell.trim().toLowerCase() === title)

/** Null when a column of the form is missing; amounts come as debit and credit, or as an amount and its side. */
function columnsOf(header: readonly string[]): Columns | null {
  const shared = { date: at(header, 'ecrituredate'), account: at(header, 'comptenum'), accountName: at(header, 'comptelib'), label: at(header, 'ecriturelib') }
  const both = { debit: at(header, 'debit'), credit: at(header, 'credit') }
  const sided = { amount: at(header, 'montant'), side: at(header, 'sens') }
  if (Object.values(shared).includes(-1)) return null
  if (!Object.values(both).includes(-1)) return { ...shared, ...both }
  return Object.values(sided).includes(-1) ? null : { ...shared, ...sided }
}

/** Cents of one entry: debit less credit; the reason when one of them cannot be read. */
function centsOf(cells: readonly string[], columns: Columns, line: number): number | RefusedLine['reason'] {
  const read = (column: number) => {
    const cell = cells[column]?.trim() ?? ''
    const amount = readAmount(cell === '' ? '0' : cell)
    return typeof amount === 'string' ? reasons.unreadableAmount(line, cell) : amount.cents
  }
  if ('amount' in columns) {
    const cents = read(columns.amount)
    return typeof cents === 'number' && /^(?:C|-)/i.test(cells[columns.side]?.trim() ?? '') ? -cents : cents
  }
  const [debit, credit] = [read(columns.debit), read(columns.credit)]
  return typeof debit !== 'number' ? debit : typeof credit !== 'number' ? credit : debit - credit
}

function readEntry(cells: readonly string[], columns: Columns, line: number): CostRow | RefusedLine {
  const written = cells[columns.date]?.trim() ?? ''
  const date = readDay(written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (!written) return { line, field: 'date', reason: reasons.noDate(line) }
  if (date === 'absent') return { line, field: 'date', reason: reasons.absentDate(line, written) }
  if (date === 'unreadable') return { line, field: 'date', reason: reasons.unreadableDate(line, written) }
  const cents = centsOf(cells, columns, line)
  if (typeof cents !== 'number') return { line, field: 'amount', reason: cents }
  return { line, date, label: (cells[columns.label] ?? '').slice(0, 500), channel: (cells[columns.accountName] ?? '').slice(0, 120), cents, currency: 'EUR' }
}

const isRefused = (one: CostRow | RefusedLine): one is RefusedLine => 'reason' in one

function answer(rows: readonly CostRow[], refused: readonly RefusedLine[]): CostFile {
  return { rows, refused, totals: { lines: rows.length + refused.length, rows: rows.length, refused: refused.length, cents: rows.length ? { EUR: rows.reduce((sum, row) => sum + row.cents, 0) } : {} } }
}
const refuseFile = (reason: RefusedLine['reason']) => answer([], [{ line: 1, field: 'file', reason }])

/** Entries on other accounts are not this reader's: they are neither kept nor refused. */
function read(bytes: Uint8Array): CostFile {
  if (bytes.length > maxBytes) return refuseFile(reasons.heavyFile)
  const text = decodeText(bytes)
  if (!text.trim()) return refuseFile(reasons.emptyFile)
  for (const delimiter of ['\t', '|', ';']) {
    const columns = columnsOf(splitText(text, { delimiter, to: 1 })[0]?.cells ?? [])
    if (!columns) continue
    const broken: RefusedLine[] = []
    const lines = splitText(text, { delimiter, to: maxLines + 2, onBroken: line => broken.push({ line, field: 'line', reason: reasons.brokenLine(line) }) }).slice(1)
    if (lines.length > maxLines) return refuseFile(reasons.longFile)
    const entries = lines.filter(({ cells }) => kept.test(cells[columns.account]?.trim() ?? '')).map(({ line, cells }) => readEntry(cells, columns, line))
    return answer(entries.filter(one => !isRefused(one)) as CostRow[], [...entries.filter(isRefused), ...broken].toSorted((a, b) => a.line - b.line))
  }
  return refuseFile(reasons.unknownHeader)
}

export default connector({
  id: 'fec',
  brings: 'costs',
  name: { fr: 'Comptabilité (FEC)', en: 'Accounts (FEC)' },
  help: {
    fr: 'Dans votre logiciel comptable\u202f: Exporter le FEC. Nous n’en gardons que la publicité, les honoraires, la sous-traitance et les logiciels (604, 611, 613, 6226, 623, 651), hors taxes.',
    en: 'In your accounting software: export the FEC. Only advertising, fees, subcontracting and software are kept (604, 611, 613, 6226, 623, 651), excluding VAT.',
  },
  recognise(header) {
    const columns = columnsOf(header)
    return columns && { date: columns.date, amount: 'amount' in columns ? columns.amount : columns.debit, label: columns.label, channel: columns.accountName }
  },
  read,
  samples: [
    { file: 'fec.sample.txt', rows: 4, refused: [8], cents: { EUR: 119_040 } },
    { file: 'fec.sample-sens.txt', rows: 2, refused: [], cents: { EUR: 15_000 } },
  ],
})
