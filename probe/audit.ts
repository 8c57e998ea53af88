// Looks at a company's site and its competitors' from outside, and says what is wrong and what is good, with proof.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Check } from './checks/contract.ts'
import { loadChecks } from './checks/load.ts'
import { judgeSite, verdictsOf, type Asset, type Finding, type Outcome } from './checks/run.ts'
import { parseSiteUrl } from './crawl/address.ts'
import { crawlSite, type Crawl, type CrawlProgress } from './crawl/crawler.ts'
import type { CrawlEnd } from './crawl/journal.ts'
import { BOT_NAME } from './crawl/robots.ts'
import { FACTS_VERSION } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'
import { readChannels, type SeenChannel } from './channels.ts'
import { readClaims, type Claim } from './claims.ts'
import { readIdentity, type Identity } from './identity.ts'
import { measureSite, type Measure } from './measures.ts'
import type { FailureReason } from './net/failure.ts'
import { createFetcher, type Fetcher } from './net/fetcher.ts'
import { groupFindings, scoreElements, type ElementScore, type FindingGroup } from './score.ts'
import { storable } from './storable.ts'

export interface AuditProgress extends CrawlProgress {
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
  /** Per site, the same for all so that they compare. Default 60. */
  maxPages?: number | undefined
  /** Addresses of the own site to read first: what the former audit's findings concern, so that repairs show. */
  revisit?: readonly string[] | undefined
  signal?: AbortSignal | undefined
  onProgress?: ((progress: AuditProgress) => void) | undefined
  /** Where the owner of a site read may ask who reads it: put in the user agent. */
  contactUrl?: string | undefined
  now?: (() => number) | undefined
}

export interface SiteAudit {
  typed: string
  /** The front door, after redirects; what was typed when it did not open. */
  url: string
  startedAt: string
  endedAt: string
  end: CrawlEnd
  failure: FailureReason | null
  /** Every address asked for, and how it answered. */
  visited: { url: string; status: number | null }[]
  pagesRead: number
  findings: Finding[]
  groups: FindingGroup[]
  assets: Asset[]
  outcomes: Outcome[]
  scores: ElementScore[]
  measures: Measure[]
  identity: Identity | null
  /** How the company presents itself, word for word. */
  claims: Claim[]
  /** Where it speaks or sells, as far as its site shows. */
  channels: SeenChannel[]
}

export interface AuditResult {
  /** Two results under the same profile compare. */
  profile: { facts: number; maxPages: number; checks: Record<string, number> }
  site: SiteAudit
  competitors: SiteAudit[]
}

const NOTHING: SiteFacts = { origin: '', homeUrl: '', pages: [], responses: new Map(), host: null }

/** The results of a crawl: nothing but a function of it, so the same crawl always gives the same findings. */
function judgeCrawl(typed: string, crawl: Crawl, checks: readonly Check[]): SiteAudit {
  const site = crawl.site ?? NOTHING
  const { findings, assets, outcomes } = judgeSite(checks, site)
  return {
    typed, url: site.homeUrl || parseSiteUrl(typed).url,
    startedAt: crawl.startedAt, endedAt: crawl.endedAt, end: crawl.end, failure: crawl.failure,
    visited: [...site.responses.values()].map(({ url, status }) => ({ url, status })), pagesRead: site.pages.length,
    findings, groups: groupFindings(findings), assets, outcomes, scores: scoreElements(outcomes),
    measures: crawl.site ? measureSite(site) : [], identity: crawl.site ? readIdentity(site) : null,
    claims: readClaims(site), channels: readChannels(site),
  }
}

/** Each address has its own folder below the work folder: the same site asked for twice is read once. */
function folderOf(workDir: string, url: string): string {
  const { host } = new URL(url)
  return join(workDir, `${host.replace(/[^\w.-]/g, '_')}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`)
}

interface Visit { typed: string; role: AuditProgress['role']; fetcher: Fetcher; checks: readonly Check[] }

async function auditSite(options: AuditOptions, { typed, role, fetcher, checks }: Visit): Promise<SiteAudit> {
  let findings = 0
  const pageChecks = checks.filter(({ reads }) => reads === 'page')
  const crawl = await crawlSite({
    url: typed, folder: folderOf(options.workDir, parseSiteUrl(typed).url), fetcher,
    delayMs: options.delayMs ?? 1_000, maxPages: options.maxPages ?? 60, now: options.now ?? Date.now, signal: options.signal,
    revisit: role === 'own' ? options.revisit : undefined,
    onPage(page, progress) {
      const alone = page && { ...NOTHING, pages: [page] }
      if (alone) findings += pageChecks.flatMap((check) => verdictsOf(check, alone)).filter(({ state }) => state === 'fail').length
      options.onProgress?.({ ...progress, site: typed, role, findings })
    },
  })
  return storable(judgeCrawl(typed, crawl, checks))
}

/**
 * Reads the site, then each competitor, with the same code and under the same limits. A site that does not open is a
 * result (`end`, `failure`), not an error; only an address that is none throws. A stop gives what was read so far.
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { url, competitors = [], allow, contactUrl } = options
  for (const typed of [url, ...competitors]) parseSiteUrl(typed)
  const checks = await loadChecks()
  const fetcher = createFetcher({ allow, userAgent: `${BOT_NAME}/0.1${contactUrl ? ` (+${contactUrl})` : ''}` })
  try {
    const site = await auditSite(options, { typed: url, role: 'own', fetcher, checks })
    const others: SiteAudit[] = []
    for (const typed of competitors) others.push(await auditSite(options, { typed, role: 'competitor', fetcher, checks }))
    const versions = Object.fromEntries(checks.map(({ id, version }) => [id, version]))
    return { profile: { facts: FACTS_VERSION, maxPages: options.maxPages ?? 60, checks: versions }, site, competitors: others }
  } finally {
    await fetcher.close()
  }
}
