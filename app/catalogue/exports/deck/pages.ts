// Opens the deck and its pages: eyebrow, title, footer with the company, the day of the figures and the page.
import type { Locale } from '@azimut/engines/locale'
import pptxgenjs from 'pptxgenjs'
import type { DocumentInput } from '../_contract.ts'
import { fitLogo, lookOf } from '../look/look.ts'
import type { Look } from '../look/look.ts'
import { words } from './deck.words.ts'
import type { DeckWords } from './deck.words.ts'
import { formatsOf } from './formats.ts'
import type { Formats } from './formats.ts'
import { coloursOf, font, page, pageWidth, theme } from './identity.ts'
import type { Colours } from './identity.ts'

// The package is an ES module whose types speak of a CommonJS one: its class is the default itself.
const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default

export type Slide = ReturnType<pptxgenjs.default['addSlide']>
export interface Deck { file: pptxgenjs.default; input: DocumentInput; look: Look; colour: Colours; words: DeckWords; formats: Formats; lang: string }

/** An empty deck with its masters: `cover` and `start`, first and last, and `page` on paper between them. */
export const openDeck = (input: DocumentInput, locale: Locale): Deck => {
  const file = new PptxGenJS()
  const look = lookOf(input)
  const colour = coloursOf(look)
  const deck: Deck = { file, input, look, colour, words: words[locale], formats: formatsOf(locale, input.currency), lang: locale === 'fr' ? 'fr-FR' : 'en-GB' }
  file.layout = 'LAYOUT_WIDE'
  file.theme = theme
  file.title = `${deck.words.kind} · ${look.name}`
  // The package writes this one into XML as it is: « Dupont & Fils » would be a file that does not open.
  file.company = look.name.replace(/[<>&]/g, sign => `&#${sign.charCodeAt(0)};`)
  file.author = look.madeBy ?? look.name
  const small = { fontFace: font.body, fontSize: 11, color: colour.ink2, lang: deck.lang, margin: 0, valign: 'middle' as const }
  const title = { name: 'title', type: 'title' as const, x: page.left, y: 0.72, w: look.logo ? pageWidth - 1.9 : pageWidth, h: 1, margin: 0, valign: 'top' as const, align: 'left' as const, fontFace: font.head, fontSize: 26, bold: true, color: colour.ink }
  const footer = [cut(look.name, 40), ...(look.footer ? [cut(look.footer, 50)] : look.madeBy ? [deck.words.madeBy(cut(look.madeBy, 40))] : []), deck.words.coverDated(deck.formats.day(input.dated)), ...(input.simulated ? [deck.words.simulated] : [])].join('  ·  ')
  file.defineSlideMaster({
    title: 'page',
    background: { color: colour.paper },
    objects: [
      { placeholder: { options: title, text: '' } },
      { line: { x: page.left, y: 6.98, w: pageWidth, h: 0, line: { color: colour.line, width: 0.75 } } },
      ...logoOn(deck, { x: page.right - 1.6, y: 0.3, w: 1.6, h: 0.45 }),
      { text: { text: footer, options: { ...small, x: page.left, y: 7.03, w: 11, h: 0.3 } } },
    ],
    slideNumber: { x: 11.9, y: 7.03, w: 0.683, h: 0.3, align: 'right', fontFace: font.body, fontSize: 11, color: colour.ink2 },
  })
  file.defineSlideMaster({
    title: 'cover',
    background: { color: colour.paper },
    objects: [{ placeholder: { options: { ...title, y: 1.5, w: 7.7, h: 1.7, fontSize: 44, valign: 'bottom' }, text: '' } }],
  })
  file.defineSlideMaster({
    title: 'start',
    background: { color: colour.ground },
    objects: [{ placeholder: { options: { ...title, w: 10, fontSize: 36, color: colour.onGround }, text: '' } }],
  })
  return deck
}

/** The logo against the right and the top of a box; nothing for a WebP, which older presentation programs cannot show. */
export const logoOn = ({ look: { logo, name, madeBy } }: Deck, box: { x: number; y: number; w: number; h: number }) => {
  if (!logo || logo.type === 'image/webp') return []
  const { w, h } = fitLogo(logo, box)
  return [{ image: { data: `${logo.type};base64,${logo.base64}`, x: box.x + box.w - w, y: box.y + (box.h - h) / 2, w, h, altText: madeBy ?? name } }]
}

/** A page with its title; `notes` say where its figures come from, for whoever presents. */
export const addPage = ({ file, lang, colour }: Deck, { eyebrow, title, notes }: { eyebrow: string; title: string; notes?: string }): Slide => {
  const slide = file.addSlide({ masterName: 'page' })
  slide.addText(eyebrow, { x: page.left, y: 0.36, w: pageWidth, h: 0.32, margin: 0, valign: 'middle', fontFace: font.body, fontSize: 13, bold: true, color: colour.text, lang })
  slide.addText(cut(title, 130), { placeholder: 'title', lang })
  if (notes) slide.addNotes(notes)
  return slide
}

/** The snapshot without the characters XML forbids: one of them, and the whole file would not open. */
export const writable = <Value>(value: Value): Value => {
  if (typeof value === 'string') return value.toWellFormed().replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '') as Value
  if (Array.isArray(value)) return value.map(writable) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writable(inner)])) as Value
}

/** Cuts a text that would not fit its place, at a word. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
