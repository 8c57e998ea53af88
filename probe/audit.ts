// Looks at a company's site and its competitors' from outside, and says what is wrong and what is good, with proof.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { lookInBrowser } from './browser/look.ts'
import { createTally, type Shelf } from './checks/judge.ts'
import { loadShelf } from './checks/shelf.ts'
import { parseSiteUrl } from './crawl/address.ts'
import { crawlSite, type CrawlProgress } from './crawl/crawler.ts'
import { createPageWorkers, type PageWorkers } from './crawl/page-workers.ts'
import { BOT_NAME } from './crawl/robots.ts'
import { FACTS_VERSION } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'
import { askHost } from './host/ask.ts'
import { createFetcher, type Fetcher } from './net/fetcher.ts'
import { judgeSite, type SiteAudit } from './site-audit.ts'

/** Below, the first report would say little; above, it would be long in coming. */
const FIRST_REPORT_PAGES = 40
const DEFAULT_PAGES = 60
const DEFAULT_DELAY_MS = 1_000

export interface AuditProgress extends Omit<CrawlProgress, 'phase'> {
  /** Its pages, the files they load, its host, then a few pages in a browser. */
  phase: CrawlProgress['phase'] | 'host' | 'browser'
  /** The site being read, as typed. */
  site: string
  role: 'own' | 'competitor'
  /** Defects seen on its pages so far; those of the site as a whole come at the end. */
  findings: number
}

export interface AuditOptions {
  /** As a person types it, with or without `https://`. */
  url: string
  competitors?: readonly string[] | undefined
  /** Kept by the caller for this audit: the same folder goes on where it was cut. A new audit takes a new folder. */
  workDir: string
  /** `host:port` pairs that may be read although private. */
  allow?: readonly string[] | undefined
  /** Pause between two requests to a site. Default 1,000 ms. */
  delayMs?: number | undefined
  /** Requests to the site at the same time. Default 1. */
  connections?: number | undefined
  /** Per site, the same for all so that they compare. Default 60. */
  maxPages?: number | undefined
  /** Open some pages in Chromium, where there is one. Default true. */
  browser?: boolean | undefined
  /** Addresses of the own site to read first: what the former audit's findings concern, so that repairs show. */
  revisit?: readonly string[] | undefined
  signal?: AbortSignal | undefined
  onProgress?: ((progress: AuditProgress) => void) | undefined
  /** Of the own site, once forty pages are read and while the rest is: a first report, which the result then refines. */
  onFirstReport?: ((site: SiteAudit) => void) | undefined
  /** Where the owner of a site read may ask who reads it: put in the user agent. */
  contactUrl?: string | undefined
  now?: (() => number) | undefined
}

export interface AuditResult {
  /** Two results under the same profile compare. */
  profile: { facts: number; maxPages: number; checks: Record<string, number> }
  site: SiteAudit
  competitors: SiteAudit[]
}

/** Each address has its own folder below the work folder: the same site asked for twice is read once. */
function folderOf(workDir: string, url: string): string {
  const { host } = new URL(url)
  return join(workDir, `${host.replace(/[^\w.-]/g, '_')}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`)
}

/** One page a template, the home page first: what one shows, its sisters share. */
function samplesOf({ pages, homeUrl }: SiteFacts): { url: string; template: string }[] {
  const homeFirst = pages.toSorted((a, b) => Number(b.url === homeUrl) - Number(a.url === homeUrl))
  return [...Map.groupBy(homeFirst, ({ template }) => template)].map(([template, [first]]) => ({ url: first!.url, template }))
}

interface Visit { typed: string; role: AuditProgress['role']; fetcher: Fetcher; workers: PageWorkers; userAgent: string; shelf: Shelf }

async function auditSite(options: AuditOptions, { typed, role, fetcher, workers, userAgent, shelf }: Visit): Promise<SiteAudit> {
  const { signal, allow, delayMs = DEFAULT_DELAY_MS, maxPages = DEFAULT_PAGES, now = Date.now } = options
  const { url } = parseSiteUrl(typed)
  const tally = createTally(shelf)
  let findings = 0
  let last: CrawlProgress | undefined
  const tell = (progress: CrawlProgress) => {
    last = progress
    options.onProgress?.({ ...progress, site: typed, role, findings })
  }
  const tellPhase = (phase: 'host' | 'browser', address = url) => {
    if (last && !signal?.aborted) options.onProgress?.({ ...last, phase, url: address, site: typed, role, findings })
  }
  const crawl = await crawlSite({
    url: typed, folder: folderOf(options.workDir, url), fetcher, workers, shelf, delayMs, connections: options.connections, maxPages, now, signal,
    revisit: role === 'own' ? options.revisit : undefined, onProgress: tell,
    onPage({ seed, judgement }) {
      tally.add(seed.url, judgement)
      findings += judgement.found.filter(({ verdict }) => verdict.state === 'fail').length
    },
    onEnough: role === 'own' && options.onFirstReport ? { pages: FIRST_REPORT_PAGES, tell: (site, startedAt) => {
      const course = { typed, startedAt, endedAt: new Date(now()).toISOString(), end: 'page-limit', failure: null } as const
      options.onFirstReport?.(judgeSite(shelf, course, { site, tally, browser: null }, url))
    } } : undefined,
  })
  const { startedAt, endedAt, end, failure, site } = crawl
  if (!site) return judgeSite(shelf, { typed, startedAt, endedAt, end, failure }, null, url)
  tellPhase('host')
  const host = await askHost({ site, fetcher, allow, delayMs, signal, now })
  const isOpened = options.browser !== false && !signal?.aborted
  if (isOpened) tellPhase('browser')
  const browser = isOpened ? await lookInBrowser({ pages: samplesOf(site), allow, userAgent, signal, onProgress: (seen) => tellPhase('browser', seen.url) }) : null
  return judgeSite(shelf, { typed, startedAt, endedAt: new Date(now()).toISOString(), end, failure }, { site: { ...site, host }, tally, browser }, url)
}

/**
 * Reads the site, then each competitor, with the same code and under the same limits. A site that does not open is a
 * result (`end`, `failure`), not an error; only an address that is none throws. A stop gives what was read so far.
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { url, competitors = [], allow, contactUrl } = options
  for (const typed of [url, ...competitors]) parseSiteUrl(typed)
  const shelf = await loadShelf()
  const userAgent = `${BOT_NAME}/0.1${contactUrl ? ` (+${contactUrl})` : ''}`
  const fetcher = createFetcher({ allow, userAgent, connections: options.connections })
  const workers = createPageWorkers()
  try {
    const visit = { fetcher, workers, userAgent, shelf }
    const site = await auditSite(options, { ...visit, typed: url, role: 'own' })
    const others: SiteAudit[] = []
    for (const typed of competitors) others.push(await auditSite(options, { ...visit, typed, role: 'competitor' }))
    const versions = Object.fromEntries(shelf.checks.map(({ id, version }) => [id, version]))
    return { profile: { facts: FACTS_VERSION, maxPages: options.maxPages ?? DEFAULT_PAGES, checks: versions }, site, competitors: others }
  } finally {
    await workers.close()
    await fetcher.close()
  }
}
