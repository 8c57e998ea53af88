// Page 2: what digital adds to the marketing strategy, in one sentence, and the measure that goes with it.
import { addCardRow } from '../cards.ts'
import { font, page, pageWidth } from '../identity.ts'
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'

export const addValue = (deck: Deck): void => {
  const { input: { value, results, objective, kpi }, words: { value: words, cards }, formats, colour, lang } = deck
  if (value === null) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title })
  slide.addShape('rect', { x: page.left, y: page.top + 0.1, w: 0.08, h: 2.3, fill: { color: colour.accent } })
  slide.addText(cut(value, 300), { x: page.left + 0.45, y: page.top + 0.1, w: pageWidth - 0.9, h: 2.3, margin: 0, fontFace: font.head, fontSize: value.length > 160 ? 24 : 30, bold: true, color: colour.ink, valign: 'middle', lang })
  const measured = [
    ...(objective ? [{ label: words.aimed(formats.day(objective.end)), figure: formats.count(objective.to), note: objective.unit }] : []),
    ...(results ? [{ label: kpi?.name ?? cards.results, figure: formats.count(results.actual), note: cards.ofExpected(formats.count(results.expected)) }] : []),
  ]
  if (measured.length > 0) addCardRow(deck, slide, measured, { y: 4.6, h: 1.9 })
}
