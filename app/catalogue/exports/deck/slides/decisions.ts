// What was decided, on which grounds, and what it is expected to change.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { page } from '../identity.ts'
import { addTable } from '../tables.ts'

export const addDecisions = (deck: Deck): void => {
  const { input: { decisions }, words: { decisions: words }, formats } = deck
  if (decisions.length === 0) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(decisions.length) })
  addTable(deck, slide, {
    x: page.left, most: 3, tallest: 1.6, fontSize: decisions.length > 1 ? 14 : 16,
    columns: [{ title: words.decision, width: 3.233 }, { title: words.reason, width: 3.4 }, { title: words.forecast, width: 2.6 }, { title: words.change, width: 2.6 }],
    rows: decisions.toReversed().map(one => [`${formats.day(one.day)}\n${cut(one.sentence, 80)}`, cut(one.reason, 140), cut(one.forecast, 95), cut(one.change, 95)]),
  })
}
