// First page: whose strategy, of which day.
import { cut, logoOn } from '../pages.ts'
import type { Deck, Slide } from '../pages.ts'
import { font, page } from '../identity.ts'
import { addMark } from '../mark.ts'

export const addCover = (deck: Deck): void => {
  const { file, input, look, colour, words, formats, lang } = deck
  const slide = file.addSlide({ masterName: 'cover' })
  const text = { x: page.left, w: 7.7, margin: 0, fontFace: font.body, lang }
  slide.addShape('rect', { x: 9.2, y: 0, w: page.width - 9.2, h: page.height, fill: { color: colour.ground } })
  addSign(deck, slide)
  slide.addText(words.kind, { ...text, y: 0.75, h: 0.4, fontSize: 16, bold: true, color: colour.text, valign: 'middle' })
  slide.addText(cut(look.name, 52), { placeholder: 'title', lang })
  if (input.objective) slide.addText(cut(input.objective.sentence, 140), { ...text, y: 3.4, h: 1.3, fontSize: 22, color: colour.ink2, valign: 'top' })
  slide.addShape('line', { x: page.left, y: 5.3, w: 1.2, h: 0, line: { color: colour.accent, width: 4 } })
  if (look.madeBy) slide.addText(words.madeBy(cut(look.madeBy, 60)), { ...text, y: 4.75, h: 0.4, fontSize: 16, bold: true, color: colour.ink, valign: 'middle' })
  const dated = [words.coverDated(formats.day(input.dated)), ...(input.company.site ? [input.company.site] : [])].join('  ·  ')
  slide.addText(dated, { ...text, y: 5.5, h: 0.4, fontSize: 16, color: colour.ink, valign: 'middle' })
  if (!input.simulated) return
  const pill = { shape: 'roundRect' as const, rectRadius: 0.21, w: 4.4, h: 0.42, align: 'center' as const, fill: { color: colour.mistPale } }
  slide.addText(words.simulated, { ...text, ...pill, y: 6.2, fontSize: 14, bold: true, color: colour.mist, valign: 'middle' })
}

/** Whose document it is, on the coloured side: a logo on white, or the mark, or the name itself. */
const addSign = (deck: Deck, slide: Slide): void => {
  const { look, colour, lang } = deck
  if (look.isAzimut) return addMark(slide, { x: 9.97, y: 2.45, size: 2.6 }, { legs: colour.onGround, arc: colour.accent })
  const card = { x: 9.75, y: 2.65, w: 3.03, h: 2.2 }
  const [logo] = logoOn(deck, { x: 0, y: 0, w: card.w - 0.6, h: card.h - 0.6 })
  if (!logo) return void slide.addText(cut(look.madeBy ?? look.name, 40), { ...card, margin: 0, align: 'center', valign: 'middle', fontFace: font.head, fontSize: 28, bold: true, color: colour.onGround, lang })
  slide.addShape('roundRect', { ...card, rectRadius: 0.14, fill: { color: colour.card } })
  const { w, h } = logo.image
  slide.addImage({ ...logo.image, x: card.x + (card.w - w) / 2, y: card.y + (card.h - h) / 2 })
}
