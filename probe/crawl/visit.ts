// Reads one address of a site: how it answers, and what its page says.
import type { PageContext, UrlResponse } from '../facts/site-facts.ts'
import { asFailure } from '../net/failure.ts'
import type { Fetched } from '../net/fetcher.ts'
import { canonicalUrl, destinationOf, frontOf, onSite } from './address.ts'
import type { Read } from './journal.ts'
import type { PageReading, PageTask } from './page-reading.ts'
import type { PageWorkers } from './page-workers.ts'
import { HTML, type PoliteReader } from './reader.ts'
import type { CrawlState } from './state.ts'

export interface Asked { url: string; depth: number }

/** What a visit brought home, before it takes its place in the crawl. */
export interface Visited { response: UrlResponse; arrival?: UrlResponse; reading?: PageReading }

export interface Visitor {
  reader: PoliteReader
  workers: PageWorkers
  about: PageTask['about']
}

function responseOf({ url, depth }: Asked, answer: Fetched, target: string): UrlResponse {
  if (!answer.hops.length) return { url, depth, status: answer.status }
  return { url, depth, status: answer.status, redirectsTo: destinationOf(answer, target), hops: answer.hops }
}

const isPage = ({ status, headers }: Fetched) => status === 200 && HTML.test(headers['content-type'] ?? '')

/** The address that answered, in the site's spelling; what was asked was spelt so already. */
function arrivalOf(asked: Asked, answer: Fetched, origin: string): string {
  if (answer.url === asked.url) return asked.url
  const reached = canonicalUrl(answer.url)
  return (reached && onSite(reached, origin)) ?? answer.url
}

/** What an answer of the site means; rejects only when the crawl is stopped or the fault is ours. */
export async function readAnswer({ workers, about }: Visitor, asked: Asked, answer: Fetched): Promise<Visited> {
  const target = arrivalOf(asked, answer, about.origin)
  const response = responseOf(asked, answer, target)
  if (!isPage(answer)) return { response }
  const { status, responseMs, wireBytes, headers, cookies, body } = answer
  try {
    const reading = await workers.read({ body, url: target, answer: { status, responseMs, wireBytes, headers, cookies }, about })
    return { response, reading, ...response.redirectsTo !== undefined && { arrival: { url: target, depth: asked.depth, status: 200 } } }
  } catch (error) {
    return { response: failed(response, error) }
  }
}

/** A failure becomes a response; a stop goes on being an error. */
function failed(response: UrlResponse, error: unknown): UrlResponse {
  const { reason } = asFailure(error, response.url)
  if (reason === 'stopped') throw error
  return { ...response, failure: reason }
}

export async function visit(visitor: Visitor, asked: Asked): Promise<Visited> {
  const { url, depth } = asked
  let answer: Fetched | null
  try {
    answer = await visitor.reader.read(url, { mayFollow: (to) => onSite(to.href, visitor.about.origin) !== null })
  } catch (error) {
    return { response: failed({ url, depth, status: null }, error) }
  }
  return answer ? readAnswer(visitor, asked, answer) : { response: { url, depth, status: null, isClosed: true } }
}

/** `/index.html` that says what `/` says: no owner counts two pages there. */
function isFrontAgain({ fronts, seeds }: CrawlState, { seed, likeness }: PageReading): boolean {
  const front = fronts.get(frontOf(seed.url) ?? '')
  return front !== undefined && front.likeness === likeness && seeds.get(front.url)?.title === seed.title
}

/** Its place in the crawl: links by number, and no page twice when several addresses lead to it. */
export function recordOf(state: CrawlState, { response, arrival, reading }: Visited): Read {
  if (!reading || state.seeds.has(reading.seed.url) || isFrontAgain(state, reading)) return { kind: 'read', response }
  const { seed, mentions, judgement, likeness, translations } = reading
  const links = state.links.entryOf(mentions)
  const fresh = new Set(links.fresh)
  // A menu of languages may be written by a script: what a page announces as its translation is a page of the site.
  const isNew = (url: string) => !state.frontier.knows(url)
  const also = [...mentions.filter((mention) => mention.isInternal && isNew(mention.url) && !fresh.has(mention)).map(({ url }) => url), ...translations.filter(isNew)]
  return { kind: 'read', response, ...arrival && { arrival }, page: { seed, links, also, judgement, likeness } }
}

export function contextOf({ home, start }: CrawlState): PageContext {
  const { origin, homeUrl, isFrench } = home!
  return { origin, homeUrl, isFrench, today: start.startedAt.slice(0, 10), extras: start.extras }
}
