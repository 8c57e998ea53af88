// Reads a page once, from its first tag to its last, and keeps the facts the checks need.
import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { canonicalUrl } from '../crawl/address.ts'
import { openFrame, ROOT, selectorOf, type Attributes, type Frame } from './frame.ts'
import { createFormReader } from './form-reader.ts'
import { dialledNumber, findAddress, findEmails, findHours, findPhones, findSirens } from './french-text.ts'
import { FACTS_VERSION, type Link, type PageFacts, type PhoneMention } from './page-facts.ts'

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'])
const DEPTH_LIMIT = 400
// The parser's time grows with the square of the nesting: a page that goes on nesting is left where it is.
const TOO_DEEP_LIMIT = 2_000
const CHUNK_CHARACTERS = 65_536
const JSON_LD_LIMIT = 200_000
const OPENING_WORDS = 5
const OPENING_CHARACTERS = 400

export interface PageResponse { url: string; status: number; responseMs: number; bytes: number }

interface Segment { text: string; link: PhoneMention['link']; selector: string; region: Frame['region'] }

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The facts of one HTML page; never throws, whatever the page. Links are resolved against `<base>` when there is one. */
export function extractFacts(html: string, response: PageResponse): PageFacts {
  const facts: PageFacts = {
    version: FACTS_VERSION, ...response, titles: [], metas: {}, lang: '', canonical: null, headings: [], opening: null, links: [], images: [], forms: [],
    phones: [], dialled: [], emails: [], sirens: [], addresses: [], hours: [], jsonLd: [], jsonLdErrors: 0, scripts: [], wordCount: 0, textHash: '',
  }
  const textHash = createHash('sha256')
  const forms = createFormReader(facts.forms)
  const stack: Frame[] = []
  let here = ROOT
  let base = response.url
  let segments: Segment[] = []
  let title: string | null = null
  let heading: { level: number; text: string } | null = null
  let link: Link | null = null
  let jsonLd: string | null = null
  // Elements below the depth limit are counted, not kept: a hostile page may nest a million.
  let tooDeep = 0

  function endBlock(): void {
    const text = segments.map((segment) => segment.text).join('').trim()
    const parts = segments
    segments = []
    if (!text) return
    textHash.update(text).update('\n')
    const words = text.split(/\s+/)
    facts.wordCount += words.length
    if (facts.opening === null && words.length >= OPENING_WORDS && text.length <= OPENING_CHARACTERS && facts.headings.some(({ level }) => level === 1)) facts.opening = words.join(' ')
    const joined = parts.map((part) => part.text).join('')
    for (const { at, ...phone } of findPhones(joined)) {
      let end = 0
      const part = parts.find((candidate) => (end += candidate.text.length) > at)!
      facts.phones.push({ ...phone, region: part.region, link: part.link, selector: part.selector })
    }
    facts.emails.push(...findEmails(text))
    facts.sirens.push(...findSirens(text))
    const address = findAddress(text)
    const hours = findHours(text)
    if (address) facts.addresses.push(address)
    if (hours) facts.hours.push(hours)
  }

  // Two numbers side by side are not one long number: a line break, or a dialling link, parts them.
  function breakLine(): void {
    segments.push({ text: '\n', link: 'none', selector: '', region: here.region })
  }

  function openLink(href: string): void {
    const trimmed = href.trim()
    link = { href: trimmed, url: /^(https?:|\/|\.|\?|[\w-]+(?:[./?#]|$))/i.test(trimmed) ? canonicalUrl(trimmed, base) : null, text: '', region: here.region, selector: selectorOf(stack) }
    facts.links.push(link)
    if (/^tel:/i.test(trimmed)) {
      breakLine()
      const number = dialledNumber(trimmed)
      if (number) facts.dialled.push(number)
    }
    if (/^mailto:/i.test(trimmed)) facts.emails.push(...findEmails(trimmed.slice(7).replace(/%40/g, '@')))
  }

  function openTag(name: string, attributes: Attributes): void {
    if (stack.length >= DEPTH_LIMIT) { tooDeep += 1; return }
    if (!INLINE.has(name) && name !== 'br') endBlock()
    here = openFrame(here, name, attributes)
    stack.push(here)
    if (name === 'html') facts.lang = attributes.lang ?? ''
    else if (name === 'base' && attributes.href) base = canonicalUrl(attributes.href, response.url) ?? base
    else if (name === 'title') title = here.isHidden && stack.some((frame) => frame.name === 'svg') ? null : ''
    else if (name === 'meta') {
      const key = (attributes.name ?? attributes.property ?? attributes['http-equiv'])?.trim().toLowerCase()
      if (key && Object.hasOwn(facts.metas, key) === false) facts.metas[key] = attributes.content ?? ''
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '') && attributes.href) facts.canonical ??= canonicalUrl(attributes.href, base)
    else if (name === 'a' && attributes.href !== undefined) openLink(attributes.href)
    else if (name === 'img') {
      facts.images.push({ src: attributes.src ?? '', alt: attributes.alt ?? null })
      if (link && attributes.alt) link.text += ` ${attributes.alt} `
    } else if (name === 'script') {
      if (attributes.src) facts.scripts.push(canonicalUrl(attributes.src, base) ?? attributes.src)
      if (/ld\+json/i.test(attributes.type ?? '')) jsonLd = ''
    } else if (/^h[1-6]$/.test(name) && !here.isHidden) heading = { level: Number(name[1]), text: '' }
    else if (name === 'br') breakLine()
    forms.open(name, attributes, here, stack)
  }

  function readText(raw: string): void {
    if (jsonLd !== null) { if (jsonLd.length < JSON_LD_LIMIT) jsonLd += raw; return }
    if (title !== null) { title += raw; return }
    if (here.isHidden) return
    const text = raw.replace(/\s+/g, ' ')
    forms.text(text)
    if (heading) heading.text += text
    if (link) link.text += text
    segments.push({ text, link: !link ? 'none' : /^tel:/i.test(link.href) ? 'tel' : 'other', selector: selectorOf(stack), region: here.region })
  }

  function closeTag(name: string): void {
    if (tooDeep > 0) { tooDeep -= 1; return }
    if (!INLINE.has(name) && name !== 'br') endBlock()
    if (name === 'title' && title !== null) { facts.titles.push(squeeze(title)); title = null }
    if (heading && /^h[1-6]$/.test(name)) { facts.headings.push({ ...heading, text: squeeze(heading.text) }); heading = null }
    if (name === 'a' && link) {
      if (/^tel:/i.test(link.href)) breakLine()
      link.text = squeeze(link.text)
      link = null
    }
    if (name === 'script' && jsonLd !== null) { keepJsonLd(facts, jsonLd); jsonLd = null }
    forms.close(name)
    stack.pop()
    here = stack.at(-1) ?? ROOT
  }

  const parser = new Parser({ onopentag: openTag, ontext: readText, onclosetag: closeTag })
  for (let at = 0; at < html.length && tooDeep < TOO_DEEP_LIMIT; at += CHUNK_CHARACTERS) parser.write(html.slice(at, at + CHUNK_CHARACTERS))
  parser.end()
  endBlock()
  facts.textHash = textHash.digest('hex').slice(0, 32)
  for (const list of [facts.dialled, facts.emails, facts.sirens, facts.addresses, facts.hours]) list.splice(0, list.length, ...new Set(list))
  return facts
}

/** Keeps the objects of a JSON-LD block, those of a `@graph` one by one. */
function keepJsonLd(facts: PageFacts, text: string): void {
  try {
    const parsed = JSON.parse(text) as unknown
    for (const item of Array.isArray(parsed) ? parsed as unknown[] : [parsed]) {
      const graph = (item as { '@graph'?: unknown } | null)?.['@graph']
      facts.jsonLd.push(...(Array.isArray(graph) ? graph as unknown[] : [item]))
    }
  } catch {
    facts.jsonLdErrors += 1
  }
}
