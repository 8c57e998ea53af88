// What most orders connectors are: titles to recognise, then each line read by itself.
import type { Known, TableReading } from '../_contract.ts'
import { orderColumns } from './columns.ts'
import type { OrderColumns, OrderField, OrderTitles } from './columns.ts'
import { readOrder } from './row.ts'
import type { OrderRules } from './row.ts'
import type { SheetRow } from '../_sheet/sheet.ts'

/** A line of totals under the table has no day. */
const isTotal = ({ cells }: SheetRow, { date, reference }: OrderColumns) => {
  const day = cells[date ?? -1]?.text ?? ''
  return /^(sous[- ])?tota(l|ux)\b/i.test(day) || (!day && (reference === undefined || !cells[reference]?.text))
}

/** Null when the titles are not this program's. */
export const openOrders = (titles: OrderTitles, needed: readonly OrderField[], rules: Omit<OrderRules, 'currency'>) => (header: readonly string[], { currency }: Known): TableReading | null => {
  const columns = orderColumns(header, titles, needed)
  return columns && { columns, line: row => (isTotal(row, columns) ? null : readOrder(row, columns, { ...rules, currency })) }
}
