// Reads what the response's headers say of the page: what robots may keep of it, and its first address.
import { canonicalUrl } from '../crawl/address.ts'
import type { PageFacts } from './page-facts.ts'

const FOR_ALL = /^(?:googlebot|robots|\*)$/i
const NOT_AN_AGENT = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/i

function readDirectives(text: string): { noindex: boolean; nofollow: boolean } {
  let isForAll = true
  const said = new Set<string>()
  for (const part of text.toLowerCase().split(',')) {
    const colon = part.indexOf(':')
    const agent = part.slice(0, Math.max(0, colon)).trim()
    if (colon > 0 && !NOT_AN_AGENT.test(agent)) isForAll = FOR_ALL.test(agent)
    if (isForAll) said.add(part.slice(colon + 1).trim())
  }
  const none = said.has('none')
  return { noindex: none || said.has('noindex'), nofollow: none || said.has('nofollow') }
}

/** Together with the page's own metas, which must have been read. */
export function readRobots(facts: PageFacts): PageFacts['robots'] {
  const metas = readDirectives(facts.metaList.filter(({ name }) => name === 'robots' || name === 'googlebot').map(({ content }) => content.replaceAll(':', ' ')).join(','))
  const header = readDirectives(facts.headers['x-robots-tag'] ?? '')
  const noindex = metas.noindex || header.noindex
  const nofollow = metas.nofollow || header.nofollow
  const isMeta = noindex ? metas.noindex : metas.nofollow
  return { noindex, nofollow, from: noindex || nofollow ? isMeta ? 'meta' : 'header' : null }
}

const LINK = /<([^<>]{1,2000})>([^<]{0,400})/g

/** The canonical and translated addresses of the `Link` header. */
export function readLinkHeader(facts: PageFacts): void {
  const header = facts.headers.link
  if (!header) return
  for (const [, href = '', parameters = ''] of header.matchAll(LINK)) {
    const url = canonicalUrl(href.trim(), facts.url)
    if (/;\s*rel\s*=\s*"?canonical\b/i.test(parameters)) {
      facts.canonicals.push({ href, url, from: 'header' })
      facts.canonical ??= url
    }
    const hreflang = /;\s*hreflang\s*=\s*"?([\w-]+)/i.exec(parameters)?.[1]
    if (hreflang && /;\s*rel\s*=\s*"?alternate\b/i.test(parameters)) facts.alternates.push({ hreflang, href, url })
  }
}
