// Looks at a company's site and its competitors' from outside, and says what is wrong and what is good, with proof.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { lookInBrowser } from './browser/look.ts'
import { createTally, type PageJudgement, type Shelf } from './checks/judge.ts'
import type { Limits } from './checks/limits.ts'
import { loadShelf } from './checks/shelf.ts'
import { courtesyOf, DEFAULT_PAGES } from './courtesy.ts'
import { parseSiteUrl, siteKey } from './crawl/address.ts'
import { crawlSite, type Crawl, type CrawlProgress } from './crawl/crawler.ts'
import { createPageWorkers, type PageWorkers } from './crawl/page-workers.ts'
import { BOT_NAME } from './crawl/robots.ts'
import { FACTS_VERSION } from './facts/page-facts.ts'
import { planOn, type Plan } from './facts/plan.ts'
import type { Extra, SiteFacts } from './facts/site-facts.ts'
import { askHost } from './host/ask.ts'
import { createFetcher, type Fetcher } from './net/fetcher.ts'
import { judgeSite, type SiteAudit } from './site-audit.ts'
import { spell } from './spelling/spell.ts'

/** Below, the first report would say little; above, it would be long in coming. */
const FIRST_REPORT_PAGES = 40

const SPELLING = 'cont.spelling'
/** Words take room: those of so many pages tell how a site is written. */
const SPELLED_PAGES = 2_000

export interface AuditProgress extends Omit<CrawlProgress, 'phase'> {
  /** Its front door (robots.txt, site maps), its pages, the files they load, its host, a few pages in a browser, then its spelling. */
  phase: CrawlProgress['phase'] | 'host' | 'browser' | 'spelling'
  /** The site being read, as typed. */
  site: string
  role: 'own' | 'competitor'
  /** Defects seen on its pages so far; those of the site as a whole come at the end. */
  findings: number
}

export interface AuditOptions {
  /** As a person types it, with or without `https://`. */
  url: string
  /**
   * The site is its asker's own, and the caller has proof of it (`proveOwnership`, or its own code seen in its page): this is
   * taken on its word. It is then read at ten requests a second, and asked for what a server should never show
   * (`sec.exposed`). `ignoresRobots`: its owner wants it read whatever its robots.txt says. Neither competitors nor a site
   * that this one redirects to are ever read so.
   */
  own?: { ignoresRobots?: boolean | undefined } | undefined
  /** What the company means its site to do: keywords, landing pages, calls to action. Of the own site. */
  plan?: Plan | undefined
  /** Look the words of the own site up in dictionaries (French, English). Default false: it takes half a minute and 400 MB. */
  spelling?: boolean | undefined
  competitors?: readonly string[] | undefined
  /** Figures in place of the usual ones of conventions, by check (`listMovableChecks`): every site is judged by them. */
  limits?: Limits | undefined
  /** Kept by the caller for this audit: the same folder goes on where it was cut. A new audit takes a new folder. */
  workDir: string
  /** `host:port` pairs that may be read although private. */
  allow?: readonly string[] | undefined
  /** Pause between two requests to a site: 1,000 ms; 100 on a site that is `own`. A shorter one is for hosts of `allow` alone. */
  delayMs?: number | undefined
  /** Requests to the site at the same time: 1; 4 on a site that is `own`. More is for hosts of `allow` alone. */
  connections?: number | undefined
  /** Per site. Default 60; 200 at most of a site that is not `own`, competitors among them (`pagesLimit` says how many could be read). */
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
  /** Two results under the same profile compare. `maxPages` as wished; `limits`: those that are not the usual ones. */
  profile: { facts: number; maxPages: number; checks: Record<string, number>; limits: Limits }
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

const withoutNote = ({ notes, ...judgement }: PageJudgement, id: string): PageJudgement => ({ ...judgement, notes: Object.fromEntries(Object.entries(notes).filter(([noter]) => noter !== id)) })

/** What is asked of the own site alone. */
type Asked = Pick<AuditOptions, 'own' | 'plan' | 'spelling' | 'revisit' | 'onFirstReport'>

interface Visit { typed: string; role: AuditProgress['role']; asked: Asked; fetcher: Fetcher; workers: PageWorkers; userAgent: string; shelf: Shelf }

async function auditSite(options: AuditOptions, { typed, role, asked, fetcher, workers, userAgent, shelf }: Visit): Promise<SiteAudit> {
  const { signal, allow, now = Date.now } = options
  const { own, plan, revisit = [], onFirstReport } = asked
  const { url } = parseSiteUrl(typed)
  const { maxPages, delayMs, connections, longestMs } = courtesyOf(options, url, own !== undefined)
  // Where the address leads to another site, nothing was opened.
  const elsewhere = courtesyOf({ ...options, allow: [] }, url, false)
  const extras: Extra[] = [...plan ? ['plan' as const] : [], ...asked.spelling ? ['spelling' as const] : []]
  const planned = (site: SiteFacts): SiteFacts => ({ ...site, plan: plan ? planOn(site.origin, plan) : null })
  const tally = createTally(shelf)
  let findings = 0
  let pages = 0
  let last: CrawlProgress | undefined
  const tell = (progress: CrawlProgress) => {
    last = progress
    options.onProgress?.({ ...progress, site: typed, role, findings })
  }
  const tellPhase = (phase: 'host' | 'browser' | 'spelling', address = url) => {
    if (last && !signal?.aborted) options.onProgress?.({ ...last, phase, url: address, site: typed, role, findings })
  }
  const crawl = await crawlSite({
    url: typed, folder: folderOf(options.workDir, url), fetcher, workers, shelf, delayMs, connections, maxPages, longestMs, elsewhere, targets: { othersDelayMs: elsewhere.delayMs }, now, signal, extras, own,
    revisit: [...plan?.landings.map((landing) => landing.url) ?? [], ...revisit], onProgress: tell,
    onPage({ seed, judgement }) {
      pages += 1
      tally.add(seed.url, pages > SPELLED_PAGES ? withoutNote(judgement, SPELLING) : judgement)
      findings += judgement.found.filter(({ verdict }) => verdict.state === 'fail').length
    },
    onEnough: onFirstReport && { pages: FIRST_REPORT_PAGES, tell: (site, startedAt, pagesLimit) => {
      const course = { typed, startedAt, endedAt: new Date(now()).toISOString(), end: 'page-limit', failure: null, pagesLimit } as const
      onFirstReport(judgeSite(shelf, course, { site: planned(site), tally, browser: null }, url))
    } },
  })
  const courseOf = ({ startedAt, end, failure, pagesLimit }: Crawl, endedAt: string) => ({ typed, startedAt, endedAt, end, failure, pagesLimit })
  if (!crawl.site) return judgeSite(shelf, courseOf(crawl, crawl.endedAt), null, url)
  tellPhase('host')
  // A site that one's own redirects to is somebody else's, until that one is proven too.
  const isThere = siteKey(crawl.site.origin) === siteKey(url)
  const host = await askHost({ site: crawl.site, fetcher, allow, delayMs: isThere ? delayMs : courtesyOf(options, crawl.site.origin, false).delayMs, own: isThere ? own : undefined, signal, now })
  const isOpened = options.browser !== false && crawl.site.pages.length > 0 && !signal?.aborted
  if (isOpened) tellPhase('browser')
  const browser = isOpened ? await lookInBrowser({ pages: samplesOf(crawl.site), allow, userAgent, signal, onProgress: (seen) => tellPhase('browser', seen.url) }) : null
  if (asked.spelling) tellPhase('spelling')
  const spelling = asked.spelling ? await spell(tally.notesOf(SPELLING), { signal }) : null
  return judgeSite(shelf, courseOf(crawl, new Date(now()).toISOString()), { site: { ...planned(crawl.site), host, spelling }, tally, browser }, url)
}

/**
 * Reads the site, then each competitor, with the same code and under the same limits. A site that does not open is a
 * result (`end`, `failure`), not an error; only an address that is none throws, or a figure that may not be chosen. A stop gives what was read so far.
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { url, competitors = [], allow, contactUrl, own } = options
  for (const typed of [url, ...competitors]) parseSiteUrl(typed)
  const shelf = await loadShelf(options.limits)
  const userAgent = `${BOT_NAME}/0.1${contactUrl ? ` (+${contactUrl})` : ''}`
  // One more than are asked at a time: the last may still be closing.
  const connections = courtesyOf(options, parseSiteUrl(url).url, own !== undefined).connections + 1
  const fetcher = createFetcher({ allow, userAgent, connections })
  const workers = createPageWorkers({ limits: shelf.limits })
  try {
    const visit = { fetcher, workers, userAgent, shelf }
    const site = await auditSite(options, { ...visit, typed: url, role: 'own', asked: options })
    const others: SiteAudit[] = []
    for (const typed of competitors) others.push(await auditSite(options, { ...visit, typed, role: 'competitor', asked: {} }))
    const versions = Object.fromEntries(shelf.checks.map(({ id, version }) => [id, version]))
    return { profile: { facts: FACTS_VERSION, maxPages: options.maxPages ?? DEFAULT_PAGES, checks: versions, limits: shelf.limits ?? {} }, site, competitors: others }
  } finally {
    await workers.close()
    await fetcher.close()
  }
}
