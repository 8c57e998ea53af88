// Splits the text of an expense file into its header and its lines of cells, whatever separates them: ; tab or comma.
import type { CostColumns } from '../_contract.ts'
import { splitText } from '../_sheet/separated.ts'
import type { TextLine } from '../_sheet/separated.ts'
import { recogniseColumns } from './columns.ts'

export type SheetLine = TextLine
export interface Sheet {
  header: readonly string[]
  columns: CostColumns
  lines: readonly SheetLine[]
  /** Lines with a quotation mark that never closes. */
  broken: readonly number[]
}

const separators = [';', '\t', ',']

/** The sheet, at most `maxLines` + 1 lines of it; null when no separator gives a header with a date and an amount. */
export const readSheet = (text: string, maxLines: number): Sheet | null => {
  const readings = separators.flatMap(separator => {
    const header = splitText(text, { delimiter: separator, to: 1 })[0]?.cells ?? []
    const columns = recogniseColumns(header)
    return columns ? [{ separator, header, columns }] : []
  })
  const best = readings.toSorted((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0]
  if (!best) return null
  const broken: number[] = []
  const lines = splitText(text, { delimiter: best.separator, to: maxLines + 2, onBroken: line => broken.push(line) }).slice(1)
  return { header: best.header, columns: best.columns, lines, broken }
}
