// From where to where, by when, and what exactly is counted.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { addCard } from '../cards.ts'
import { font, page } from '../identity.ts'

export const addObjective = (deck: Deck): void => {
  const { input: { objective, kpi }, words: { objective: words }, formats, lang, colour } = deck
  if (!objective) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: objective.sentence })
  const left = { x: page.left, y: page.top, w: 6.4, h: 4.4 }
  addCard(deck, slide, left, true)
  const text = { margin: 0, lang, fontFace: font.body }
  const [from, to] = [objective.from === null ? words.unknown : formats.count(objective.from), formats.count(objective.to)]
  // As large as the longer of the two allows.
  const digits = Math.max(objective.from === null ? 0 : from.length, to.length)
  const size = digits <= 4 ? 66 : digits <= 6 ? 40 : 28
  const big = { ...text, fontFace: font.head, bold: true, y: left.y + 1.05, h: 1.3, valign: 'middle' as const }
  slide.addText(words.from, { ...text, x: left.x + 0.4, y: left.y + 0.55, w: 2.2, h: 0.4, fontSize: 16, color: colour.ink2 })
  slide.addText(words.to(formats.day(objective.end)), { ...text, x: left.x + 3.4, y: left.y + 0.55, w: 2.8, h: 0.4, fontSize: 16, color: colour.ink2 })
  slide.addText(from, { ...big, fontSize: objective.from === null ? 20 : size, x: left.x + 0.4, w: 2.1, color: colour.ink2 })
  slide.addShape('line', { x: left.x + 2.45, y: left.y + 1.72, w: 0.6, h: 0, line: { color: colour.accent, width: 4, endArrowType: 'triangle' } })
  slide.addText(to, { ...big, fontSize: size, x: left.x + 3.4, w: 2.8, color: colour.text })
  slide.addText(objective.unit, { ...text, x: left.x + 0.4, y: left.y + 2.6, w: 5.6, h: 0.45, fontSize: 20, bold: true, color: colour.ink })
  slide.addText(words.since(formats.day(objective.start), formats.day(objective.end)), { ...text, x: left.x + 0.4, y: left.y + 3.1, w: 5.6, h: 0.4, fontSize: 16, color: colour.ink2 })
  if (!kpi) return
  const right = { ...text, x: 7.65, w: page.right - 7.65, valign: 'top' as const }
  const heading = { ...right, fontFace: font.head, fontSize: 18, bold: true, color: colour.ink, h: 0.4 }
  slide.addText(words.counted, { ...heading, y: page.top + 0.1 })
  slide.addText(cut(kpi.definition, 220), { ...right, y: page.top + 0.6, h: 1.4, fontSize: 16, color: colour.ink })
  slide.addText(words.formula, { ...heading, y: page.top + 2 })
  slide.addText(cut(kpi.formula, 220), { ...right, y: page.top + 2.5, h: 1.4, fontSize: 16, color: colour.ink })
}
