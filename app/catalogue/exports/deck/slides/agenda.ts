// When the reviews are, and which days of the sector to steer by.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { page } from '../identity.ts'
import { addTable } from '../tables.ts'

export const addAgenda = (deck: Deck): void => {
  const { input: { meetings, calendar }, words: { calendar: words }, formats } = deck
  if (meetings.length + calendar.length === 0) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(meetings.length, calendar.length) })
  const period = (start: string, end: string) => (start === end ? formats.day(start) : words.until(formats.briefDay(start), formats.day(end)))
  const tables = [
    { title: words.meetings, rows: meetings.map(({ title, day }) => [formats.day(day), cut(title, 30)]) },
    { title: words.days, rows: calendar.map(({ name, start, end }) => [period(start, end), cut(name, 30)]) },
  ].filter(({ rows }) => rows.length > 0)
  tables.forEach(({ title, rows }, index) => {
    addTable(deck, slide, { x: page.left + index * 6.1, most: 8, tallest: 0.6, fontSize: 14, columns: [{ title, width: 2.6 }, { title: '', width: 3.1 }], rows })
  })
}
