// Reads one line of an expense file into a row, or says what is wrong with it.
import type { Bilingual } from '#app/model/noun.ts'
import type { CostField, CostRow, RefusedLine } from '../_contract.ts'
import { readAmount, readCurrency } from './amount.ts'
import { readDay } from './day.ts'
import * as reasons from './reasons.ts'
import type { Sheet, SheetLine } from './sheet.ts'

type Answer = { row: CostRow } | { refused: RefusedLine }

/** The first thing wrong is the one told: mended, the line is read again. */
export const readRow = ({ header, columns }: Sheet, { line, cells }: SheetLine): Answer => {
  const refuse = (field: RefusedLine['field'], reason: Bilingual): Answer => ({ refused: { line, field, reason } })
  const cell = (field: CostField) => { const column = columns[field]; return column === undefined ? '' : cells[column] ?? '' }

  // A decimal comma left bare between commas pushes the cents into a cell of their own.
  if (cells.slice(header.length).some(Boolean)) return refuse('line', reasons.extraCells(line))

  const date = readDay(cell('date'))
  if (!cell('date')) return refuse('date', reasons.noDate(line))
  if (date === 'absent') return refuse('date', reasons.absentDate(line, cell('date')))
  if (date === 'unreadable') return refuse('date', reasons.unreadableDate(line, cell('date')))

  const amount = readAmount(cell('amount'))
  if (!cell('amount')) return refuse('amount', reasons.noAmount(line))
  if (amount === 'too-precise') return refuse('amount', reasons.tooPreciseAmount(line, cell('amount')))
  if (amount === 'too-large') return refuse('amount', reasons.tooLargeAmount(line, cell('amount')))
  if (amount === 'unreadable') return refuse('amount', reasons.unreadableAmount(line, cell('amount')))

  const written = [readCurrency(cell('amount')), cell('currency') ? readCurrency(cell('currency')) ?? 'unknown' : undefined].filter(code => code !== undefined)
  if (written.includes('unknown')) return refuse('currency', reasons.unknownCurrency(line, cell('currency') || cell('amount')))
  const [currency = readCurrency(header[columns.amount] ?? '') ?? 'EUR', other = currency] = written
  if (currency !== other) return refuse('currency', reasons.twoCurrencies(line, currency, other))

  if (cell('label').length > 500) return refuse('label', reasons.longLabel(line))
  if (cell('channel').length > 120) return refuse('channel', reasons.longChannel(line))
  return { row: { line, date, label: cell('label'), channel: cell('channel'), cents: amount.cents, currency } }
}
