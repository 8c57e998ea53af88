// What was held before: objectives that are over, what was expected of them and what came.
import { page } from '../identity.ts'
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { addTable } from '../tables.ts'

export const addPast = (deck: Deck): void => {
  const { input: { past }, words: { past: words }, formats } = deck
  if (past.length === 0) return
  const [last] = past
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: last?.actual === null || !last ? words.unmeasured : words.title(formats.count(last.actual), formats.count(last.expected)) })
  addTable(deck, slide, {
    x: page.left, most: 5, tallest: 0.9,
    columns: [{ title: words.objective, width: 6.033 }, { title: words.end, width: 2.2 }, { title: words.expected, width: 1.6, figures: true }, { title: words.actual, width: 2, figures: true }],
    rows: past.map(({ sentence, end, expected, actual }) => [cut(sentence, 90), formats.day(end), formats.count(expected), actual === null ? words.unknown : formats.count(actual)]),
  })
}
