// Native tables: quiet lines, figures to the right, rows as tall as the page allows and never more than it holds.
import type { Deck, Slide } from './pages.ts'
import { font, page } from './identity.ts'

export interface Column { title: string; width: number; figures?: boolean }
export interface TableForm {
  x: number
  columns: readonly Column[]
  rows: readonly (readonly string[])[]
  /** Rows at most, and their tallest, in inches. */
  most: number
  tallest?: number
  /** Points; by the rows' height when left out. */
  fontSize?: number
  lastIsTotal?: boolean
}

const none = { type: 'none' as const }
const headHeight = 0.4
const available = page.bottom - page.top - headHeight

/** Adds the table at the top of the page; what does not fit is told below it, « et 4 autres ». Gives the height of its rows. */
export const addTable = ({ words, lang, colour }: Deck, slide: Slide, { x, columns, rows, most, tallest = 0.75, fontSize, lastIsTotal = false }: TableForm): number => {
  const line = { type: 'solid' as const, pt: 0.75, color: colour.line }
  const shown = rows.slice(0, most)
  const rowHeight = Math.min(tallest, (available - (shown.length < rows.length ? 0.35 : 0)) / shown.length)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const cellOf = (text: string, column: number, options: object, below: typeof line | typeof none) => ({
    text,
    options: {
      fontFace: font.body, valign: 'middle' as const, lang, align: columns[column]?.figures ? 'right' as const : 'left' as const,
      margin: [0.04, column === columns.length - 1 ? 0 : 0.2, 0.04, 0] as [number, number, number, number],
      border: [none, none, below, none] as [typeof none, typeof none, typeof line, typeof none], ...options,
    },
  })
  const head = columns.map(({ title }, column) => cellOf(title, column, { fontSize: 12, color: colour.ink2 }, line))
  const body = shown.map((texts, row) => columns.map((_, column) => {
    const last = row === shown.length - 1
    const bold = column === 0 || (lastIsTotal && last)
    return cellOf(texts[column] ?? '', column, { fontSize: fontSize ?? (rowHeight < 0.6 ? 14 : 16), color: colour.ink, bold }, last ? none : line)
  }))
  slide.addTable([head, ...body], { x, y: page.top, w: width, colW: columns.map(column => column.width), rowH: [headHeight, ...shown.map(() => rowHeight)], autoPage: false })
  if (shown.length < rows.length) {
    slide.addText(words.more(rows.length - shown.length), { x, y: page.bottom - 0.3, w: width, h: 0.3, margin: 0, fontFace: font.body, fontSize: 13, color: colour.ink2, lang })
  }
  return rowHeight
}

/** The middle of a row of such a table, from the top of the page; rows count from 0. */
export const rowMiddle = (row: number, rowHeight: number): number => page.top + headHeight + (row + 0.5) * rowHeight
