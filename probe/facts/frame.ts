// Where the reader stands in a page: the open elements, and what each passes on to those inside it.
import { NAMED, OWN, PLACE, SECTION, TEXTLESS, UNSEEN, type AttributeName } from './interests.ts'
import type { Region } from './page-facts.ts'
import type { Tag } from './tags.ts'

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>

/** Shared by an element and all inside it, until one of them says otherwise. */
export interface Place {
  region: Region
  /** Once inside the page's own content, a `header` or `footer` is that of an article. */
  isOwn: boolean
  /** Neither a menu, nor an aside, nor a cookie banner. */
  isProper: boolean
  /** There for nobody: not drawn, not spoken. */
  isGone: boolean
  /** Not drawn: gone, or off the screen. */
  isUnseen: boolean
  /** Not spoken: gone, or hidden from assistive technology as decoration and traps for robots are. */
  isUnspoken: boolean
}

/** A tag as it opens an element. */
export interface Opening {
  tag: Tag
  id: string | undefined
  classes: string | undefined
  /** All others that a reader asks for. */
  attributes: Attributes
  /** The bits of its attributes in `interests`. */
  asked: number
}

export interface Frame {
  name: string
  /** '' when it has none, as `classes`. */
  id: string
  classes: string
  attributes: Attributes
  parent: Frame | null
  place: Place
  /** Its bits of `interests`. */
  bits: number
  /** The stretch of text it holds; `to` is known once it is closed. */
  from: number
  to: number
  /** A reader waits for its end. */
  isAwaited: boolean
  path: string | null
}

const EVERYWHERE: Place = { region: 'main', isOwn: false, isProper: true, isGone: false, isUnseen: false, isUnspoken: false }
export const ROOT: Frame = { name: '', id: '', classes: '', attributes: {}, parent: null, place: EVERYWHERE, bits: 0, from: 0, to: 0, isAwaited: false, path: 'body' }

const GONE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const OFF_SCREEN_STYLE = /(?:left|top|text-indent)\s*:\s*-\d{3,}/i
/** Names that templates and consent banners give to their parts; « section-header » is that of a part of the page’s own content. */
const PART = /(?:^|\s)(?:(?:(?:site|main|global|app|layout|l|primary|master|elementor-location|shopify-section)[_-]{1,2})?(?:(?:page-)?(?<bottom>footer|colophon)|(?<top>header|masthead|top-?bar))(?:$|\s))|(?:^|[\s_-])(?:(?<banner>cookies?|consent|rgpd|gdpr|tarteaucitron\w*|didomi|axeptio|onetrust|cmplz|cky)(?:$|[\s_-]))/i
const WHOLE = new Set(['html', 'body', 'main', 'article'])

function namedPart({ classes, id }: Opening): 'bottom' | 'top' | 'banner' | null {
  const found = (classes ? PART.exec(classes) : null) ?? (id ? PART.exec(id) : null)
  return found ? found.groups!.bottom ? 'bottom' : found.groups!.top ? 'top' : 'banner' : null
}

/** Null when the element stands where its parent does. */
function placeOf(before: Place, opening: Opening, bits: number): Place | null {
  const { tag: { name }, attributes } = opening
  const part = (bits & NAMED) === 0 || WHOLE.has(name) ? null : namedPart(opening)
  if (part === null && (bits & (PLACE | OWN | SECTION | UNSEEN | TEXTLESS)) === 0) return null
  const { role, style } = attributes
  const isOwn = before.isOwn || (bits & OWN) !== 0 || role === 'main'
  const isBottom = name === 'footer' || role === 'contentinfo' || part === 'bottom'
  const isTop = name === 'header' || name === 'nav' || role === 'banner' || role === 'navigation' || part === 'top'
  const region = isOwn ? 'main' : isBottom ? 'footer' : isTop ? 'header' : before.region
  const isApart = name === 'nav' || name === 'aside' || role === 'navigation' || role === 'complementary' || role === 'search' || part === 'banner'
  const isProper = before.isProper && !isApart
  const isGone = before.isGone || (bits & UNSEEN) !== 0 || attributes.hidden !== undefined || style !== undefined && GONE_STYLE.test(style)
  const isUnseen = before.isUnseen || isGone || (bits & TEXTLESS) !== 0 || style !== undefined && OFF_SCREEN_STYLE.test(style)
  const isUnspoken = before.isUnspoken || isGone || attributes['aria-hidden'] === 'true'
  const isSame = region === before.region && isOwn === before.isOwn && isProper === before.isProper && isGone === before.isGone && isUnseen === before.isUnseen && isUnspoken === before.isUnspoken
  return isSame ? null : { region, isOwn, isProper, isGone, isUnseen, isUnspoken }
}

/** The frame of an element inside `parent`; `bits` tell what there is to look at. */
export function openFrame(parent: Frame, opening: Opening, bits: number): Frame {
  const { tag: { name }, id = '', classes = '', attributes } = opening
  const before = parent.place
  const place = (bits & (NAMED | PLACE | OWN | SECTION | UNSEEN | TEXTLESS)) === 0 ? before : placeOf(before, opening, bits) ?? before
  return { name, id, classes, attributes, parent, place, bits, from: 0, to: 0, isAwaited: false, path: null }
}

const FIRST_WORD = /\S+/

/** `tag#id` or `tag.class`. */
function partOf({ name, id, classes }: Frame): string {
  if (id) return `${name}#${id.trim()}`
  const firstClass = classes && FIRST_WORD.exec(classes)?.[0]
  return firstClass ? `${name}.${firstClass}` : name
}

/** A short path to an element, from the nearest `id` or at most three steps. */
export function selectorOf(frame: Frame): string {
  if (frame.path !== null) return frame.path
  let path = ''
  let steps = 0
  for (let at: Frame | null = frame; at?.parent && steps < 3; at = at.parent, steps += 1) {
    if (at.name === 'html' || at.name === 'body') break
    path = path ? `${partOf(at)} > ${path}` : partOf(at)
    if (at.id) break
  }
  return frame.path = path || 'body'
}

export function isInside(frame: Frame, name: string): boolean {
  for (let at: Frame | null = frame; at; at = at.parent) if (at.name === name) return true
  return false
}
