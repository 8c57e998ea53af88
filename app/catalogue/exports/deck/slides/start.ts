// Last page: the day it begins, and the first three actions.
import type { Deck } from '../pages.ts'
import { cut } from '../pages.ts'
import { font, page } from '../identity.ts'
import { addMark } from '../mark.ts'

export const addStart = (deck: Deck): void => {
  const { file, input, look, colour, words: { start: words, simulated }, formats, lang } = deck
  const slide = file.addSlide({ masterName: 'start' })
  const text = { x: page.left, w: 11.8, margin: 0, fontFace: font.body, color: colour.onGround, lang }
  if (look.isAzimut) addMark(slide, { x: 11.6, y: 0.6, size: 0.95 }, { legs: colour.onGround, arc: colour.accent })
  slide.addText(words.title, { placeholder: 'title', lang })
  slide.addText(input.startDate ? words.on(formats.fullDay(input.startDate)) : words.undecided, { ...text, y: 1.75, h: 0.9, fontFace: font.head, fontSize: 32, bold: true, color: colour.loudOnGround, valign: 'middle' })
  const first = input.actions.filter(action => !action.done && action.start >= (input.startDate ?? '')).toSorted((a, b) => a.start.localeCompare(b.start) || a.due.localeCompare(b.due)).slice(0, 3)
  if (first.length > 0) slide.addText(words.first, { ...text, y: 3.15, h: 0.4, fontSize: 16, color: colour.onGroundQuiet })
  first.forEach((action, index) => {
    const y = 3.7 + index * 0.95
    slide.addText(String(index + 1), { shape: 'ellipse', x: page.left, y, w: 0.6, h: 0.6, align: 'center', valign: 'middle', margin: 0, fontFace: font.head, fontSize: 20, bold: true, color: colour.ground, fill: { color: colour.onGround }, lang })
    slide.addText(cut(action.title, 90), { ...text, x: page.left + 0.85, y: y - 0.08, w: 10.9, h: 0.42, fontSize: 20, bold: true, valign: 'middle' })
    slide.addText(words.by(action.owner, formats.day(action.due)), { ...text, x: page.left + 0.85, y: y + 0.32, w: 10.9, h: 0.35, fontSize: 15, color: colour.onGroundQuiet, valign: 'middle' })
  })
  const footer = [look.name, ...(look.footer ? [look.footer] : []), ...(input.simulated ? [simulated] : [])].join('  ·  ')
  slide.addText(footer, { ...text, y: 7.03, h: 0.3, fontSize: 11, color: colour.onGroundQuiet, valign: 'middle' })
}
