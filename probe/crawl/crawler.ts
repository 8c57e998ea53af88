// Reads a site page by page: politely, within bounds, in an order that depends on the site alone, and able to go on after having been cut short.
import type { Shelf } from '../checks/judge.ts'
import { FACTS_VERSION } from '../facts/page-facts.ts'
import type { Extra, SiteFacts } from '../facts/site-facts.ts'
import type { FailureReason } from '../net/failure.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { parseSiteUrl, siteKey } from './address.ts'
import { openJournal, type CrawlEnd, type Start } from './journal.ts'
import { openHome, resume } from './opening.ts'
import { createPageWorkers, type PageWorkers } from './page-workers.ts'
import { createReader, type PoliteReader, type ReaderOptions } from './reader.ts'
import { createRounds, type CrawlProgress, type JudgedPage, type OnEnough } from './rounds.ts'
import { closedSite, siteOf } from './state.ts'
import { askTargets, planTargets, type TargetsBudget } from './targets.ts'

export type { CrawlProgress, JudgedPage }

/** Grows when the same journal would be read otherwise. */
const CRAWL_VERSION = 5
/** Answers may run ahead of their turn by so many a connection: while one page is slow, the others come. */
const AHEAD = 4

export interface CrawlOptions {
  /** As typed by a person. */
  url: string
  /** Kept by the caller: the same folder goes on with the same crawl, up to `maxPages` in all. */
  folder: string
  fetcher: Fetcher
  /** What pages are asked; another shelf, another version of a check, or another figure chosen, begins the crawl anew. */
  shelf: Shelf
  /** Threads shared with other crawls, that judge by the same figures; its own when absent. */
  workers?: PageWorkers | undefined
  /** Between the starts of two requests to the site. */
  delayMs: number
  /** Requests to the site at the same time. Default 1. */
  connections?: number | undefined
  maxPages: number
  /** Pages are read no longer than this; what is left then waits for the folder to go on. Default: no end. */
  longestMs?: number | undefined
  /** Both, where the address leads to another site than the one typed; it is asked at the pace of others (`targets`). Default: the same. */
  elsewhere?: { maxPages: number; longestMs: number } | undefined
  now: () => number
  own?: ReaderOptions['own']
  /** What is asked of pages beyond the usual; others begin the crawl anew. */
  extras?: readonly Extra[] | undefined
  /** Addresses to read first. */
  revisit?: readonly string[] | undefined
  /** What may be asked for beside pages; null for nothing. */
  targets?: TargetsBudget | null | undefined
  signal?: AbortSignal | undefined
  /** Once a page, in the order of reading; those that the folder remembers are told again. */
  onPage?: ((page: JudgedPage, progress: CrawlProgress) => void) | undefined
  onProgress?: ((progress: CrawlProgress) => void) | undefined
  /** Told once, after so many pages: the site as it is known then. */
  onEnough?: OnEnough | undefined
}

export interface Crawl {
  startedAt: string
  endedAt: string
  end: CrawlEnd
  failure: FailureReason | null
  /** So many pages could be read: `maxPages`, or that of `elsewhere`. */
  pagesLimit: number
  /** Null when nothing answered; without a page when robots.txt closes the site, or its front door answers with an error or cannot be trusted. Its host is not asked here. */
  site: SiteFacts | null
}

const TARGETS_MS = 180_000

function versionOf({ shelf: { checks, noters, limits = {} }, extras = [], own }: CrawlOptions): string {
  const chosen = Object.entries(limits).map(([id, figure]) => `${id}=${figure}`).sort()
  return [CRAWL_VERSION, FACTS_VERSION, ...checks.map(({ id, version }) => `${id}@${version}`), ...chosen, ...noters.map(({ id }) => id), ...extras, ...own?.ignoresRobots ? ['robots'] : []].join(' ')
}

/** A minute may pass before the first page: each address is told as it is asked for. */
function saying(reader: PoliteReader, onProgress: CrawlOptions['onProgress'], pagesLimit: number): PoliteReader {
  const say = (url: string) => onProgress?.({ phase: 'opening', url, pagesRead: 0, pagesKnown: 0, pagesLimit, filesAsked: 0, filesKnown: 0 })
  return {
    ...reader,
    robots(origin) { say(`${origin}/robots.txt`); return reader.robots(origin) },
    read(url, options) { say(url); return reader.read(url, options) },
  }
}

/** A stop by the signal is an end like another: what was read is given back, and the folder can go on later. */
export async function crawlSite(options: CrawlOptions): Promise<Crawl> {
  const { folder, connections = 1, maxPages, longestMs = Infinity, elsewhere = { maxPages, longestMs }, revisit = [], extras = [], own, targets: budget = {}, now } = options
  const iso = () => new Date(now()).toISOString()
  const start: Start = { kind: 'start', url: parseSiteUrl(options.url).url, startedAt: iso(), version: versionOf(options), window: connections > 1 ? connections * AHEAD : 1, extras }
  const startMs = now()
  const halt = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, halt.signal]) : halt.signal
  const reader = createReader({ ...options, url: start.url, connections, signal, othersDelayMs: budget?.othersDelayMs })
  const workers = options.workers ?? createPageWorkers({ limits: options.shelf.limits })
  const journal = openJournal(folder)
  try {
    const resumed = resume(journal, start, folder)
    const { state, rest } = resumed
    let asked: string[] = []
    const limits = () => state.home && siteKey(state.home.origin) !== siteKey(start.url) ? elsewhere : { maxPages, longestMs }
    const end = (how: CrawlEnd, failure: FailureReason | null = null): Crawl =>
      ({ startedAt: state.start.startedAt, endedAt: state.endedAt ?? iso(), end: how, failure, pagesLimit: limits().maxPages, site: siteOf(state, { targets: asked, isWhole: how === 'complete' }) })
    try {
      const opened = resumed.home ?? await openHome(state, { typed: options.url, maxPages, revisit, ignoresRobots: own?.ignoresRobots === true, reader: saying(reader, options.onProgress, maxPages), workers, journal })
      if (opened.kind === 'closed') return { ...end(opened.end, opened.failure), ...opened.url !== undefined && { site: closedSite(opened.url, state.start) } }
      const granted = limits()
      const rounds = createRounds({ ...options, maxPages: granted.maxPages, isLate: () => now() >= startMs + granted.longestMs, state, home: opened, rest, reader, workers, journal })
      const how = await rounds.readAll()
      // A site in trouble is left alone.
      const plan = budget && how !== 'too-many-errors' ? planTargets(state.links, budget) : []
      asked = plan.map(({ url }) => url)
      const left = state.endedAt === null ? plan.filter(({ url }) => !state.targets.has(url)) : []
      let filesAsked = plan.length - left.length
      await askTargets({
        reader, targets: left, origin: state.home!.origin, connections, ms: budget?.ms ?? TARGETS_MS,
        onAnswer(answer) {
          journal.write({ kind: 'target', answer })
          state.targets.set(answer.url, answer)
          filesAsked += 1
          options.onProgress?.(rounds.progress('files', answer.url, { filesAsked, filesKnown: plan.length }))
        },
      })
      if (how === 'complete' && state.endedAt === null) {
        state.endedAt = iso()
        journal.write({ kind: 'end', endedAt: state.endedAt })
      }
      return end(how)
    } catch (error) {
      if (!options.signal?.aborted) throw error
      return end('stopped')
    }
  } finally {
    halt.abort()
    journal.close()
    if (!options.workers) await workers.close()
  }
}
