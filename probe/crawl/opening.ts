// Opens a crawl: the front door, robots.txt, and the lists of pages the site publishes; or what a folder remembers of them.
import { asFailure, type FailureReason } from '../net/failure.ts'
import { canonicalUrl, onSite, siteKey } from './address.ts'
import { findHome } from './home.ts'
import type { Entry, Journal, Read, Start } from './journal.ts'
import type { PageWorkers } from './page-workers.ts'
import type { PoliteReader } from './reader.ts'
import { OVERRIDDEN, readRobots, SILENT } from './robots.ts'
import { readSitemaps } from './sitemaps.ts'
import { applyEntry, createState, type CrawlState } from './state.ts'
import { readAnswer, recordOf } from './visit.ts'

const ADDRESSES_A_LINE = 1_000

export interface Resumed {
  state: CrawlState
  /** Null when the front door is yet to be opened. */
  home: Read | null
  /** What the journal holds beyond it. */
  rest: Iterator<Entry>
}

/**
 * What the folder remembers of this crawl. Begins anew when it holds none, one of another version of facts or checks
 * (their words would not compare), or one that was cut before its first page.
 */
export function resume(journal: Journal, start: Start, folder: string): Resumed {
  const entries = journal.entries()
  const first = entries.next().value as Entry | undefined
  if (first?.kind === 'start' && first.url !== start.url) throw new Error(`${folder} holds the crawl of ${first.url}, not of ${start.url}`)
  if (first?.kind === 'start' && first.version === start.version) {
    const state = createState(first)
    for (let next = entries.next(); !next.done; next = entries.next()) {
      applyEntry(state, next.value)
      if (next.value.kind === 'read') return { state, home: next.value, rest: entries }
    }
  }
  entries.return(undefined)
  journal.clear()
  journal.write(start)
  return { state: createState(start), home: null, rest: [].values() }
}

export interface OpeningAsked {
  typed: string
  maxPages: number
  revisit: readonly string[]
  ignoresRobots: boolean
  reader: PoliteReader
  workers: PageWorkers
  journal: Journal
}

/** `refused`: by its robots.txt. `url`: the front door of a site that answered, all the same. */
export type Closed = { kind: 'closed'; url?: string } & ({ end: 'unreachable'; failure: FailureReason } | { end: 'refused'; failure: null })

/** The home page, once the first pages are known. */
export async function openHome(state: CrawlState, { typed, maxPages, revisit, ignoresRobots, reader, workers, journal }: OpeningAsked): Promise<Read | Closed> {
  const home = await findHome(reader, typed)
  if (home.end === 'refused') return { kind: 'closed', ...home, failure: null }
  if (home.end === 'unreachable') return { kind: 'closed', ...home }
  const homeUrl = canonicalUrl(home.answer.url) ?? home.answer.url
  const { origin } = new URL(homeUrl)
  const robots = await reader.robots(origin).catch((error: unknown) => {
    // Known by now, but of a site that its owner opens whatever this file does.
    if (asFailure(error, origin).reason === 'stopped') throw error
    return readRobots(SILENT)
  })
  const { files, urls } = await readSitemaps({ reader, origin, named: robots.sitemaps, enough: Math.max(1_000, 10 * maxPages) })
  const about = { origin, homeUrl, today: state.start.startedAt.slice(0, 10), isFrench: null, extras: state.start.extras }
  const visited = await readAnswer({ reader, workers, about }, { url: homeUrl, depth: 0 }, { ...home.answer, hops: [] })
  const own = revisit.flatMap((href) => { const url = canonicalUrl(href); return (url && onSite(url, origin)) ?? [] })
  const addresses = [...urls]
  const lines = Array.from({ length: Math.ceil(addresses.length / ADDRESSES_A_LINE) }, (_, at) => addresses.slice(at * ADDRESSES_A_LINE, (at + 1) * ADDRESSES_A_LINE))
  // Last of all: a journal without it was cut while the site was being opened.
  const read = recordOf(state, visited)
  const entries: Entry[] = [
    { kind: 'home', homeUrl, origin, isFrench: visited.reading?.isFrench ?? origin.endsWith('.fr'), robots: ignoresRobots && siteKey(origin) === siteKey(state.start.url) ? OVERRIDDEN : robots.answer, revisit: own },
    ...files.map((file): Entry => ({ kind: 'sitemap', file })),
    ...lines.map((list): Entry => ({ kind: 'announced', urls: list })),
    read,
  ]
  journal.write(...entries)
  for (const entry of entries) applyEntry(state, entry)
  return read
}
