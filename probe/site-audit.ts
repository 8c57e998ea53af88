// What an audit says of one site, and how what was read becomes it: nothing but a function of what was read.
import { actionsOf, type Action } from './actions.ts'
import type { Check, ExampleCase } from './checks/contract.ts'
import { createTally, judgePage, type Shelf, type Tally } from './checks/judge.ts'
import type { Limits } from './checks/limits.ts'
import { concludeSite, type Asset, type Finding, type Outcome } from './checks/run.ts'
import { loadShelf } from './checks/shelf.ts'
import type { CrawlEnd } from './crawl/journal.ts'
import type { BrowserFacts } from './facts/browser-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'
import type { FailureReason } from './net/failure.ts'
import { channels, type SeenChannel } from './readings/channels.ts'
import { claims, type Claim } from './readings/claims.ts'
import { identity, type Identity } from './readings/identity.ts'
import { measures, type Measure } from './readings/measures.ts'
import type { Reading } from './readings/reading.ts'
import { technologies, type SeenTechnology } from './readings/technologies.ts'
import { scoreElements, type ElementScore } from './score.ts'
import { givenWorld } from './site/given.ts'
import { storable } from './storable.ts'

export interface SiteAudit {
  typed: string
  /** The front door, after redirects; what was typed when it did not open. */
  url: string
  startedAt: string
  endedAt: string
  end: CrawlEnd
  failure: FailureReason | null
  /** So many pages could be read: as wished, or fewer of a site that is not known to be its asker's. */
  pagesLimit: number
  /** Every address asked for, and how it answered. */
  visited: { url: string; status: number | null }[]
  pagesRead: number
  findings: Finding[]
  /** What only a person can judge: shown apart, counted nowhere. */
  toVerify: Finding[]
  /** At most fifteen things to do, the most worth first. */
  actions: Action[]
  assets: Asset[]
  outcomes: Outcome[]
  scores: ElementScore[]
  measures: Measure[]
  /** Null when no page could be read. */
  identity: Identity | null
  /** How the company presents itself, word for word. */
  claims: Claim[]
  /** Where it speaks or sells, as far as its site shows. */
  channels: SeenChannel[]
  /** What the site is made with. */
  technologies: SeenTechnology[]
  /** A real browser opened some of its pages. */
  isSeenInBrowser: boolean
}

/** How the reading of a site went, whatever it found. */
export type Course = Pick<SiteAudit, 'typed' | 'startedAt' | 'endedAt' | 'end' | 'failure' | 'pagesLimit'>

export interface Read { site: SiteFacts; tally: Tally; browser: BrowserFacts | null }

const answerOf = <Noted, Answer>(reading: Reading<Noted, Answer>, { site, tally }: Read): Answer =>
  reading.read(site, tally.notesOf(reading.id) as Parameters<typeof reading.read>[1])

/** `read` is null when the front door did not open: nothing is measured then, and nothing passes. Of a site that robots.txt closes, or whose front door answers with an error or cannot be trusted, its host alone is. */
export function judgeSite(shelf: Pick<Shelf, 'checks' | 'limits'>, course: Course, read: Read | null, url: string): SiteAudit {
  if (!read) {
    const outcomes = shelf.checks.map((check) => unmeasured(check, shelf.limits))
    return {
      ...course, url, visited: [], pagesRead: 0, findings: [], toVerify: [], actions: [], assets: [], outcomes, scores: scoreElements(outcomes),
      measures: [], identity: null, claims: [], channels: [], technologies: [], isSeenInBrowser: false,
    }
  }
  const { site, browser } = read
  const isClosed = course.end === 'refused' || course.end === 'unreachable'
  const { findings, toVerify, assets, outcomes } = concludeSite(shelf, read.tally, site, browser)
  return storable({
    ...course, url: site.homeUrl, visited: [...site.responses.values()].filter(({ isClosed }) => !isClosed).map(({ url: address, status }) => ({ url: address, status })), pagesRead: site.pages.length,
    findings, toVerify, actions: actionsOf(findings, { pagesRead: site.pages.length, homeUrl: site.homeUrl }), assets, outcomes, scores: scoreElements(outcomes),
    measures: answerOf(measures, read), identity: isClosed ? null : answerOf(identity, read), claims: answerOf(claims, read), channels: answerOf(channels, read),
    technologies: answerOf(technologies, read), isSeenInBrowser: browser !== null,
  })
}

/** The audit of a site that is told rather than visited: an example company's, a page before it is put online. */
export async function auditGiven(given: ExampleCase, { url, at, limits = {} }: { url: string; at: string; limits?: Limits }): Promise<SiteAudit> {
  const shelf = await loadShelf(limits)
  const { site, pages, browser } = givenWorld(given, { origin: new URL(url).origin, today: at.slice(0, 10) })
  const tally = createTally(shelf)
  for (const page of pages) tally.add(page.url, judgePage(shelf, page, site))
  return judgeSite(shelf, { typed: url, startedAt: at, endedAt: at, end: 'complete', failure: null, pagesLimit: site.pages.length }, { site, tally, browser }, url)
}

function unmeasured({ id: checkId, version, element, severity, isTiming }: Check, limits: Limits = {}): Outcome {
  return { checkId, version, limit: limits[checkId] ?? null, element, severity, isTiming: isTiming === true, passed: 0, failed: 0, listed: 0, toVerify: 0, notApplicable: 0, notMeasured: 1, reasons: ['no page was read'] }
}
