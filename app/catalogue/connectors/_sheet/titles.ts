// Finds the line of titles of a sheet and what each column holds, in French or in English, whoever named the columns.
import type { SheetRow } from './sheet.ts'

/** For each field, the titles people give it, without accents or capitals; the best first. */
export type KnownTitles<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** Which field each column holds, by its place; null for a column that is none of them. */
export type Columns<Field extends string> = readonly (Field | null)[]

export interface Heading<Field extends string> {
  /** Place of the titles among the rows; -1 when no line names two columns, or one beyond doubt. */
  at: number
  titles: readonly string[]
  columns: Columns<Field>
}

/** A logo, a name and a date often stand above the titles. */
const searched = 30

/** « Coût H.T. (€) » as « cout ht ». */
export const plainTitle = (title: string): string => title.normalize('NFD').replace(/\p{M}|\([^()]*\)|[.€$£]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

export const findHeading = <Field extends string>(rows: readonly SheetRow[], known: KnownTitles<Field>): Heading<Field> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const readings = rows.slice(0, searched).map(({ cells }, at) => ({ at, ...recognise(cells.map(({ text }) => text), known) }))
  const best = readings.toSorted((a, b) => b.found - a.found || b.sure - a.sure || a.at - b.at)[0]
  const holds = best !== undefined && (best.found > 1 || best.sure === 1)
  const titles = holds ? rows[best.at]!.cells.map(({ text }) => text) : []
  return { at: holds ? best.at : -1, titles, columns: Array.from({ length: width }, (_, index) => (holds ? best.columns[index] ?? null : null)) }
}

/** The surest column of each field first, each column once. `sure` counts the titles that are exactly one we know. */
const recognise = <Field extends string>(titles: readonly string[], known: KnownTitles<Field>) => {
  const fields = Object.keys(known) as Field[]
  const guesses = titles.flatMap((title, column) => fields.flatMap(field => {
    const plain = plainTitle(title)
    const rank = known[field].findIndex(one => one === plain)
    if (rank !== -1) return [{ column, field, doubt: rank }]
    const within = plain.length > 60 ? -1 : known[field].findIndex(one => ` ${plain} `.includes(` ${one} `))
    return within === -1 ? [] : [{ column, field, doubt: 100 + within }]
  })).toSorted((a, b) => a.doubt - b.doubt || a.column - b.column)
  const columns: (Field | null)[] = titles.map(() => null)
  const taken = new Set<Field>()
  let sure = 0
  for (const { column, field, doubt } of guesses) {
    if (columns[column] !== null || taken.has(field)) continue
    columns[column] = field
    taken.add(field)
    if (doubt < 100) sure += 1
  }
  return { columns, found: taken.size, sure }
}
