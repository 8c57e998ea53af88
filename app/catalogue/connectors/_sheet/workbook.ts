// Reads the sheets of an Excel workbook (.xlsx) within limits: size once unfolded, lines, columns and cells.
import readXlsxFile from 'read-excel-file/node'
import type { Sheet, SheetCell, SheetReading } from './sheet.ts'
import { openArchive, packArchive } from './archive.ts'
import * as faults from './faults.ts'
import { textCell } from './separated.ts'

const maxUnfolded = 20_000_000
const maxColumns = 256
const maxCells = 200_000
/** Cells between the first and the last of each sheet, empty ones included: the reader makes room for all of them. */
const maxGrid = 1_000_000

/** Never throws: what cannot be read is said. */
export const readWorkbook = async (bytes: Uint8Array, maxLines: number): Promise<SheetReading> => {
  const archive = openArchive(bytes, { maxBytes: maxUnfolded, wanted: path => /\.xml(\.rels)?$/.test(path) })
  if (archive === 'too-large') return { fault: faults.long }
  if (archive === 'locked') return { fault: faults.locked }
  if (archive === 'broken') return { fault: faults.broken }
  if (!archive.has('xl/workbook.xml')) return { fault: faults.notWorkbook }
  const pages = [...archive].map(([path, file]) => [path, file.toString('latin1')] as const).filter(([, xml]) => /<(\w+:)?sheetData/.test(xml))
  if (!isWithin(pages.map(([, xml]) => xml), maxLines)) return { fault: faults.long }
  const uncalculated = pages.flatMap(([, xml]) => withoutResult.exec(xml)?.[1] ?? [])[0]
  if (uncalculated !== undefined) return { fault: faults.uncalculated(uncalculated) }
  try {
    // « #DIV/0! » would read as an empty cell: as a text, whoever reads the line can refuse it.
    const shown = pages.map(([path, xml]) => [path, Buffer.from(xml.replaceAll(' t="e"', ' t="str"'), 'latin1')] as const)
    const sheets = await readXlsxFile(packArchive(new Map([...archive, ...shown])), { trim: false })
    return { sheets: sheets.slice(0, 50).map(toSheet) }
  } catch {
    return { fault: faults.broken }
  }
}

/** A cell whose formula no program has calculated yet would read as empty: an amount would be missing without a word. */
const withoutResult = /<(?:\w{1,20}:)?c [^<>]{0,200}?r="([A-Z]{1,3}\d{1,7})"[^<>]{0,200}>\s{0,20}<f(?:[^<>]{0,8000}\/>|[^<>]{0,200}>[^<]{0,9000}<\/f>)\s{0,20}(?:<v\s?\/>)?<\/c>/

/** A cell says where it stands (`r="XFD1048576"`): one far away would make room for millions that do not exist. */
const isWithin = (pages: readonly string[], maxLines: number): boolean => {
  let [cells, grid] = [0, 0]
  for (const xml of pages) {
    let [lines, columns] = [0, 0]
    for (const [, place = ''] of xml.matchAll(/(?:\s|(?<!\sxmlns):)r\s*=\s*["']([^"']*)["']/g)) {
      const [, column, line] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
      if (column === undefined || line === undefined) return false
      lines = Math.max(lines, Number(line))
      columns = Math.max(columns, columnNumber(column))
      if (column) cells += 1
    }
    grid += lines * columns
    if (lines > maxLines || columns > maxColumns || cells > maxCells || grid > maxGrid) return false
  }
  return true
}

const columnNumber = (column: string) => [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

const toSheet = ({ sheet, data }: { sheet: string; data: readonly (readonly unknown[])[] }): Sheet => ({
  name: sheet, broken: [],
  rows: data.flatMap((values, index) => {
    const cells = values.map(toCell)
    return cells.some(({ text }) => text) ? [{ line: index + 1, cells }] : []
  }),
})

const toCell = (value: unknown): SheetCell => {
  if (typeof value === 'number') return { text: String(value), number: value }
  if (value instanceof Date) return timeOf(value)
  return textCell(typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '')
}

/** Excel keeps « 2:30 » as a moment of its first days: hours, and no day at all. */
const timeOf = (date: Date): SheetCell => {
  if (Number.isNaN(date.getTime())) return { text: '' }
  const day = date.toISOString().slice(0, 10)
  if (day >= '1901') return { text: day.split('-').toReversed().join('/'), day }
  const minutes = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 60_000)
  return { text: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` }
}
