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

/** Which column of the file, from 0, holds which field. */
export type CostColumns = Readonly<{ date: number; amount: number } & Partial<Record<'label' | 'channel' | 'currency', number>>>

export interface Connector {
  id: string
  name: Bilingual
  /** Where to find the file, in a sentence. */
  help: Bilingual
  /** The columns recognised in a header, or null when the file is not for this connector. */
  recognise(header: readonly string[]): CostColumns | null
  /** Reads a whole file. Never throws: what cannot be read is refused with its reason. Writes nothing. */
  read(bytes: Uint8Array): CostFile
  /** Files kept beside the connector, and what reading them must give. */
  samples: readonly [Sample, ...Sample[]]
}

export interface Sample { file: string; rows: number; refused: readonly number[]; cents: Readonly<Record<string, number>> }

/** @example export default connector({ id: 'costs-csv', … }) */
export const connector = (item: Connector): Connector => item
