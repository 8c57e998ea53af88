// Finds whose file a text is: the sign that cuts it, the line of its titles, and the connector that knows them.
import type { Connector, Known, TableConnector, TableReading } from '../_contract.ts'
import type { SheetRow } from '../_sheet/sheet.ts'

export interface Recognised { connector: TableConnector; reading: TableReading; titles: readonly string[]; headerLine: number }

/** A program writes its name, its dates and its account above the titles. */
const searched = 60

const textsOf = ({ cells }: SheetRow) => cells.map(({ text }) => text)

/** The connector that finds most of its fields in one of the first lines; among equals, the first line. Null when none knows the file. */
export function recognise(shelf: readonly Connector[], rows: readonly SheetRow[], known: Known): Recognised | null {
  let best: Recognised | null = null
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const titles = textsOf(row)
    for (const connector of shelf) {
      const reading = 'open' in connector ? connector.open(titles, rows.slice(0, at), known) : null
      if (!reading || (best && !isBetter(reading, connector, best))) continue
      best = { connector: connector as TableConnector, reading, titles, headerLine: row.line }
    }
  }
  return best
}

const isBetter = (reading: TableReading, { isGeneric }: Connector, best: Recognised) =>
  countOf(reading) > countOf(best.reading) || (countOf(reading) === countOf(best.reading) && best.connector.isGeneric === true && isGeneric !== true)

export const countOf = ({ columns }: TableReading) => Object.keys(columns).length

/** A table nobody knows: its likely titles and a few lines under them, so that somebody may say what its columns hold. */
export interface UnknownTable { titles: string[]; samples: string[][] }

export function describe(rows: readonly SheetRow[]): UnknownTable | null {
  const widest = Math.max(0, ...rows.slice(0, searched).map(row => filled(row)))
  const at = rows.slice(0, searched).findIndex(row => filled(row) === widest)
  return widest < 2 ? null : { titles: textsOf(rows[at]!), samples: rows.slice(at + 1, at + 4).map(textsOf) }
}
const filled = (row: SheetRow) => row.cells.filter(({ text }) => text).length

/** How well a sign cuts: lines of the same number of cells, and many of them. A comma inside amounts or sentences cuts few. */
export function fitOf(rows: readonly SheetRow[]): number {
  const counts = rows.slice(0, searched).map(({ cells }) => cells.length)
  return Math.max(0, ...counts.map(count => (count - 1) * counts.filter(other => other === count).length))
}
