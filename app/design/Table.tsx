/** A register: sorted by a press on a column, numbers aligned, its first column in sight while the rest scrolls. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp } from './icons.tsx'
import { ScrollBox } from './ScrollBox.tsx'
import { sortRows } from './sort-rows.ts'
import type { Order } from './sort-rows.ts'
import css from './Table.module.css'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** `end` for numbers. */
  align?: 'end'
  /** Sentences: they go to the line rather than widen the table. */
  wraps?: boolean
  /** What to sort by; leave out when the column has no order. Null goes last. */
  sort?: (row: Row) => string | number | null
}

export type TableProps<Row> = {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  empty: ReactNode
  locale?: string
  /** Sorted so at first. */
  order?: Order
  /** Read aloud before the caption is wanted on screen. */
  captionHidden?: boolean
  /** On a phone each row goes down the page, its cells named, rather than out of the screen. */
  stacks?: boolean
}

const ariaSort = (order: Order | undefined, key: string) => (order?.key === key ? (order.down ? 'descending' : 'ascending') : undefined)

export const Table = <Row,>({ caption, columns, rows, rowKey, empty, locale = 'fr', order: first, captionHidden, stacks }: TableProps<Row>) => {
  const [order, setOrder] = useState(first)
  const sorting = columns.find((column) => column.key === order?.key)?.sort
  const shown = order && sorting ? sortRows(rows, { by: sorting, down: order.down, locale }) : rows
  // Names of columns say nothing of no row.
  if (rows.length === 0) return <div>{captionHidden ? null : <p className={css.empty}>{caption}</p>}<p className={css.empty}>{empty}</p></div>
  // What is laid out otherwise than a table is told as one all the same.
  const as = (role: string) => (stacks ? role : undefined)
  const turn = (key: string) => setOrder({ key, down: order?.key === key ? !order.down : false })
  return (
    <ScrollBox label={typeof caption === 'string' ? caption : undefined}>
      <table className={css.table} data-stacks={stacks} role={as('table')}>
        <caption data-readers-only={captionHidden || undefined}>{caption}</caption>
        <thead role={as('rowgroup')}>
          <tr role={as('row')}>
            {columns.map((column) => (
              <th key={column.key} scope="col" role={as('columnheader')} data-align={column.align} aria-sort={ariaSort(order, column.key)}>
                {column.sort
                  ? <button type="button" onClick={() => turn(column.key)}>{column.header}<span className={css.arrow} aria-hidden="true">{order?.key === column.key ? order.down ? <ArrowDown size={12} /> : <ArrowUp size={12} /> : null}</span></button>
                  : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={as('rowgroup')}>
          {shown.map((row) => (
            <tr key={rowKey(row)} role={as('row')}>
              {columns.map((column, index) => index === 0
                ? <th key={column.key} scope="row" role={as('rowheader')} data-align={column.align} data-wraps={column.wraps}>{column.cell(row)}</th>
                : <td key={column.key} role={as('cell')} data-align={column.align} data-wraps={column.wraps}>{stacks ? <><span className={css.name} aria-hidden="true">{column.header}</span><div>{column.cell(row)}</div></> : column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
