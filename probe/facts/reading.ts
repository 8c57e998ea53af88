// What the readers of one page share: the facts they fill, the addresses, and the text read so far.
import type { Attributes, Frame } from './frame.ts'
import type { PageFacts } from './page-facts.ts'
import type { Resolver } from './resolver.ts'

export interface Reading {
  readonly facts: PageFacts
  /** Makes an address absolute; changes with `<base>`. */
  resolve: Resolver
  /** All text in order, hidden text too, code apart: an element's text is a stretch of it. */
  readonly texts: string[]
  /** Elements by id, the first of each. */
  readonly ids: Map<string, Frame>
  /** The text of ids already asked for. */
  readonly idTexts: Map<string, string>
  /** Something of the body was read: a head ends there, even before its closing tag. */
  isBodyBegun: boolean
  /** What must wait for the whole page, as a label that comes after its field. */
  readonly last: (() => void)[]
}

/** Where single spaces are not: anything else that is blank, or blanks after a space. */
const NOT_SINGLE = /[^\S ]\s*| \s+/g

/** With single plain spaces. */
export const singleSpaced = (text: string) => text.replace(NOT_SINGLE, ' ')

/** On one line, trimmed. Most texts are so already: they are told apart without a search. */
export function squeeze(text: string): string {
  let before = 32
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 32 ? before === 32 : code < 14 || code === 0xa0 || code > 0x167f) return singleSpaced(text).trim()
    before = code
  }
  return before === 32 ? text.trim() : text
}

/** The text between two places of the page, as one line. */
export function textBetween(reading: Reading, from: number, to: number): string {
  return to <= from ? '' : squeeze(to === from + 1 ? reading.texts[from]! : reading.texts.slice(from, to).join(''))
}

const IDS_LIMIT = 20
/** A name is not a chapter: of a long element, its start. */
const PARTS_LIMIT = 200

function textOfId(reading: Reading, id: string): string {
  const named = reading.ids.get(id)
  if (!named) return ''
  const before = reading.idTexts.get(id)
  if (before !== undefined) return before
  const text = named.attributes['aria-label']?.trim() || textBetween(reading, named.from, Math.min(named.to, named.from + PARTS_LIMIT))
  reading.idTexts.set(id, text)
  return text
}

function textOfIds(reading: Reading, ids: string): string {
  return ids.trim().split(/\s+/, IDS_LIMIT).map((id) => textOfId(reading, id)).filter(Boolean).join(' ')
}

/** The text of the elements that `aria-labelledby` names takes the place of `key`, when there is any; only known once the page is read. */
export function nameByIds<Key extends string>(reading: Reading, attributes: Attributes, named: Record<Key, string | null>, key: Key): void {
  const ids = attributes['aria-labelledby']
  if (ids) reading.last.push(() => { named[key] = textOfIds(reading, ids) || named[key] })
}
