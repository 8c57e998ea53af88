// Reads a page once, from its first tag to its last, and keeps the facts the checks need.
import type { FetchedHeaders } from '../net/exchange.ts'
import { findTechnologies } from '../technology/find.ts'
import { createAssetReader } from './asset-reader.ts'
import { readDates } from './dates.ts'
import { createFormReader } from './form-reader.ts'
import { isInside, openFrame, ROOT, selectorOf, type Attributes, type Frame, type Opening } from './frame.ts'
import { createHeadReader } from './head-reader.ts'
import { readLinkHeader, readRobots } from './head-response.ts'
import { ASSET, BREAK, BUTTON, DATA, EVENT, FIELD, HEAD, HEADING, IDENTITY, INLINE, LABEL, LINK, MOTION, NAMED, PICTURE, REFERENCE, STYLE, TIME, UNSEEN } from './interests.ts'
import { readJsonLd, thingsOfJsonLd } from './json-ld.ts'
import { createLinkReader } from './link-reader.ts'
import { codesOf, readMarkup } from './markup.ts'
import { createMarkupReader } from './markup-reader.ts'
import { FACTS_VERSION, type PageFacts } from './page-facts.ts'
import { squeeze, type Reading } from './reading.ts'
import { createResolver } from './resolver.ts'
import { createTextReader } from './text-reader.ts'

const DEPTH_LIMIT = 400
const BROKEN_CHARACTERS = 200
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'headers', 'list'] as const

/** What is known of the answer; a page read outside a crawl knows less. */
export interface PageResponse { url: string; status: number; responseMs: number; bytes: number; wireBytes?: number | null; headers?: FetchedHeaders; cookies?: string[] }

function emptyFacts(response: PageResponse): PageFacts {
  return {
    version: FACTS_VERSION, wireBytes: null, headers: {}, cookies: [], hasDoctype: false, charset: '', titles: [], metas: {}, metaList: [],
    robots: { noindex: false, nofollow: false, from: null }, lang: '', language: null, canonicals: [], canonical: null, alternates: [], headLinks: [],
    headings: [], opening: null, links: [], buttons: [], images: [], frames: [], resources: [], forms: [], looseFields: [], eventNames: [], scripts: [], inlineStyleCharacters: 0,
    phones: [], dialled: [], emails: [], sirens: [], addresses: [], hours: [], prices: [], statements: [], things: [], brokenJsonLd: [], dates: [],
    duplicateIds: [], referencedIds: [], missingIds: [], positiveTabindexes: [], moving: [], autoplays: [], copyrights: [], elementCount: 0, deepest: 0, wordCount: 0, mainText: '', mainWordCount: 0, mainHash: '', simhash: '', sketch: '', technologies: [],
    // At the end: each field written after these would be added one by one.
    ...response,
  }
}

/** The facts of one HTML page; never throws, whatever the page. Links are resolved against `<base>` when there is one. */
export function extractFacts(html: string, response: PageResponse): PageFacts {
  const facts = emptyFacts(response)
  const reading: Reading = { facts, resolve: createResolver(response.url), texts: [], ids: new Map(), idTexts: new Map(), isBodyBegun: false, last: [] }
  const jsonLd: NonNullable<ReturnType<typeof readJsonLd>> = []
  const head = createHeadReader(reading, (text) => {
    const roots = text.trim() ? readJsonLd(text) : []
    if (roots) jsonLd.push(...roots)
    else facts.brokenJsonLd.push(squeeze(text.slice(0, BROKEN_CHARACTERS)))
  })
  const links = createLinkReader(reading)
  const forms = createFormReader(reading)
  const assets = createAssetReader(reading)
  const microdata = createMarkupReader(reading, 'microdata')
  const rdfa = createMarkupReader(reading, 'rdfa')
  const codes = codesOf(html)
  const words = createTextReader(facts, codes)
  const references: string[][] = []
  const repeated = new Set<string>()
  const times: string[] = []
  let heading: { text: string; label: string; frame: Frame } | null = null
  let here = ROOT
  let depth = 0
  // Elements below the depth limit are counted, not kept: a hostile page may nest a million.
  let tooDeep = 0

  function endBlock(): void {
    words.endBlock()
    forms.breakText()
  }

  function keepIds({ attributes, asked }: Opening, frame: Frame): void {
    const id = frame.id.trim()
    if (id && !(frame.place.isGone && isInside(frame, 'template'))) {
      if (reading.ids.has(id)) repeated.add(id)
      else reading.ids.set(id, frame)
    }
    if (asked & REFERENCE) for (const name of REFERENCES) if (attributes[name]?.trim()) references.push(attributes[name].trim().split(/\s+/))
  }

  function openTag(opening: Opening): void {
    facts.elementCount += 1
    if (depth >= DEPTH_LIMIT) { tooDeep += 1; return }
    const { tag: { name, bits: own }, attributes, asked } = opening
    const bits = asked | own
    if ((bits & (INLINE | BREAK)) === 0) endBlock()
    here = openFrame(here, opening, bits)
    here.from = here.to = reading.texts.length
    depth += 1
    if (depth > facts.deepest) facts.deepest = depth
    if ((bits & (HEAD | UNSEEN)) === 0 && !here.place.isGone) reading.isBodyBegun = true
    if ((bits & ~(INLINE | NAMED)) === 0) return
    if (asked & (IDENTITY | REFERENCE)) keepIds(opening, here)
    if (bits & HEAD) { assets.head(name, attributes, here); head.open(name, attributes, here) }
    if (bits & LINK) {
      if (links.openLink(attributes, here)) words.breakLine()
      if (attributes.href) forms.link(attributes.href)
    }
    if (bits & HEADING && !here.place.isGone) {
      heading = { text: '', label: attributes['aria-label']?.trim() ?? '', frame: here }
      here.isAwaited = true
    }
    if (bits & FIELD) forms.open(name, attributes, here)
    if (bits & BUTTON) links.openButton(name, attributes, here)
    if (bits & PICTURE) {
      assets.picture(name, attributes, here)
      if (name === 'img' && attributes.alt) readAlt(attributes.alt)
    }
    if (bits & (ASSET | STYLE)) assets.asset(name, attributes, here)
    if (asked & DATA) { microdata.open(name, attributes, here); rdfa.open(name, attributes, here) }
    if (bits & TIME && attributes.datetime) times.push(attributes.datetime)
    if (bits & LABEL && attributes['aria-label']) links.label(attributes['aria-label'], here)
    if (bits & MOTION) keepMotion(facts, attributes, here)
    if (bits & EVENT) facts.eventNames.push(...[attributes['data-azimut-event'], attributes['data-umami-event']].flatMap((name) => name?.trim() || []))
    if (bits & BREAK) endLine()
  }

  /** « Notre<br>menu » is two words. */
  function endLine(): void {
    reading.texts.push(' ')
    links.image('', here)
    if (heading) heading.text += ' '
    words.breakLine()
    forms.breakText()
  }

  function readAlt(alt: string): void {
    reading.texts.push(` ${alt} `)
    links.image(alt, here)
    if (heading) heading.text += ` ${alt} `
  }

  function readText(text: string, from: number, to: number): void {
    if (head.isReading) { head.text(text); return }
    reading.texts.push(text)
    if (here.place.isGone) return
    if (!reading.isBodyBegun && text.trim() !== '') reading.isBodyBegun = true
    links.text(text, here)
    if (heading) heading.text += text
    if (here.place.isUnseen) return
    forms.text(text)
    words.add(from, to, here, links.kind())
  }

  function closeTag(): void {
    if (tooDeep > 0) { tooDeep -= 1; return }
    const { name, bits } = here
    if ((bits & (INLINE | BREAK)) === 0) endBlock()
    if (bits & HEAD) head.close(name)
    if (here.isAwaited) close(name)
    here.to = reading.texts.length
    here = here.parent ?? ROOT
    depth -= 1
  }

  function close(name: string): void {
    if (heading && heading.frame === here) {
      facts.headings.push({ level: Number(name[1]), text: heading.label || squeeze(heading.text), isHidden: here.place.isUnspoken, region: here.place.region, selector: selectorOf(here) })
      heading = null
    }
    if (links.close(here)) words.breakLine()
    forms.close(here)
    microdata.close(here)
    rdfa.close(here)
  }

  readMarkup(html, codes, { open: openTag, text: readText, close: closeTag, doctype() { facts.hasDoctype = true } })

  words.end()
  forms.end()
  for (const finish of reading.last) finish()
  microdata.end()
  rdfa.end()
  facts.things.unshift(...thingsOfJsonLd(jsonLd))
  readLinkHeader(facts)
  facts.robots = readRobots(facts)
  facts.dates = readDates(facts, times)
  facts.duplicateIds = [...repeated]
  facts.referencedIds = [...new Set(references.flat())]
  facts.missingIds = [...new Set(references.filter((ids) => !ids.some((id) => reading.ids.has(id))).flat())]
  for (const list of [facts.dialled, facts.emails, facts.sirens, facts.addresses, facts.hours]) if (list.length > 1) list.splice(0, list.length, ...new Set(list))
  facts.technologies = findTechnologies(facts)
  return facts
}

function keepMotion(facts: PageFacts, attributes: Attributes, frame: Frame): void {
  const { name } = frame
  const selector = selectorOf(frame)
  if (Number(attributes.tabindex) > 0) facts.positiveTabindexes.push(selector)
  if (name === 'marquee' || name === 'blink') facts.moving.push(selector)
  if ((name === 'audio' || name === 'video') && attributes.autoplay !== undefined) {
    facts.autoplays.push({ selector, kind: name, isMuted: attributes.muted !== undefined, hasControls: attributes.controls !== undefined })
  }
}
