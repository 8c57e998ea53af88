// Splits the text of a file into its header and its lines of cells, whatever separates them: ; tab or comma.
import { parse } from 'csv-parse/sync'
import type { InfoRecord } from 'csv-parse/sync'
import type { CostColumns } from '../_contract.ts'
import { recogniseColumns } from './columns.ts'
import { cleanCell } from './text.ts'

export interface SheetLine { line: number; cells: readonly string[] }
export interface Sheet {
  header: readonly string[]
  columns: CostColumns
  lines: readonly SheetLine[]
  /** Lines with a quotation mark that never closes. */
  broken: readonly number[]
}

const separators = [';', '\t', ',']
const newlines = (text: string) => text.split('\n').length - 1

/** What the parser gives with `info` and `raw`, which its types leave out. */
interface Parsed { record: string[]; info: InfoRecord }

const parseText = (text: string, delimiter: string, to: number, onBroken?: (line: number) => void) =>
  parse(text, {
    delimiter, to,
    info: true, raw: true,
    record_delimiter: '\n',
    relax_quotes: true, relax_column_count: true,
    skip_empty_lines: true, skip_records_with_empty_values: true, skip_records_with_error: true,
    // The parser tells the line a record ends on; people look for the one it begins on.
    on_skip: (error, raw = '') => { onBroken?.(Number(error?.['lines']) - newlines(raw)) },
  }) as unknown as Parsed[]

/** The sheet, at most `maxLines` + 1 lines of it; null when no separator gives a header with a date and an amount. */
export const readSheet = (text: string, maxLines: number): Sheet | null => {
  const readings = separators.flatMap(separator => {
    const header = parseText(text, separator, 1)[0]?.record.map(cleanCell) ?? []
    const columns = recogniseColumns(header)
    return columns ? [{ separator, header, columns }] : []
  })
  const best = readings.toSorted((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0]
  if (!best) return null
  const broken: number[] = []
  const records = parseText(text, best.separator, maxLines + 2, line => broken.push(line)).slice(1)
  const lines = records.map(({ record, info }) => ({ line: info.lines - newlines(record.join('')), cells: record.map(cleanCell) }))
  return { header: best.header, columns: best.columns, lines, broken }
}
