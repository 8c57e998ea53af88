// What the plan needs from its start to its end, and from how many results it pays.
import { addCardRow } from '../cards.ts'
import { font, page, pageWidth } from '../identity.ts'
import { addPage } from '../pages.ts'
import type { Deck } from '../pages.ts'

export const addNeed = (deck: Deck): void => {
  const { input: { need, objective, kpi }, words: { need: words }, formats, colour, lang } = deck
  if (!need || !objective) return
  const { moneyCents, hours, fullCents, breakEvenResults } = need
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(formats.estimate(moneyCents), formats.hours(hours)) })
  addCardRow(deck, slide, [
    { label: words.money, figure: formats.estimate(moneyCents), note: words.period(formats.day(objective.start), formats.day(objective.end)) },
    { label: words.hours, figure: formats.hours(hours), note: words.hoursNote },
    { label: words.full, figure: fullCents === null ? words.unknown : formats.estimate(fullCents), note: fullCents === null ? words.fullUnknown : words.fullNote },
  ], { y: page.top, h: 2.1 })
  const text = { x: page.left, w: pageWidth, margin: 0, fontFace: font.body, lang }
  slide.addText(words.breakEven, { ...text, y: 4.3, h: 0.4, fontFace: font.head, fontSize: 18, bold: true, color: colour.ink })
  const told = breakEvenResults === null ? words.breakEvenUnknown : words.breakEvenAt(formats.count(breakEvenResults), kpi?.name ?? words.results)
  slide.addText(told, { ...text, y: 4.75, h: 0.75, fontFace: font.head, fontSize: breakEvenResults === null ? 20 : 28, bold: true, color: breakEvenResults === null ? colour.ink2 : colour.text, valign: 'middle' })
  const { valueCents, marginShare } = objective
  if (breakEvenResults !== null && valueCents !== null && marginShare !== null) slide.addText(words.breakEvenFormula(formats.money(valueCents), formats.plainShare(marginShare)), { ...text, y: 5.55, h: 0.6, fontSize: 15, color: colour.ink2, valign: 'top' })
}
