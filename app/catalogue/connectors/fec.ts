// FEC: the file of accounting entries every French company can export; its accounts of marketing are expenses, its accounts 70 are sales.
import { connector } from './_contract.ts'
import type { AnyRow, Known, Refused, TableReading } from './_contract.ts'
import { accountReader } from './fec/accounts.ts'
import { readSides } from './fec/amount.ts'
import { fecColumns } from './fec/columns.ts'
import type { FecColumns } from './fec/columns.ts'
import { addUpLedger } from './fec/ledger.ts'
import { readDay } from './costs-csv/day.ts'
import * as reasons from './costs-csv/reasons.ts'
import { cleanCell } from './costs-csv/text.ts'

/** Entries on accounts that are neither cost nor sale are added up, and that is all. */
function readEntries(columns: FecColumns, known: Known): Omit<TableReading<AnyRow>, 'columns'> {
  const useOf = accountReader(known.accounts)
  const ledger = addUpLedger()
  const line: TableReading<AnyRow>['line'] = row => {
    // Cells are made clean when they are looked at: a line that is not ours must not be.
    const { line, raw = row.cells.map(({ text }) => text) } = row
    const account = (raw[columns.CompteNum] ?? '').trim()
    const isResult = /^[67]/.test(account)
    const use = isResult ? useOf(account) : 'none'
    const sides = readSides(raw, columns)
    if (typeof sides === 'string') return use === 'none' ? null : { line, field: 'amount', reason: reasons.unreadableAmount(line, sides) }
    ledger.add(line, `${raw[columns.JournalCode] ?? ''} ${raw[columns.EcritureNum] ?? ''}`.trim(), sides)
    if (!isResult) return null
    const cents = account.startsWith('7') ? sides.credit - sides.debit : sides.debit - sides.credit
    ledger.addAccount(account, raw[columns.CompteLib] ?? '', { use, cents })
    return use === 'none' ? null : toRow(raw, columns, { line, account, cents: use === 'sale' ? sides.credit - sides.debit : sides.debit - sides.credit, use })
  }
  return { line, ledger: ledger.sum }
}

function toRow(raw: readonly string[], columns: FecColumns, { line, account, cents, use }: { line: number; account: string; cents: number; use: 'cost' | 'sale' }): AnyRow | Refused {
  const cell = (title: Exclude<keyof FecColumns, 'debit' | 'credit' | 'amount' | 'side'>) => cleanCell(raw[columns[title]] ?? '')
  const written = cell('EcritureDate')
  const date = readDay(written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (!written) return { line, field: 'date', reason: reasons.noDate(line) }
  if (date === 'absent') return { line, field: 'date', reason: reasons.absentDate(line, written) }
  if (date === 'unreadable') return { line, field: 'date', reason: reasons.unreadableDate(line, written) }
  if (Math.abs(cents) > 2e9) return { line, field: 'amount', reason: reasons.tooLargeAmount(line, String(cents / 100)) }
  const shared = { line, date, cents, currency: 'EUR', reference: cell('PieceRef').slice(0, 120) }
  return use === 'sale'
    ? { kind: 'sale', ...shared, source: `${account} ${cell('CompteLib')}`.trim().slice(0, 120), channel: '' }
    : { kind: 'cost', ...shared, label: cell('EcritureLib').slice(0, 500), channel: cell('CompteLib').slice(0, 120), supplier: cell('CompAuxLib').slice(0, 200), impressions: null, clicks: null, account: account.slice(0, 20) }
}

export default connector({
  id: 'fec',
  brings: 'costs',
  name: { fr: 'Comptabilité (FEC)', en: 'Accounts (FEC)' },
  help: {
    fr: 'Dans votre logiciel comptable\u202f: Exporter le FEC. La publicité, les honoraires, la sous-traitance et les logiciels deviennent des dépenses, les comptes 70 des ventes\u202f; le reste n’est pas gardé.',
    en: 'In your accounting software: export the FEC. Advertising, fees, subcontracting and software become expenses, accounts 70 become sales; nothing else is kept.',
  },
  open(header, _above, known) {
    const columns = fecColumns(header)
    if (!columns) return null
    const shown = { date: columns.EcritureDate, account: columns.CompteNum, label: columns.EcritureLib, ...('amount' in columns ? { amount: columns.amount, side: columns.side } : { debit: columns.debit, credit: columns.credit }) }
    return { columns: shown, ...readEntries(columns, known) }
  },
  samples: [
    { file: 'fec.sample.txt', rows: 6, refused: [16], totals: { cost: { cents: { EUR: 119_040 }, rows: 4 }, sale: { cents: { EUR: 310_000 }, rows: 2 } } },
    { file: 'fec.sample-sens.txt', rows: 3, refused: [], totals: { cost: { cents: { EUR: 15_000 } }, sale: { cents: { EUR: 120_000 } } } },
  ],
})
