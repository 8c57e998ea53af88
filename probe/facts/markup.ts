// Reads the tags and the texts of a page with htmlparser2's tokenizer. Its parser would make strings and objects of all of them; most are not looked at.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Attributes, Opening } from './frame.ts'
import { OF_ATTRIBUTE, type AttributeName } from './interests.ts'
import { createNames } from './names.ts'
import { BR, createTag, findTag, FORM, HTML, IMAGE, IMG, P, SVG, type Tag } from './tags.ts'

/** A page that goes on nesting is left where it is. */
const DEEPEST = 2_400
const NONE: Attributes = Object.freeze({})
const findAttribute = createNames([...OF_ATTRIBUTE].map(([name, bits]) => ({ name, bits })))

export interface MarkupReader {
  /** `opening` is soon that of the next tag. Every element that opens closes, in turn. */
  open(opening: Opening): void
  close(): void
  /** The text is also in the codes of the page, from `from` to `to`. */
  text(text: string, from: number, to: number): void
  doctype(): void
}

class Markup implements TokenizerCallbacks, Opening {
  private readonly html: string
  private readonly codes: Uint16Array
  private readonly reader: MarkupReader
  private readonly tokenizer = new Tokenizer({}, this)
  private readonly opened: Tag[] = []
  private readonly rules: number[] = [HTML]
  /** Elements of this page that HTML does not know. */
  private readonly others = new Map<string, Tag>()
  // The tag being read, or read last.
  tag = P
  id: string | undefined
  classes: string | undefined
  attributes: Partial<Record<AttributeName, string>> = NONE
  asked = 0
  private isOpening = false
  private attribute: { name: AttributeName | 'id' | 'class'; bits: number } | undefined
  private value = ''

  constructor(html: string, codes: Uint16Array, reader: MarkupReader) {
    this.html = html
    this.codes = codes
    this.reader = reader
  }

  read(): void {
    this.tokenizer.write(this.html)
    this.tokenizer.end()
    while (this.opened.length > 0) this.leave()
  }

  isInForeignContext(): boolean { return this.rules[this.rules.length - 1] !== HTML }

  ontext(from: number, to: number): void {
    // What is left of a page that ends in `<br/` or `</p ` is told as a text from -1 on; it is none.
    if (from >= 0) this.reader.text(this.html.slice(from, to), from, to)
  }

  /** What an entity stands for is written behind the page. */
  ontextentity(code: number): void {
    const text = String.fromCodePoint(code)
    const from = this.html.length
    for (let at = 0; at < text.length; at += 1) this.codes[from + at] = text.charCodeAt(at)
    this.reader.text(text, from, from + text.length)
  }

  onopentagname(from: number, to: number): void { this.begin(this.tagAt(from, to)) }
  onopentagend(): void { this.enter() }

  onselfclosingtag(): void {
    const isElement = this.isOpening
    this.enter()
    if (isElement && this.isInForeignContext() && this.opened.at(-1) === this.tag) this.leave()
  }

  onclosetag(from: number, to: number): void {
    const tag = this.tagAt(from, to)
    if (tag.isVoid) {
      if (tag === BR) { this.begin(BR); this.enter() }
      return
    }
    const { opened } = this
    if (opened[opened.length - 1] === tag) return this.leave()
    const place = opened.lastIndexOf(tag)
    if (place >= 0) while (opened.length > place) this.leave()
    else if (tag === P) { this.begin(P); this.enter(); this.leave() }
  }

  onattribname(from: number, to: number): void { this.attribute = findAttribute(this.codes, from, to) }
  onattribdata(from: number, to: number): void { if (this.attribute) this.value += this.html.slice(from, to) }
  onattribentity(code: number): void { if (this.attribute) this.value += String.fromCodePoint(code) }

  /** Of an attribute written twice, the first counts. */
  onattribend(): void {
    if (this.attribute === undefined) return
    const { attribute: { name, bits }, attributes, value } = this
    this.value = ''
    this.asked |= bits
    if (name === 'class') this.classes ??= value
    else if (name === 'id') this.id ??= value
    // An object whose key is written here costs half of one whose key is computed, and most links have nothing else.
    else if (attributes === NONE) this.attributes = name === 'href' ? { href: value } : { [name]: value }
    else attributes[name] ??= value
  }

  oncdata(from: number, to: number, offset: number): void { if (this.isInForeignContext()) this.ontext(from, to - offset) }
  ondeclaration(): void { this.reader.doctype() }
  oncomment(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private tagAt(from: number, to: number): Tag {
    const tag = findTag(this.codes, from, to) ?? this.otherAt(from, to)
    if (tag.inDrawing !== null && (this.rules.at(-1) === SVG || this.opened.includes(tag.inDrawing))) return tag.inDrawing
    return tag === IMAGE && !this.isInForeignContext() ? IMG : tag
  }

  private otherAt(from: number, to: number): Tag {
    const name = this.html.slice(from, to).toLowerCase()
    const before = this.others.get(name)
    if (before !== undefined) return before
    const tag = createTag(name)
    this.others.set(name, tag)
    return tag
  }

  private begin(tag: Tag): void {
    this.tag = tag
    this.id = this.classes = undefined
    this.attributes = NONE
    this.asked = 0
    // A form inside another is none.
    this.isOpening = tag !== FORM || !this.opened.includes(FORM)
    if (this.isOpening && tag.ends !== null) while (this.opened.length > 0 && tag.ends.has(this.opened[this.opened.length - 1]!.name)) this.leave()
  }

  private enter(): void {
    if (!this.isOpening) return
    this.isOpening = false
    const { tag } = this
    if (!tag.isVoid) this.opened.push(tag)
    if (tag.rules !== null) this.rules.push(tag.rules)
    this.reader.open(this)
    if (tag.isVoid) this.reader.close()
    if (this.opened.length > DEEPEST) this.tokenizer.pause()
  }

  private leave(): void {
    if (this.opened.pop()!.rules !== null) this.rules.pop()
    this.reader.close()
  }
}

/** Enough for most pages; what a larger one takes is given back after it. */
const ROOM = 1 << 18
let room = new Uint16Array(ROOM)

/** The characters of a page, in an array where reading one costs least; with room behind them. One page is read at a time. */
export function codesOf(html: string): Uint16Array {
  const size = Math.max(ROOM, html.length + 4)
  if (room.length !== size) room = new Uint16Array(size)
  Buffer.from(room.buffer).write(html, 'utf16le')
  return room
}

/** `codes` are those of `html`. */
export function readMarkup(html: string, codes: Uint16Array, reader: MarkupReader): void {
  new Markup(html, codes, reader).read()
}
