// Asks sites for their pages as a well-behaved visitor: robots.txt first, a few requests at a time, in their own time.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fetched, Fetcher, FetchRequest } from '../net/fetcher.ts'
import { parsed } from '../net/parsed.ts'
import { siteKey } from './address.ts'
import { createPace, type Pace } from './pace.ts'
import { fetchRobots, type Robots } from './robots.ts'

export interface PoliteReader {
  /** The robots.txt of an origin: asked for once, and once more when it fails. */
  robots(origin: string): Promise<Robots>
  /** Null when robots.txt closes the address. Redirects are followed as far as robots.txt and `mayFollow` agree. */
  read(url: string, options?: ReadOptions): Promise<Fetched | null>
  /** The server of this origin is there, whatever it answered. */
  hasReached(origin: string): boolean
}

export interface ReadOptions extends Omit<FetchRequest, 'signal' | 'mayFollow'> {
  mayFollow?: (url: URL) => boolean
  /** A busy server is asked again, once, after the time it asks for. Default true. */
  isPatient?: boolean
}

export interface ReaderOptions {
  fetcher: Fetcher
  /** The site that is read. What is granted to it (pace, connections, `ignoresRobots`) holds for it alone: one it redirects to is asked as any other. */
  url: string
  delayMs: number
  /** Between two requests to one of the others; a second by default. */
  othersDelayMs?: number | undefined
  /** Requests to the site at the same time; one to others. */
  connections: number
  /** The site is its asker's own. */
  own?: { ignoresRobots?: boolean | undefined } | undefined
  signal?: AbortSignal | undefined
}

/** Content types of a page; what says nothing may be one. */
export const HTML = /^$|html/i
export const ANY = /(?:)/
/** Not now: answers that say nothing of the address. */
export const BUSY: ReadonlySet<number> = new Set([429, 503])
const clock = { steady: () => performance.now(), wall: () => Date.now() }

/** At most so many at once; the others wait in line. */
function createSlots(free: number) {
  const waiting: (() => void)[] = []
  return async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
    try {
      return await ask()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

interface Line { pace: Pace; slot: ReturnType<typeof createSlots> }

export function createReader({ fetcher, url: site, delayMs, othersDelayMs = 1_000, connections, own, signal }: ReaderOptions): PoliteReader {
  const lines = new Map<string, Line>()
  const known = new Map<string, Promise<Robots>>()
  const here = siteKey(site)

  const isOverridden = (url: string) => own?.ignoresRobots === true && siteKey(url) === here

  function lineOf(url: string): Line {
    const key = siteKey(url)
    let line = lines.get(key)
    if (!line) {
      const pace = createPace({ delayMs: key === here ? delayMs : othersDelayMs, signal, sleep, clock })
      lines.set(key, line = { pace, slot: createSlots(key === here ? connections : 1) })
    }
    return line
  }

  function robots(origin: string): Promise<Robots> {
    const before = known.get(origin)
    if (before) return before
    const { pace } = lineOf(origin)
    const asked = fetchRobots(fetcher, origin, pace, signal).then((rules) => {
      if (!isOverridden(origin)) pace.slowTo(rules.crawlDelayMs)
      return rules
    })
    known.set(origin, asked)
    // A file that could not be asked for is asked for again: one bad moment is not an answer.
    asked.catch(() => known.delete(origin))
    return asked
  }
  const isOpen = async (url: Readonly<URL>) => isOverridden(url.href) || (await robots(url.origin)).isAllowed(url.href)

  function ask(url: string, { mayFollow = () => true, ...options }: ReadOptions): Promise<Fetched> {
    const { pace, slot } = lineOf(url)
    return slot(async () => {
      await pace.turn()
      const answer = await fetcher.fetch(url, {
        wanted: HTML, ...options, signal,
        mayFollow: async (next) => {
          if (!mayFollow(next) || !await isOpen(next)) return false
          await lineOf(next.href).pace.turn()
          return true
        },
      })
      lineOf(answer.url).pace.heard({ status: answer.status, responseMs: answer.responseMs, retryAfter: answer.headers['retry-after'] })
      return answer
    })
  }

  return {
    robots,
    hasReached: (origin) => fetcher.hasReached(origin),
    async read(url, options = {}) {
      if (!await isOpen(parsed(url))) return null
      const answer = await ask(url, options)
      return BUSY.has(answer.status) && options.isPatient !== false ? ask(url, options) : answer
    },
  }
}
