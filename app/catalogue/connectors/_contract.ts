// What a connector is: it knows the titles of a file another program wrote, and reads its lines one by one; the frame does the rest.
import type { Bilingual } from '#app/model/noun.ts'
import type { SheetRow } from './_sheet/sheet.ts'

/** What every row carries. `kind` says what it is; sums of `cents` are kept by currency, those of other numbers as they are. */
interface RowOf<Kind extends string> {
  kind: Kind
  /** Line of the file it was read on, from 1, titles included. */
  line: number
  /** Day, `YYYY-MM-DD`. */
  date: string
}

/** One expense. */
export interface CostRow extends RowOf<'cost'> {
  label: string
  channel: string
  /** Integer cents without tax, negative for a refund. */
  cents: number
  /** ISO 4217, three capitals. */
  currency: string
  /** Null when the file does not say. */
  impressions: number | null
  clicks: number | null
  /** Who was paid, and the number of the invoice; empty when the file does not say. */
  supplier: string
  reference: string
  /** Number of the account it is booked on; empty outside of accounts. */
  account: string
}

/** Visits or results of one day from one source. */
export interface CountRow extends RowOf<'count'> {
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

/** What the accounts say was sold. */
export interface SaleRow extends RowOf<'sale'> {
  /** The account: « 707000 Ventes de marchandises ». */
  source: string
  /** The order's number, the invoice's; empty when there is none. */
  reference: string
  /** As the file writes it; empty when it says none. */
  channel: string
  /** Integer cents without tax, negative for what was given back. */
  cents: number
  currency: string
}

/** A sale as a shop's program or a till wrote it: an order, a refund on a line of its own, or a day of a till. Nothing of the customer. */
export interface OrderRow extends RowOf<'order'> {
  /** The moment, ISO, when the file gives it with its offset: the room then takes the company's own day. */
  moment: string | null
  /** The order's number, or the till's name: the room keeps a keyed hash of it. */
  reference: string
  /** Integer cents brought in, what was given back taken off; negative for a refund on its own, 0 for what waits or was cancelled. Without tax when `taxKnown`, else as written. */
  cents: number
  currency: string
  taxKnown: boolean
  refundedCents: number
  /** Sales on the line: 0 for what is none (any more), null for a day of a till that does not say. */
  count: number | null
  status: 'paid' | 'pending' | 'refunded' | 'cancelled'
  how: 'order' | 'shop' | 'phone' | 'fair' | 'mail'
  /** As the file says, empty when it does not. */
  channel: string
  promoCode: string
  /** Whether the file calls it the customer's first order; null when it does not say. */
  isFirst: boolean | null
}

/** What was searched before coming: one day, or one query or page over the days of the export. */
export interface SearchRow extends RowOf<'search'> {
  /** First day; the same as `date` for one day. */
  fromDate: string
  by: 'day' | 'query' | 'page'
  /** Empty for a day. */
  term: string
  clicks: number
  impressions: number
  /** Average place among the results, from 1; null without impressions. */
  position: number | null
}

export type AnyRow = CostRow | CountRow | SaleRow | OrderRow | SearchRow

/** One line that could not be read, and why, ready to show. `field` is the column at fault, `line` the line as a whole, `file` the file as a whole. */
export interface Refused { line: number; field: string; reason: Bilingual }
export const isRefused = (one: AnyRow | Refused): one is Refused => 'reason' in one

/** What the company said of its files before. */
export interface Known {
  /** Columns, from 0, that somebody chose for a table with these very titles; null when nobody did. */
  mapped(header: readonly string[]): Readonly<Record<string, number>> | null
  /** What accounts mean, by the start of their number; the longest that fits tells. Null: the usual ones. */
  accounts: readonly AccountUse[] | null
  /** What an amount is in when nothing says so. */
  currency: string
}
export interface AccountUse { account: string; use: 'cost' | 'sale' | 'none' }
export const nothingKnown: Known = { mapped: () => null, accounts: null, currency: 'EUR' }

/** How the lines under recognised titles are read. One is made for each file, so it may remember the lines before. Never throws. */
export interface TableReading<Row extends AnyRow = AnyRow> {
  /** Column, from 0, of each field found: what people are shown. */
  columns: Readonly<Record<string, number>>
  /** Null for what is no data: a total, a comment, an account that is not ours. */
  line(row: SheetRow): Row | Refused | null
  /** Asked once after the last line: rows held back until then, and what only the whole file can say. */
  end?(): readonly (Row | Refused)[]
  /** What a file of accounts adds up to, line after line. */
  ledger?(): Ledger
}

/** A file of accounts, added up: its debit equals its credit, entry by entry, or it is said where it does not. */
export interface Ledger {
  entries: number
  debitCents: number
  creditCents: number
  /** Entries whose debit and credit differ, the first of them with the line they begin on and debit less credit. */
  unbalanced: { count: number; first: { entry: string; line: number; cents: number }[] }
  /** Accounts of results, and what they are taken for. Cents are what was spent (6) or earned (7). */
  accounts: { account: string; name: string; use: AccountUse['use']; cents: number; lines: number }[]
}

/** A whole document, at most 20 MB: an invoice, or an archive that is no workbook. */
export interface SentDocument { type: 'pdf' | 'xml' | 'zip'; bytes: Uint8Array }

interface ConnectorForm {
  id: string
  brings: 'costs' | 'counts' | 'sales' | 'searches'
  name: Bilingual
  /** Where to find the file, in a sentence. */
  help: Bilingual
  /** Files kept beside the connector, and what reading them must give. */
  samples: readonly [Sample, ...Sample[]]
  /** Several lines of one day, campaign and currency are one record: an export by keyword is kept by campaign. */
  folds?: true
  /** Any table with a day and an amount is its own: a connector that knows the program comes before it. */
  isGeneric?: true
  /** Said of a file whose titles are not those expected. */
  unknownHeader?: Bilingual
}

/** A table: CSV, tab-separated, a workbook. Lines at the top are offered one by one until one holds the titles. */
export interface TableConnector<Row extends AnyRow = AnyRow> extends ConnectorForm {
  /** `above`: the lines before, where programs write their name, account or currency. Null when the titles are not this program's. */
  open(header: readonly string[], above: readonly SheetRow[], known: Known): TableReading<Row> | null
}
/** Documents read whole. Null when the document is not this one's. */
export interface DocumentConnector<Row extends AnyRow = AnyRow> extends ConnectorForm {
  read(document: SentDocument): Promise<readonly (Row | Refused)[] | null>
}
export type Connector = TableConnector | DocumentConnector

/** `totals` holds, for each kind of row, what the frame adds up: `{ cost: { cents: { EUR: 12_000 }, sums: { clicks: 3 } } }`. */
export interface Sample { file: string; rows: number; refused: readonly number[]; totals: Partial<Record<AnyRow['kind'], Partial<KindTotals>>> }
export interface KindTotals {
  rows: number
  from: string
  to: string
  cents: Record<string, number>
  /** Sums of the other numbers; null when no row has any. */
  sums: Record<string, number | null>
}

/** @example export default connector({ id: 'costs-csv', brings: 'costs', … }) */
export const connector = <Item extends Connector>(item: Item): Item => item
