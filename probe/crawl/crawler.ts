// Reads a site page by page: politely, within bounds, and able to go on after having been cut short.
import type { PageFacts } from '../facts/page-facts.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { asFailure, type FailureReason } from '../net/failure.ts'
import type { Fetched, Fetcher } from '../net/fetcher.ts'
import { canonicalUrl, onSite, parseSiteUrl } from './address.ts'
import { entriesOf, foundEntry } from './answer-entries.ts'
import { findHome, probeHost } from './home.ts'
import { openJournal, type CrawlEnd, type Entry } from './journal.ts'
import { createReader, type PoliteReader } from './reader.ts'
import { readSitemaps } from './sitemap.ts'
import { applyEntry, createState, type CrawlState } from './state.ts'

const ERROR_LIMIT = 20

export interface CrawlProgress { url: string; pagesRead: number; pagesKnown: number; pagesLimit: number }

export interface CrawlOptions {
  /** As typed by a person. */
  url: string
  /** Kept by the caller: the same folder goes on with the same crawl, up to `maxPages` in all. */
  folder: string
  fetcher: Fetcher
  delayMs: number
  maxPages: number
  now: () => number
  /** Addresses to read first. */
  revisit?: readonly string[] | undefined
  signal?: AbortSignal | undefined
  onPage?: ((page: PageFacts | null, progress: CrawlProgress) => void) | undefined
}

export interface Crawl {
  startedAt: string
  endedAt: string
  end: CrawlEnd
  failure: FailureReason | null
  /** Null when the front door did not open. */
  site: SiteFacts | null
}

/** A stop by the signal is an end like another: what was read is given back, and the folder can go on later. */
export async function crawlSite(options: CrawlOptions): Promise<Crawl> {
  const { url } = parseSiteUrl(options.url)
  const journal = openJournal(options.folder)
  const state = createState()
  for (const entry of journal.entries) applyEntry(state, entry)
  if (state.url !== null && state.url !== url) throw new Error(`${options.folder} holds the crawl of ${state.url}, not of ${url}`)
  const iso = () => new Date(options.now()).toISOString()
  const record: Write = (...entries) => {
    journal.write(...entries)
    for (const entry of entries) applyEntry(state, entry)
  }
  if (state.startedAt === null) record({ kind: 'start', url, startedAt: iso() })
  if (state.end?.end === 'complete') return crawlOf(state, { end: 'complete', endedAt: state.end.endedAt, failure: null })

  const reader = createReader(options)
  let outcome: { end: CrawlEnd; failure: FailureReason | null }
  try {
    const closed = state.home ? null : await openHome(options, reader, record)
    outcome = closed ?? { end: await readPages(options, reader, state, record), failure: null }
  } catch (error) {
    if (!options.signal?.aborted) throw error
    outcome = { end: 'stopped', failure: null }
  }
  const endedAt = iso()
  if (outcome.end === 'complete') record({ kind: 'end', end: 'complete', endedAt })
  return crawlOf(state, { ...outcome, endedAt })
}

type Write = (...entries: Entry[]) => void

function crawlOf(state: CrawlState, outcome: Omit<Crawl, 'startedAt' | 'site'>): Crawl {
  const { home, startedAt, responses } = state
  const site = home && { origin: home.host.origin, homeUrl: home.homeUrl, host: home.host, responses, pages: [...state.pages.values()] }
  return { startedAt: startedAt ?? outcome.endedAt, ...outcome, site }
}

/** Null once the front door is open and the first pages are known. */
async function openHome(options: CrawlOptions, reader: PoliteReader, record: Write) {
  const home = await findHome(reader, options.url)
  if (home.end !== 'found') return { end: home.end, failure: home.end === 'unreachable' ? home.failure : null }
  const homeUrl = canonicalUrl(home.answer.url) ?? home.answer.url
  const { origin } = new URL(homeUrl)
  const host = await probeHost(reader, origin)
  const robots = await reader.robots(origin)
  const announced = await readSitemaps(reader, [...robots.sitemaps, `${origin}/sitemap.xml`])
  const known = (soon: boolean) => (href: string): Entry[] => {
    const url = canonicalUrl(href)
    const own = url && onSite(url, origin)
    return own && robots.isAllowed(own) ? [{ ...foundEntry(own, '', 1), ...soon && { soon } }] : []
  }
  const answer: Fetched = { ...home.answer, hops: [] }
  const ofHome = entriesOf({ asked: { url: homeUrl, depth: 0 }, answer, origin, robots })
  record({ kind: 'home', homeUrl, host }, ...(options.revisit ?? []).flatMap(known(true)), ...ofHome, ...announced.flatMap(known(false)))
  return null
}

async function readPages(options: CrawlOptions, reader: PoliteReader, state: CrawlState, record: Write): Promise<CrawlEnd> {
  const { origin } = state.home!.host
  const robots = await reader.robots(origin)
  let errorsInARow = 0
  const tell = (url: string) => options.onPage?.(state.pages.get(url) ?? null, {
    url, pagesRead: state.responses.size, pagesKnown: state.responses.size + state.frontier.size, pagesLimit: options.maxPages,
  })
  for (const url of state.responses.keys()) tell(url)
  while (state.responses.size < options.maxPages) {
    const next = state.frontier.take()
    if (!next) return 'complete'
    try {
      const answer = await reader.read(next.url, { mayFollow: (to) => onSite(to.href, origin) !== null })
      errorsInARow = answer && answer.status < 500 ? 0 : errorsInARow + 1
      record(...entriesOf({ asked: next, answer, origin, robots }).filter((entry) => entry.kind !== 'found' || !state.frontier.knows(entry.url)))
    } catch (error) {
      const failure = asFailure(error, next.url)
      if (failure.reason === 'stopped') throw error
      errorsInARow += 1
      record({ kind: 'read', response: { url: next.url, depth: next.depth, status: null, failure: failure.reason } })
    }
    tell(next.url)
    if (errorsInARow >= ERROR_LIMIT) return 'too-many-errors'
  }
  return state.frontier.size ? 'page-limit' : 'complete'
}
