// The first week: what begins in its seven days, for whom.
import { addDays } from '@azimut/engines/calendar'
import { page } from '../identity.ts'
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { addTable } from '../tables.ts'

export const addWeek = (deck: Deck): void => {
  const { input: { actions, startDate }, words: { week: words, plan }, formats } = deck
  if (startDate === null) return
  const until = addDays(startDate, 6)
  const first = actions.filter(action => !action.done && action.start <= until && action.due >= startDate)
  if (first.length === 0) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(formats.day(startDate), first.length) })
  addTable(deck, slide, {
    x: page.left, most: 6,
    columns: [{ title: plan.owner, width: 2.4 }, { title: plan.action, width: 6.033 }, { title: plan.hours, width: 1.4, figures: true }, { title: plan.due, width: 2, figures: true }],
    rows: first.toSorted((a, b) => (a.owner ?? '').localeCompare(b.owner ?? '') || a.start.localeCompare(b.start)).map(action => [cut(action.owner ?? plan.nobody, 24), cut(action.title, 66), formats.hours(action.hours), formats.briefDay(action.due)]),
  })
}
