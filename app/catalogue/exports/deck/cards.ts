// White cards on paper: one figure, what it is, and what it is compared with.
import type { Deck, Slide } from './pages.ts'
import { font, page, pageWidth } from './identity.ts'

export interface Box { x: number; y: number; w: number; h: number }
export interface Card { label: string; figure: string; note: string }

export const addCard = ({ colour }: Deck, slide: Slide, box: Box, highlight = false): void => {
  slide.addShape('roundRect', { ...box, rectRadius: 0.14, fill: { color: colour.card }, line: highlight ? { color: colour.accent, width: 2 } : { color: colour.line, width: 0.75 } })
}

/** Cards side by side over the whole width; the one to look at, if any, has an edge of the accent. */
export const addCardRow = (deck: Deck, slide: Slide, cards: readonly Card[], { y, h, highlight }: { y: number; h: number; highlight?: number }): void => {
  const { lang, colour } = deck
  const gap = 0.25
  const w = (pageWidth - gap * (cards.length - 1)) / cards.length
  cards.forEach(({ label, figure, note }, index) => {
    const box = { x: page.left + index * (w + gap), y, w, h }
    addCard(deck, slide, box, index === highlight)
    const inner = { x: box.x + 0.25, w: w - 0.5, margin: 0, lang }
    slide.addText(label, { ...inner, y: y + 0.2, h: 0.35, fontFace: font.body, fontSize: 13, color: colour.ink2, valign: 'top' })
    slide.addText(figure, { ...inner, y: y + 0.55, h: 0.8, fontFace: font.head, fontSize: figure.length > 12 ? 20 : figure.length > 9 ? 24 : 32, bold: true, color: colour.ink, valign: 'middle' })
    slide.addText(note, { ...inner, y: y + 1.38, h: h - 1.5, fontFace: font.body, fontSize: 13, color: colour.ink2, valign: 'top' })
  })
}
