// Asks a site for its pages as a well-behaved visitor: robots.txt first, one request at a time, in its own time.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fetched, Fetcher } from '../net/fetcher.ts'
import { createPace } from './pace.ts'
import { fetchRobots, type Robots } from './robots.ts'

export interface PoliteReader {
  /** The robots.txt of an origin, asked for once. */
  robots(origin: string): Promise<Robots>
  /** Null when robots.txt closes the address. Redirects are followed as far as robots.txt and `mayFollow` agree. */
  read(url: string, options?: ReadOptions): Promise<Fetched | null>
}

export interface ReadOptions {
  mayFollow?: (url: URL) => boolean
  /** Content types whose body is read; HTML by default. */
  wanted?: RegExp
}

export interface ReaderOptions { fetcher: Fetcher; delayMs: number; signal?: AbortSignal | undefined }

const HTML = /^$|html/i
const BUSY = new Set([429, 503])

export function createReader({ fetcher, delayMs, signal }: ReaderOptions): PoliteReader {
  const pace = createPace({ delayMs, signal, sleep })
  const known = new Map<string, Promise<Robots>>()

  function robots(origin: string): Promise<Robots> {
    const asked = known.get(origin) ?? pace.turn().then(() => fetchRobots(fetcher, origin, signal)).then((read) => {
      pace.slowTo(read.crawlDelayMs)
      return read
    })
    known.set(origin, asked)
    return asked
  }
  const isOpen = async (url: URL) => (await robots(url.origin)).isAllowed(url.href)

  async function ask(url: string, { mayFollow = () => true, wanted = HTML }: ReadOptions): Promise<Fetched> {
    await pace.turn()
    const answer = await fetcher.fetch(url, {
      signal, wanted,
      mayFollow: async (next) => {
        if (!mayFollow(next) || !await isOpen(next)) return false
        await pace.turn()
        return true
      },
    })
    pace.heard(answer.status, answer.headers['retry-after'])
    return answer
  }

  return {
    robots,
    async read(url, options = {}) {
      if (!await isOpen(new URL(url))) return null
      const answer = await ask(url, options)
      return BUSY.has(answer.status) ? ask(url, options) : answer
    },
  }
}
