// Reads what a page says of itself to machines: titles, metas, canonical and translated addresses, scripts and styles.
import { isInside, type Attributes, type Frame } from './frame.ts'
import type { Script } from './page-facts.ts'
import { squeeze, type Reading } from './reading.ts'
import { createResolver } from './resolver.ts'

const CODE_LIMIT = 20_000
const JSON_LD_LIMIT = 200_000

export interface HeadReader {
  open(name: string, attributes: Attributes, frame: Frame): void
  /** While it reads a title, a script or a style: the text is its own. */
  isReading: boolean
  text(text: string): void
  close(name: string): void
}

/** `onJsonLd` is given the text of each block of structured data. */
export function createHeadReader(reading: Reading, onJsonLd: (text: string) => void): HeadReader {
  const { facts } = reading
  let title: string | null = null
  let script: Script | null = null
  let jsonLd: string | null = null
  let isStyle = false

  function readMeta(attributes: Attributes): void {
    if (attributes.charset) facts.charset ||= attributes.charset.trim().toLowerCase()
    const name = (attributes.name ?? attributes.property ?? attributes['http-equiv'])?.trim().toLowerCase()
    if (!name) return
    const content = attributes.content ?? ''
    facts.metaList.push({ name, content })
    if (!Object.hasOwn(facts.metas, name)) facts.metas[name] = content
    if (name === 'content-type') facts.charset ||= /charset\s*=\s*["']?([\w:-]+)/i.exec(content)?.[1]?.toLowerCase() ?? ''
  }

  function readLink(attributes: Attributes): void {
    const rel = (attributes.rel ?? '').trim().toLowerCase()
    const href = attributes.href?.trim() ?? ''
    if (!rel || attributes.href === undefined) return
    const url = href ? reading.resolve(href) : null
    const words = rel.split(/\s+/)
    facts.headLinks.push({ rel, href, url, type: attributes.type ?? '', media: attributes.media ?? '', integrity: attributes.integrity ?? '' })
    if (words.includes('canonical')) {
      facts.canonicals.push({ href, url, from: reading.isBodyBegun ? 'body' : 'head' })
      facts.canonical ??= url
    }
    if (words.includes('alternate') && attributes.hreflang !== undefined && !reading.isBodyBegun) facts.alternates.push({ hreflang: attributes.hreflang, href, url })
  }

  function readScript(attributes: Attributes): void {
    const type = (attributes.type ?? '').trim().toLowerCase()
    if (type.includes('ld+json')) { jsonLd = ''; return }
    const src = attributes.src?.trim()
    script = {
      url: src ? reading.resolve(src) ?? src : null, type, isAsync: attributes.async !== undefined,
      isDeferred: attributes.defer !== undefined || type === 'module', isInHead: !reading.isBodyBegun, integrity: attributes.integrity ?? '', code: '',
    }
    facts.scripts.push(script)
  }

  const reader: HeadReader = {
    isReading: false,
    open(name, attributes, frame) {
      if (name === 'meta') readMeta(attributes)
      else if (name === 'link') readLink(attributes)
      else if (name === 'script') readScript(attributes)
      else if (name === 'title') title = isInside(frame, 'svg') ? null : ''
      else if (name === 'style') isStyle = true
      else if (name === 'html') facts.lang ||= attributes.lang ?? ''
      else if (attributes.href) reading.resolve = createResolver(reading.resolve(attributes.href) ?? facts.url)
      reader.isReading = script !== null || jsonLd !== null || title !== null || isStyle
    },
    text(text) {
      if (script) { if (script.code.length < CODE_LIMIT) script.code += text }
      else if (isStyle) facts.inlineStyleCharacters += text.length
      else if (jsonLd !== null) { if (jsonLd.length < JSON_LD_LIMIT) jsonLd += text }
      else if (title !== null) title += text
    },
    close(name) {
      if (name === 'title' && title !== null) { facts.titles.push(squeeze(title)); title = null }
      else if (name === 'style') isStyle = false
      else if (name === 'script') {
        if (jsonLd !== null) onJsonLd(jsonLd)
        else if (script) script.code = script.url ? '' : script.code.slice(0, CODE_LIMIT)
        script = null
        jsonLd = null
      }
      reader.isReading = title !== null
    },
  }
  return reader
}
