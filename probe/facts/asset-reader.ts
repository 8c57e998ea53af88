// Collects what a page shows and loads: images, frames, and every file an attribute names.
import { isInside, selectorOf, type Attributes, type Frame } from './frame.ts'
import type { PageFacts, Resource } from './page-facts.ts'
import { nameByIds, type Reading } from './reading.ts'

type Kind = Resource['kind']

const LAZY_CLASS = /(?:^|[\s_-])lazy(?:load|-?loaded)?(?:$|[\s_-])/i
const MODERN = /image\/(?:webp|avif)/i
const STYLE_URL = /url\(\s*["']?((?:\\.|[^"')\\]){1,2000})/g
/** « banner\ \(1\).png »: of a character, not of its number. */
const ESCAPED = /\\([^\da-f])/gi
/** The kind of what `src` names, by element. */
const OF_SRC: ReadonlyMap<string, Kind> = new Map(Object.entries<Kind>({ img: 'image', input: 'image', script: 'script', iframe: 'frame', frame: 'frame', video: 'media', audio: 'media', source: 'media', embed: 'media', track: 'other' }))
const OTHERS = [['cite', 'other'], ['background', 'image'], ['formaction', 'other'], ['longdesc', 'other'], ['poster', 'image']] as const
/** The kind of what `<link>` names, by its `rel`; those that name pages are left out. */
const OF_REL: ReadonlyMap<string, Kind> = new Map(Object.entries<Kind>({ stylesheet: 'style', icon: 'icon', 'apple-touch-icon': 'icon', 'mask-icon': 'icon', 'apple-touch-icon-precomposed': 'icon', manifest: 'manifest', modulepreload: 'script' }))
const OF_AS: ReadonlyMap<string, Kind> = new Map(Object.entries<Kind>({ image: 'image', script: 'script', style: 'style', video: 'media', audio: 'media' }))
const SHARED_IMAGE = /^(?:og:image(?::secure_url|:url)?|twitter:image(?::src)?)$/

/** The addresses of a `srcset`: an address ends at a space, and its own comma may part it from the next. */
function addressesOfSet(srcset: string): string[] {
  const found: string[] = []
  let isAddress = true
  for (const token of srcset.split(/\s+/)) {
    const comma = isAddress ? -1 : token.indexOf(',')
    if (!isAddress && comma < 0) continue
    const address = token.slice(comma + 1)
    isAddress = address === '' || address.endsWith(',')
    const plain = address.replace(/^,|,$/g, '')
    if (plain) found.push(plain)
  }
  return found
}

function kindOfLink(attributes: Attributes): Kind | null {
  const rel = (attributes.rel ?? '').toLowerCase()
  for (const word of rel.split(/\s+/)) {
    const kind = OF_REL.get(word)
    if (kind) return kind
    if (word === 'preload') return OF_AS.get(attributes.as ?? '') ?? 'other'
    if (word === 'alternate' && /rss|atom|feed\+json/.test(attributes.type ?? '')) return 'feed'
  }
  return null
}

export interface AssetReader {
  picture(name: string, attributes: Attributes, frame: Frame): void
  /** An element with attributes that may name files. */
  asset(name: string, attributes: Attributes, frame: Frame): void
  head(name: string, attributes: Attributes, frame: Frame): void
}

export function createAssetReader(reading: Reading): AssetReader {
  const { facts } = reading
  const seen = new Set<string>()
  let picture: Frame | null = null
  let isPictureModern = false

  function add(href: string, kind: Kind, attribute: string, frame: Frame): void {
    const trimmed = href.trim()
    if (!trimmed || trimmed.charCodeAt(0) === 35 || trimmed.startsWith('data:')) return
    const url = reading.resolve(trimmed)
    if (!url) return
    const key = `${kind} ${url}`
    if (seen.has(key)) return
    seen.add(key)
    facts.resources.push({ url, kind, attribute, selector: selectorOf(frame) })
  }

  function addImage(attributes: Attributes, frame: Frame): void {
    const src = attributes.src?.trim() ?? ''
    const { role } = attributes
    const image: PageFacts['images'][number] = {
      src, url: src ? reading.resolve(src) : null, alt: attributes.alt ?? null, name: attributes['aria-label']?.trim() || attributes.alt?.trim() || attributes.title?.trim() || (attributes.alt === undefined ? null : ''),
      width: attributes.width ?? null, height: attributes.height ?? null, isHidden: frame.place.isUnspoken,
      isLazy: attributes.loading?.toLowerCase() === 'lazy' || attributes['data-src'] !== undefined || LAZY_CLASS.test(frame.classes),
      hasSrcset: attributes.srcset !== undefined, isDecorative: role === 'presentation' || role === 'none',
      hasModernSource: isPictureModern && frame.parent === picture, region: frame.place.region, selector: selectorOf(frame),
    }
    facts.images.push(image)
    nameByIds(reading, attributes, image, 'name')
  }

  function addFrame(attributes: Attributes, frame: Frame): void {
    const src = attributes.src?.trim() ?? ''
    const shown: PageFacts['frames'][number] = {
      src, url: src ? reading.resolve(src) : null, title: attributes.title?.trim() ?? null, name: attributes['aria-label']?.trim() || attributes.title?.trim() || '',
      isHidden: frame.place.isUnspoken || attributes.tabindex === '-1', region: frame.place.region, selector: selectorOf(frame),
    }
    facts.frames.push(shown)
    nameByIds(reading, attributes, shown, 'name')
  }

  function addStyle(style: string, frame: Frame): void {
    facts.inlineStyleCharacters += style.length
    if (style.includes('url(')) for (const [, href = ''] of style.matchAll(STYLE_URL)) add(href.replace(ESCAPED, '$1'), 'image', 'style', frame)
  }

  return {
    picture(name, attributes, frame) {
      if (name === 'img') { if (!isInside(frame, 'noscript') && !isInside(frame, 'template')) addImage(attributes, frame) }
      else if (name === 'picture') { picture = frame; isPictureModern = false }
      else if (name === 'source') { if (frame.parent === picture && MODERN.test(attributes.type ?? '')) isPictureModern = true }
      else addFrame(attributes, frame)
    },
    asset(name, attributes, frame) {
      const { src, srcset, style, data, ping } = attributes
      const isPicture = name === 'source' && frame.parent?.name === 'picture'
      if (src !== undefined) add(src, isPicture ? 'image' : OF_SRC.get(name) ?? 'other', 'src', frame)
      if (srcset !== undefined) for (const href of addressesOfSet(srcset)) add(href, 'image', 'srcset', frame)
      if (style !== undefined) addStyle(style, frame)
      if (data !== undefined && name === 'object') add(data, 'media', 'data', frame)
      if (ping !== undefined) for (const href of ping.trim().split(/\s+/)) add(href, 'other', 'ping', frame)
      for (const [attribute, kind] of OTHERS) {
        const href = attributes[attribute]
        if (href !== undefined) add(href, kind, attribute, frame)
      }
      if (attributes.href !== undefined && name === 'image') add(attributes.href, 'image', 'href', frame)
      if (attributes['xlink:href'] !== undefined && name !== 'a') add(attributes['xlink:href'], name === 'image' ? 'image' : 'other', 'xlink:href', frame)
    },
    head(name, attributes, frame) {
      if (name === 'meta' && SHARED_IMAGE.test((attributes.property ?? attributes.name ?? '').toLowerCase())) add(attributes.content ?? '', 'image', 'content', frame)
      if (name !== 'link') return
      const kind = kindOfLink(attributes)
      if (kind && attributes.href !== undefined) add(attributes.href, kind, 'href', frame)
      if (attributes.imagesrcset !== undefined) for (const href of addressesOfSet(attributes.imagesrcset)) add(href, 'image', 'imagesrcset', frame)
    },
  }
}
