// Reads the lines of a count file for a connector: each becomes a row, or is refused with its reason.
import type { Bilingual } from '#app/model/noun.ts'
import type { CountRow, Refused, TableReading } from '../_contract.ts'
import { readAmount } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import type { SheetCell, SheetRow } from '../_sheet/sheet.ts'
import { channelOf } from './channel.ts'
import type { CountColumns, CountField } from './columns.ts'
import * as reasons from './reasons.ts'

interface CountTable {
  header: readonly string[]
  columns: CountColumns
  /** Said instead of an empty source. */
  unnamed: string
}

/** Lines of totals, which have neither day nor source, are no data; a comment ends the table, since an export may hold several. */
export function countReading(table: CountTable): TableReading<CountRow> {
  let isOver = false
  return {
    columns: table.columns,
    line(row) {
      isOver ||= row.cells[0]?.text.startsWith('#') ?? false
      return isOver || isTotal(table, row) ? null : readRow(table, row)
    },
  }
}

/** A line that programs write above their titles. */
export const isComment = (header: readonly string[]) => header[0]?.startsWith('#') ?? false

/** A day or a number kept as such by a workbook, else what is written. */
const written = ({ text, day, number }: SheetCell = { text: '' }) => day ?? (number === undefined ? text : String(number))

const isTotal = ({ columns }: CountTable, { cells }: SheetRow) => !cells[columns.date]?.text && (columns.source === undefined || !cells[columns.source]?.text)

/** The first thing wrong is the one told: mended, the line is read again. */
function readRow({ header, columns, unnamed }: CountTable, { line, cells }: SheetRow): CountRow | Refused {
  const refuse = (field: CountField | 'line', reason: Bilingual): Refused => ({ line, field, reason })
  const cell = (field: CountField) => { const column = columns[field]; return column === undefined ? '' : written(cells[column]) }
  if (cells.slice(header.length).some(cell => cell.text)) return refuse('line', reasons.extraCells(line))

  // Exports for machines write the day without separators: 20260131.
  const date = readDay(cell('date').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (!cell('date')) return refuse('date', reasons.noDate(line))
  if (date === 'absent') return refuse('date', reasons.absentDate(line, cell('date')))
  if (date === 'unreadable') return refuse('date', reasons.unreadableDate(line, cell('date')))
  if (cell('source').length > 300) return refuse('source', reasons.longSource(line))

  const counts: Record<'visits' | 'results', number | null> = { visits: null, results: null }
  for (const field of ['visits', 'results'] as const) {
    if (columns[field] === undefined) continue
    const count = readCount(cell(field))
    if (!cell(field)) return refuse(field, reasons.noCount(line))
    if (count === null) return refuse(field, reasons.unreadableCount(line, cell(field)))
    if (count > 1_000_000) return refuse(field, reasons.largeCount(line, cell(field)))
    counts[field] = count
  }
  const value = cell('value') ? readAmount(cell('value')) : null
  if (typeof value === 'string') return refuse('value', reasons.unreadableValue(line, cell('value')))
  if (value && value.cents < 0) return refuse('value', reasons.unreadableValue(line, cell('value')))
  const source = cell('source') || unnamed
  return { kind: 'count', line, date, source, channel: channelOf(source), ...counts, valueCents: value?.cents ?? null }
}

/** « 1 234 », « 1,234 » and « 12.0 » are whole; « 1,5 » is not, nor is a negative one. */
function readCount(text: string): number | null {
  const bare = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)/gu, '').replace(/(?<=\d)[,.](?=\d{3}(?:\D|$))/g, '').replace(/[,.]0+$/, '')
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null
}
