// Who does what, in how long, by when.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { page } from '../identity.ts'
import { addTable } from '../tables.ts'

export const addPlan = (deck: Deck): void => {
  const { input: { actions }, words: { plan: words }, formats } = deck
  if (actions.length === 0) return
  const hours = formats.hours(actions.reduce((sum, action) => sum + action.hours, 0))
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(actions.length, hours) })
  addTable(deck, slide, {
    x: page.left, most: 8,
    columns: [{ title: words.action, width: 5.633 }, { title: words.owner, width: 2.2 }, { title: words.hours, width: 1.2, figures: true }, { title: words.start, width: 1.4, figures: true }, { title: words.due, width: 1.4, figures: true }],
    rows: actions.map(action => [cut(action.title, 60), cut(action.owner ?? words.nobody, 24), formats.hours(action.hours), formats.briefDay(action.start), formats.briefDay(action.due)]),
  })
}
