// Splits a text into lines of cells, whatever separates them: tab (cells copied from Excel), ; or comma.
import { parse } from 'csv-parse/sync'
import type { InfoRecord } from 'csv-parse/sync'
import type { Sheet, SheetCell } from './sheet.ts'
import { cleanCell } from '../costs-csv/text.ts'

interface TextLine { line: number; cells: readonly string[]; raw: readonly string[] }

/** A cell that holds only text. */
export const textCell = (raw: string): SheetCell => { const text = cleanCell(raw); return text === raw ? { text } : { text, raw } }

const newlines = (text: string) => text.split('\n').length - 1

/** What the parser gives with `info` and `raw`, which its types leave out. */
interface Parsed { record: string[]; info: InfoRecord }

/** The first `to` lines that hold something, each with its number in the text; `onBroken` hears of those whose quotation marks never close. */
const splitText = (text: string, { delimiter, to, onBroken }: { delimiter: string; to: number; onBroken?: (line: number) => void }): TextLine[] => {
  const parsed = parse(text, {
    delimiter, to,
    info: true, raw: true,
    record_delimiter: '\n',
    relax_quotes: true, relax_column_count: true,
    skip_empty_lines: true, skip_records_with_empty_values: true, skip_records_with_error: true,
    // The parser tells the line a record ends on; people look for the one it begins on.
    on_skip: (error, raw = '') => { onBroken?.(Number(error?.['lines']) - newlines(raw)) },
  }) as unknown as Parsed[]
  return parsed.map(({ record, info }) => ({ line: info.lines - newlines(record.join('')), cells: record.map(cleanCell), raw: record }))
}

/** At most `maxLines` + 1 lines. */
export const readSeparated = (text: string, maxLines: number): Sheet => {
  const broken: number[] = []
  const rows = splitText(text, { delimiter: separatorOf(text), to: maxLines + 1, onBroken: line => broken.push(line) })
  return { name: '', broken, rows: rows.map(({ line, raw }) => ({ line, cells: raw.map(textCell) })) }
}

/** The sign that cuts most lines into the same number of cells: a comma inside amounts or sentences cuts few of them. */
const separatorOf = (text: string): string => {
  const fit = (delimiter: string) => {
    const counts = splitText(text, { delimiter, to: 50 }).map(({ cells }) => cells.length)
    return Math.max(0, ...counts.map(count => (count - 1) * counts.filter(other => other === count).length))
  }
  return ['\t', ';', ','].map(sign => ({ sign, fit: fit(sign) })).toSorted((a, b) => b.fit - a.fit)[0]!.sign
}
