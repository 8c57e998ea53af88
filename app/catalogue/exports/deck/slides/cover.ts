// First page: whose strategy, of which day.
import { cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { colour, font, page } from '../identity.ts'
import { addMark } from '../mark.ts'

export const addCover = ({ file, input, words, formats, lang }: Deck): void => {
  const slide = file.addSlide({ masterName: 'cover' })
  const text = { x: page.left, w: 7.7, margin: 0, fontFace: font.body, lang }
  slide.addShape('rect', { x: 9.2, y: 0, w: page.width - 9.2, h: page.height, fill: { color: colour.petrol } })
  addMark(slide, { x: 9.97, y: 2.45, size: 2.6 }, { legs: colour.white, arc: colour.brass })
  slide.addText(words.kind, { ...text, y: 0.75, h: 0.4, fontSize: 16, bold: true, color: colour.petrol, valign: 'middle' })
  slide.addText(cut(input.company.name, 52), { placeholder: 'title', lang })
  if (input.objective) slide.addText(cut(input.objective.sentence, 140), { ...text, y: 3.4, h: 1.3, fontSize: 22, color: colour.ink2, valign: 'top' })
  slide.addShape('line', { x: page.left, y: 5.3, w: 1.2, h: 0, line: { color: colour.brass, width: 4 } })
  const dated = [words.coverDated(formats.day(input.dated)), ...(input.company.site ? [input.company.site] : [])].join('  ·  ')
  slide.addText(dated, { ...text, y: 5.5, h: 0.4, fontSize: 16, color: colour.ink, valign: 'middle' })
  if (!input.simulated) return
  const pill = { shape: 'roundRect' as const, rectRadius: 0.21, w: 4.4, h: 0.42, align: 'center' as const, fill: { color: colour.mistPale } }
  slide.addText(words.simulated, { ...text, ...pill, y: 6.2, fontSize: 14, bold: true, color: colour.mist, valign: 'middle' })
}
