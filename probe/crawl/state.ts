// Where a crawl stands. Live or resumed, it is the sum of the journal's entries and nothing else.
import type { SiteFacts, SitemapFile, TargetAnswer, UrlResponse } from '../facts/site-facts.ts'
import { parsed } from '../net/parsed.ts'
import type { CardSeed } from '../site/card.ts'
import { createLinkMap, type LinkMapBuilder } from '../site/link-map.ts'
import { buildSite } from '../site/site.ts'
import { frontOf, onSite } from './address.ts'
import { createFrontier, isReadSoon, type Frontier } from './frontier.ts'
import type { Entry, HomeEntry, PageRecord, Read, Start } from './journal.ts'
import { createLikenessWatch, type LikenessWatch } from './likeness.ts'
import { readRobots } from './robots.ts'
import { foldAddress } from './traps.ts'

export interface CrawlState {
  start: Start
  home: HomeEntry | null
  endedAt: string | null
  frontier: Frontier
  links: LinkMapBuilder
  seeds: Map<string, CardSeed>
  responses: Map<string, UrlResponse>
  sitemaps: SitemapFile[]
  announced: Set<string>
  targets: Map<string, TargetAnswer>
  /** Addresses, folded, of templates that were left after a sample. */
  sampled: string[]
  likeness: LikenessWatch
  /** What the front doors say (`/`, `/en/`), whichever name was read first: the same under `/index.html` is the same page. */
  fronts: Map<string, { url: string; likeness: string }>
  /** What robots.txt said when the crawl began: the same pages are found again, whatever it says since. */
  isOpen(url: string): boolean
}

export function createState(start: Start): CrawlState {
  return {
    start, home: null, endedAt: null, frontier: createFrontier(), links: createLinkMap(), seeds: new Map(), responses: new Map(),
    sitemaps: [], announced: new Set(), targets: new Map(), sampled: [], likeness: createLikenessWatch(), fronts: new Map(), isOpen: () => true,
  }
}

interface Offer { url: string; text: string; depth: number; soon?: boolean }

/** To read later, or known to be closed: an address that robots.txt closes is listed and never asked for. */
function offer(state: CrawlState, { url, text, depth, soon = isReadSoon(url, text) }: Offer): void {
  if (state.frontier.knows(url)) return
  if (state.isOpen(url)) return state.frontier.offer({ url, depth, soon })
  state.frontier.drop(url)
  state.responses.set(url, { url, depth, status: null, isClosed: true })
}

function applyPage(state: CrawlState, page: PageRecord, depth: number): void {
  const { url } = page.seed
  state.seeds.set(url, page.seed)
  const front = frontOf(url)
  if (front && !state.fronts.has(front)) state.fronts.set(front, { url, likeness: page.likeness })
  state.links.apply(url, page.links)
  for (const { url: link, text, isInternal } of page.links.fresh) if (isInternal) offer(state, { url: link, text, depth: depth + 1 })
  for (const link of page.also) offer(state, { url: link, text: '', depth: depth + 1 })
  if (!state.likeness.sees(url, page.likeness)) return
  const template = foldAddress(parsed(url))
  state.sampled.push(template)
  state.frontier.close(template)
}

function applyRead(state: CrawlState, { response, arrival, page }: Read): void {
  for (const answered of [response, ...arrival ? [arrival] : []]) {
    state.frontier.drop(answered.url)
    state.responses.set(answered.url, answered)
  }
  if (page) applyPage(state, page, response.depth)
  if (response.url !== state.home?.homeUrl) return
  // What the sitemaps announce comes after what the home page leads to.
  for (const url of state.announced) if (onSite(url, state.home.origin) === url) offer(state, { url, text: '', depth: 1 })
}

export function applyEntry(state: CrawlState, entry: Entry): void {
  switch (entry.kind) {
    case 'start': return
    case 'home':
      state.home = entry
      state.isOpen = readRobots(entry.robots).isAllowed
      state.frontier.drop(entry.homeUrl)
      for (const url of entry.revisit) offer(state, { url, text: '', depth: 1, soon: true })
      return
    case 'sitemap': state.sitemaps.push(entry.file); return
    case 'announced': for (const url of entry.urls) state.announced.add(url); return
    case 'read': return applyRead(state, entry)
    case 'target': state.targets.set(entry.answer.url, entry.answer); return
    case 'end': state.endedAt = entry.endedAt
  }
}

/** A site that robots.txt closes, or whose front door answers with an error or cannot be trusted: its host alone can be spoken of. */
export function closedSite(homeUrl: string, { startedAt, extras }: Start): SiteFacts {
  const { origin } = new URL(homeUrl)
  return buildSite({
    origin, homeUrl, isFrench: new URL(origin).hostname.endsWith('.fr'), today: startedAt.slice(0, 10), seeds: [], responses: new Map(), links: createLinkMap(),
    sitemaps: [], announced: new Set(), sampled: [], host: null, extras, plan: null, spelling: null, targets: new Map(), isWhole: false,
  })
}

/** The site as far as it was read; null when its front door did not open. */
export function siteOf(state: CrawlState, asked: { targets: readonly string[]; isWhole: boolean }): SiteFacts | null {
  const { home, start, frontier, links, seeds, responses, sitemaps, announced, sampled } = state
  if (!home) return null
  return buildSite({
    origin: home.origin, homeUrl: home.homeUrl, isFrench: home.isFrench, today: start.startedAt.slice(0, 10), seeds: [...seeds.values()],
    responses, links, sitemaps, announced, sampled, host: null, extras: start.extras, plan: null, spelling: null,
    targets: new Map(asked.targets.flatMap((url) => { const answer = state.targets.get(url); return answer ? [[url, answer]] : [] })),
    isWhole: asked.isWhole && !frontier.hasRefused,
  })
}
