// Reads one line of an expense file into a row, or says what is wrong with it.
import type { Bilingual } from '#app/model/noun.ts'
import type { CostRow, Refused } from '../_contract.ts'
import type { SheetCell, SheetRow } from '../_sheet/sheet.ts'
import { currencyOfTitle, readAmount, readCurrency } from './amount.ts'
import type { Amount } from './amount.ts'
import type { CostColumns, CostField } from './columns.ts'
import { readDay } from './day.ts'
import * as reasons from './reasons.ts'

export interface CostTable {
  header: readonly string[]
  columns: CostColumns
  /** What an amount is in when neither a cell nor the title says it. */
  currency: string
}

/** The first thing wrong is the one told: mended, the line is read again. */
export function readRow({ header, columns, currency: otherwise }: CostTable, { line, cells }: SheetRow): CostRow | Refused {
  const refuse = (field: CostField | 'line', reason: Bilingual): Refused => ({ line, field, reason })
  const at = (field: CostField): SheetCell => { const column = columns[field]; return column === undefined ? { text: '' } : cells[column] ?? { text: '' } }
  const cell = (field: CostField) => at(field).text

  // A decimal comma left bare between commas pushes the cents into a cell of their own.
  if (cells.slice(header.length).some(({ text }) => text)) return refuse('line', reasons.extraCells(line))

  const date = at('date').day ?? readDay(cell('date'))
  if (!cell('date')) return refuse('date', reasons.noDate(line))
  if (date === 'absent') return refuse('date', reasons.absentDate(line, cell('date')))
  if (date === 'unreadable') return refuse('date', reasons.unreadableDate(line, cell('date')))

  const amount = amountOf(at('amount'))
  if (!cell('amount')) return refuse('amount', reasons.noAmount(line))
  if (amount === 'too-precise') return refuse('amount', reasons.tooPreciseAmount(line, cell('amount')))
  if (amount === 'too-large') return refuse('amount', reasons.tooLargeAmount(line, cell('amount')))
  if (amount === 'unreadable') return refuse('amount', reasons.unreadableAmount(line, cell('amount')))

  const written = [readCurrency(cell('amount')), cell('currency') ? readCurrency(cell('currency')) ?? 'unknown' : undefined].filter(code => code !== undefined)
  if (written.includes('unknown')) return refuse('currency', reasons.unknownCurrency(line, cell('currency') || cell('amount')))
  const [currency = currencyOfTitle(header[columns.amount] ?? '') ?? otherwise, other = currency] = written
  if (currency !== other) return refuse('currency', reasons.twoCurrencies(line, currency, other))

  if (cell('label').length > 500) return refuse('label', reasons.longLabel(line))
  if (cell('channel').length > 120) return refuse('channel', reasons.longChannel(line))
  return { kind: 'cost', line, date, label: cell('label'), channel: cell('channel'), cents: amount.cents, currency, impressions: null, clicks: null, supplier: '', reference: '', account: '' }
}

/** A formula of a workbook leaves endless decimals: rounded to the cent, as it shows them. */
function amountOf({ number, text }: SheetCell): Amount {
  if (number === undefined) return readAmount(text)
  return Math.abs(number) > 2e7 ? 'too-large' : { cents: Math.round(Number((number * 100).toPrecision(14))) }
}
