// Finds the table in an exported file: the first line whose titles are recognised, and what is under it.
import type { CountColumns } from '../_contract.ts'
import type { Sheet, SheetCell, SheetRow } from '../_sheet/sheet.ts'

export interface CountTable { header: readonly string[]; columns: CountColumns; rows: readonly SheetRow[]; /** Lines with a quotation mark that never closes. */ broken: readonly number[] }

/** Titles are looked for on so many lines: a tool writes its name, its dates and its account above them. */
const headerWithin = 25
const isComment = ({ cells }: SheetRow) => cells[0]?.text.startsWith('#') ?? false

/** Until the next comment: an export may hold several tables. Null when no line has the titles. */
export function findTable(sheets: readonly Sheet[], recognise: (header: readonly string[]) => CountColumns | null): CountTable | null {
  for (const { rows, broken } of sheets) {
    for (const [at, row] of rows.slice(0, headerWithin).entries()) {
      const header = row.cells.map(cell => cell.text)
      const columns = isComment(row) ? null : recognise(header)
      if (!columns) continue
      const below = rows.slice(at + 1)
      const next = below.findIndex(isComment)
      const end = next < 0 ? Infinity : below[next]!.line
      return { header, columns, rows: below.filter(one => one.line < end), broken: broken.filter(line => line > row.line && line < end) }
    }
  }
  return null
}

/** A day or a number kept as such by a workbook, else what is written. */
export const written = ({ text, day, number }: SheetCell = { text: '' }) => day ?? (number === undefined ? text : String(number))
