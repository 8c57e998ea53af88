// What a connector is: it reads a file someone else's program wrote, says what it understood and what it refused, line by line.
import type { Bilingual } from '#app/model/noun.ts'

/** One expense read from the file. */
export interface CostRow {
  /** Line of the file it was read on, from 1, header included. */
  line: number
  /** Day, `YYYY-MM-DD`. */
  date: string
  label: string
  channel: string
  /** Integer cents, negative for a refund. */
  cents: number
  /** ISO 4217, three capitals. */
  currency: string
}

export type CostField = 'date' | 'label' | 'channel' | 'amount' | 'currency'

/** One line that could not be read, and why, ready to show. */
export interface RefusedLine {
  line: number
  /** `line`: the line as a whole; `file`: the file as a whole. */
  field: CostField | 'line' | 'file'
  reason: Bilingual
}

export interface CostFile {
  rows: readonly CostRow[]
  refused: readonly RefusedLine[]
  totals: {
    /** Lines of data found; each is in `rows` or in `refused`, never in both. */
    lines: number
    rows: number
    refused: number
    /** Sum of the rows' cents by currency. */
    cents: Readonly<Record<string, number>>
  }
}

/** Visits or results of one day from one source. */
export interface CountRow {
  /** Line of the file it was read on, from 1, header included. */
  line: number
  /** Day, `YYYY-MM-DD`. */
  date: string
  /** As the file writes it: « google / organic », « Téléphone ». */
  source: string
  /** One of Azimut's own channels (`search`, `email`, …); empty when the source says none. */
  channel: string
  /** Null when the file has no such column. */
  visits: number | null
  results: number | null
  /** What the results brought in, in integer cents; null when the file does not say. */
  valueCents: number | null
}

export type CountField = 'date' | 'source' | 'visits' | 'results' | 'value'

/** One line of a count file that could not be read, and why. `line`: the line as a whole; `file`: the file as a whole. */
export interface RefusedCount { line: number; field: CountField | 'line' | 'file'; reason: Bilingual }

export interface CountFile {
  rows: readonly CountRow[]
  refused: readonly RefusedCount[]
  /** Lines of data found, each in `rows` or in `refused`; visits and results summed over the rows, null when no row has any. */
  totals: { lines: number; rows: number; refused: number; visits: number | null; results: number | null }
}

export type CountColumns = Readonly<{ date: number } & Partial<Record<Exclude<CountField, 'date'>, number>>>

/** Which column of the file, from 0, holds which field. */
export type CostColumns = Readonly<{ date: number; amount: number } & Partial<Record<'label' | 'channel' | 'currency', number>>>

interface ConnectorOf<Brings extends string, Columns, File, Expected> {
  id: string
  brings: Brings
  name: Bilingual
  /** Where to find the file, in a sentence. */
  help: Bilingual
  /** The columns recognised in a header, or null when the file is not for this connector. */
  recognise(header: readonly string[]): Columns | null
  /** Reads a whole file. Never throws: what cannot be read is refused with its reason. Writes nothing. */
  read(bytes: Uint8Array): File
  /** Files kept beside the connector, and what reading them must give. */
  samples: readonly [Sample<Expected>, ...Sample<Expected>[]]
}

export type Sample<Expected> = { file: string; rows: number; refused: readonly number[] } & Expected

/** Expenses, line by line. */
export type CostConnector = ConnectorOf<'costs', CostColumns, CostFile, { cents: Readonly<Record<string, number>> }>
/** Visits or results, by day and source; workbooks too, which are opened in steps. */
export type CountConnector = ConnectorOf<'counts', CountColumns, Promise<CountFile>, { visits: number | null; results: number | null }>
export type Connector = CostConnector | CountConnector

/** @example export default connector({ id: 'costs-csv', brings: 'costs', … }) */
export const connector = <Item extends Connector>(item: Item): Item => item
