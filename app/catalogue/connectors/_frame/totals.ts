// What a file adds up to, kept while its rows go by: by kind of row, money by currency, other numbers as they are, first and last day.
import type { AnyRow, KindTotals } from '../_contract.ts'

export type Totals = Partial<Record<AnyRow['kind'], KindTotals>>

/** Adds a row to the totals. A number that no row has stays null: unknown is not 0. */
export function addTo(totals: Totals, row: AnyRow): void {
  const of = totals[row.kind] ??= { rows: 0, from: row.date, to: row.date, cents: {}, sums: {} }
  of.rows += 1
  if (row.date < of.from) of.from = row.date
  if (row.date > of.to) of.to = row.date
  for (const [field, value] of Object.entries(row)) {
    if (field === 'line') continue
    if (field === 'cents' && 'currency' in row) of.cents[row.currency] = (of.cents[row.currency] ?? 0) + Number(value)
    else if (typeof value === 'number') of.sums[field] = (of.sums[field] ?? 0) + value
    else if (value === null) of.sums[field] ??= null
  }
}
