// What it cost, hours included, and what comes back for it, as a range.
import { addPage } from '../pages.ts'
import type { Deck, Slide } from '../pages.ts'
import { addCardRow } from '../cards.ts'
import { font, page, pageWidth } from '../identity.ts'

export const addCosts = (deck: Deck): void => {
  const { input: { costs }, words: { costs: words }, formats, lang, colour } = deck
  if (!costs) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(formats.money(costs.fullCents), formats.hours(costs.hours)), notes: words.explain })
  const cards = [
    { label: words.full, figure: formats.money(costs.fullCents), note: words.fullNote },
    { label: words.hours, figure: formats.hours(costs.hours), note: words.hoursNote },
  ]
  addCardRow(deck, slide, cards, { y: page.top, h: 2 })
  const text = { x: page.left, w: pageWidth, margin: 0, fontFace: font.body, fontSize: 14, color: colour.ink2, lang }
  slide.addText(words.roi, { ...text, y: 4.15, h: 0.4, fontFace: font.head, fontSize: 18, bold: true, color: colour.ink })
  slide.addText(costs.roi ? words.explain : words.unknown, { ...text, y: costs.roi ? 6.35 : 4.6, h: 0.35 })
  addRange(deck, slide)
}

/** The range of the return as a band, its middle, and the point where the outlay is just recovered. */
const addRange = ({ input: { costs }, words: { costs: words }, formats, lang, colour }: Deck, slide: Slide): void => {
  if (!costs?.roi) return
  const { low, mid, high } = costs.roi
  const [from, to] = [Math.min(low, 0), Math.max(high, 0)]
  const at = (share: number) => page.left + 0.9 + ((share - from) / (to - from || 1)) * (pageWidth - 1.8)
  const y = 5.55
  slide.addShape('roundRect', { x: at(low), y: y - 0.13, w: Math.max(at(high) - at(low), 0.26), h: 0.26, rectRadius: 0.13, fill: { color: colour.pale } })
  slide.addShape('line', { x: at(0), y: y - 0.35, w: 0, h: 0.7, line: { color: colour.ink2, width: 1.5, dashType: 'dash' } })
  slide.addShape('ellipse', { x: at(mid) - 0.18, y: y - 0.18, w: 0.36, h: 0.36, fill: { color: colour.shape } })
  const figure = { w: 1.8, h: 0.45, y: y - 0.72, align: 'center' as const, margin: 0, fontFace: font.head, bold: true, lang }
  slide.addText(formats.share(low), { ...figure, x: at(low) - 0.9, fontSize: 20, color: colour.ink2 })
  slide.addText(formats.share(mid), { ...figure, x: at(mid) - 0.9, fontSize: 24, color: colour.text })
  slide.addText(formats.share(high), { ...figure, x: at(high) - 0.9, fontSize: 20, color: colour.ink2 })
  const beside = at(0) < page.right - 3 ? { x: at(0) + 0.12, align: 'left' as const } : { x: at(0) - 3.12, align: 'right' as const }
  slide.addText(words.even, { ...beside, w: 3, h: 0.35, y: y + 0.16, margin: 0, fontFace: font.body, fontSize: 13, color: colour.ink2, lang })
}
