// Where the money goes, lever by lever, with bars to compare at a glance.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { page } from '../identity.ts'
import { addTable, rowMiddle } from '../tables.ts'

const most = 7

export const addLines = (deck: Deck): void => {
  const { input: { lines }, words: { lines: words, more }, formats, colour } = deck
  if (lines.length === 0) return
  const sum = (some: typeof lines) => some.reduce((cents, line) => cents + line.cents, 0)
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(formats.money(sum(lines)), lines.length) })
  const dearest = lines.toSorted((a, b) => b.cents - a.cents)
  const rest = dearest.slice(most)
  const shown = [...dearest.slice(0, most), ...(rest.length > 0 ? [{ lever: more(rest.length), cents: sum(rest) }] : [])]
  const rows = shown.map(({ lever, cents }) => [cut(lever, 52), '', cents === 0 ? words.free : formats.money(cents)])
  const bars = { x: page.left + 5.6, width: 3.3 }
  const rowHeight = addTable(deck, slide, {
    x: page.left, most: most + 2, lastIsTotal: true,
    columns: [{ title: words.lever, width: 5.6 }, { title: '', width: bars.width }, { title: words.amount, width: 2.933, figures: true }],
    rows: [...rows, [words.total, '', formats.money(sum(lines))]],
  })
  const longest = Math.max(...shown.map(({ cents }) => cents), 1)
  shown.forEach(({ cents }, row) => {
    if (cents > 0) slide.addShape('rect', { x: bars.x, y: rowMiddle(row, rowHeight) - 0.11, w: (bars.width * cents) / longest, h: 0.22, fill: { color: colour.shape } })
  })
}
