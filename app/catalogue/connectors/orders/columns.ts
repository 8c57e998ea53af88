// Recognises the columns of an orders file by their titles, without accents, capitals or signs.
import { plainTitle } from '../_sheet/titles.ts'

/**
 * `net` without tax, `gross` with it, `tax` the tax itself, `refund` what was given back, tax included; `cancelled` a moment,
 * empty while the order stands; `first` whether it is the customer's first; `count` sales on the line.
 */
export type OrderField = 'date' | 'reference' | 'net' | 'gross' | 'tax' | 'refund' | 'status' | 'cancelled' | 'currency' | 'code' | 'channel' | 'first' | 'count'

/** For each field, the titles it goes by, the best first. */
export type OrderTitles = Readonly<Partial<Record<OrderField, readonly string[]>>>
export type OrderColumns = Readonly<Partial<Record<OrderField, number>>>

/** Null unless each field of `needed` has its column, and one of the two amounts. */
export function orderColumns(header: readonly string[], titles: OrderTitles, needed: readonly OrderField[]): OrderColumns | null {
  const plain = header.map(plainTitle)
  const columns = Object.fromEntries(Object.entries(titles).flatMap(([field, known]) => {
    const title = known.find(one => plain.includes(one))
    return title === undefined ? [] : [[field, plain.indexOf(title)]]
  })) as OrderColumns
  const has = (field: OrderField) => columns[field] !== undefined
  return needed.every(has) && (has('net') || has('gross')) ? columns : null
}
