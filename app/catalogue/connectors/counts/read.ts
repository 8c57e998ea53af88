// Reads a whole count file for a connector: each line becomes a row, or is refused with its reason.
import type { Bilingual } from '#app/model/noun.ts'
import type { CountColumns, CountField, CountFile, CountRow, RefusedCount } from '../_contract.ts'
import { readAmount } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import { readSheets } from '../_sheet.ts'
import type { SheetRow } from '../_sheet/sheet.ts'
import { channelOf } from './channel.ts'
import * as reasons from './reasons.ts'
import { findTable, written } from './table.ts'
import type { CountTable } from './table.ts'

export interface CountFormat {
  recognise(header: readonly string[]): CountColumns | null
  /** Said of a file whose titles are not those expected. */
  unknownHeader: Bilingual
  /** Said instead of an empty source. */
  unnamed: string
}

/** A reader of bytes that never throws. Lines of totals, which have neither day nor source, are no data. */
export const countReader = ({ recognise, unknownHeader, unnamed }: CountFormat) => async (bytes: Uint8Array): Promise<CountFile> => {
  const read = await readSheets(bytes)
  if ('fault' in read) return refuseFile(read.fault)
  const table = findTable(read.sheets, recognise)
  if (!table) return refuseFile(unknownHeader)
  const answers = table.rows.filter(row => !isTotal(table, row)).map(row => readRow(table, row, unnamed))
  const broken = table.broken.map(line => ({ line, field: 'line', reason: reasons.brokenLine(line) }) as const)
  return answer(answers.flatMap(one => ('row' in one ? [one.row] : [])), [...answers.flatMap(one => ('refused' in one ? [one.refused] : [])), ...broken].toSorted((a, b) => a.line - b.line))
}

const refuseFile = (reason: Bilingual): CountFile => ({ ...answer([], [{ line: 1, field: 'file', reason }]) })

function answer(rows: CountRow[], refused: RefusedCount[]): CountFile {
  const sum = (field: 'visits' | 'results') => rows.some(row => row[field] !== null) ? rows.reduce((total, row) => total + (row[field] ?? 0), 0) : null
  return { rows, refused, totals: { lines: rows.length + refused.length, rows: rows.length, refused: refused.length, visits: sum('visits'), results: sum('results') } }
}

const isTotal = ({ columns }: CountTable, { cells }: SheetRow) => !cells[columns.date]?.text && (columns.source === undefined || !cells[columns.source]?.text)

/** The first thing wrong is the one told: mended, the line is read again. */
function readRow({ header, columns }: CountTable, { line, cells }: SheetRow, unnamed: string): { row: CountRow } | { refused: RefusedCount } {
  const refuse = (field: RefusedCount['field'], reason: Bilingual) => ({ refused: { line, field, reason } })
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
  return { row: { line, date, source, channel: channelOf(source), ...counts, valueCents: value?.cents ?? null } }
}

/** « 1 234 », « 1,234 » and « 12.0 » are whole; « 1,5 » is not, nor is a negative one. */
function readCount(text: string): number | null {
  const bare = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)/gu, '').replace(/(?<=\d)[,.](?=\d{3}(?:\D|$))/g, '').replace(/[,.]0+$/, '')
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null
}
