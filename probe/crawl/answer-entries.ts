// What an answer adds to the journal: the links it holds, the page it is, and where it led.
import { decodeHtml } from '../facts/decode.ts'
import { extractFacts } from '../facts/extract.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { UrlResponse } from '../facts/site-facts.ts'
import type { Fetched } from '../net/fetcher.ts'
import { canonicalUrl, onSite } from './address.ts'
import { isReadSoon } from './frontier.ts'
import type { Entry, Found } from './journal.ts'
import type { Robots } from './robots.ts'

export function foundEntry(url: string, linkText: string, depth: number): Found {
  return { kind: 'found', url, depth, soon: isReadSoon(url, linkText) }
}

export interface Answered {
  asked: { url: string; depth: number }
  /** Null when robots.txt closes the address: it was not asked for. */
  answer: Fetched | null
  origin: string
  robots: Robots
}

/** Links first, the page after them: an entry lost to a kill only makes the page be read again. */
export function entriesOf({ asked, answer, origin, robots }: Answered): Entry[] {
  if (!answer) return [{ kind: 'read', response: { url: asked.url, depth: asked.depth, status: null } }]
  const reached = canonicalUrl(answer.url)
  const target = (reached && onSite(reached, origin)) ?? answer.url
  // A redirect that was not followed still says where it leads.
  const location = answer.headers.location
  const redirectsTo = !answer.hops.length ? undefined : location && URL.canParse(location, answer.url) ? new URL(location, answer.url).href : target
  const response: UrlResponse = { url: asked.url, depth: asked.depth, status: answer.status, ...redirectsTo !== undefined && { redirectsTo } }
  if (answer.status !== 200) return [{ kind: 'read', response }]

  const page = readPage(answer, target)
  if (!page) return [{ kind: 'read', response }]
  const found = page.links.flatMap((link) => {
    const own = link.url && onSite(link.url, origin)
    return own && robots.isAllowed(own) ? [foundEntry(own, link.text, asked.depth + 1)] : []
  })
  const arrival: Entry[] = redirectsTo === undefined ? [] : [{ kind: 'read', response: { url: target, depth: asked.depth, status: 200 } }]
  return [...found, { kind: 'read', response, page }, ...arrival]
}

function readPage(answer: Fetched, url: string): PageFacts | null {
  const contentType = answer.headers['content-type'] ?? ''
  if (contentType && !/html/i.test(contentType)) return null
  return extractFacts(decodeHtml(answer.body, contentType), { url, status: answer.status, responseMs: answer.responseMs, bytes: answer.body.length })
}
