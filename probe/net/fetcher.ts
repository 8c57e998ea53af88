// Fetches one address politely and safely: redirects judged one by one, time and size bounded.
import { Agent, type buildConnector } from 'undici'
import { BODY_LIMIT_BYTES } from './body.ts'
import { exchange, type Answer, type FetchedHeaders } from './exchange.ts'
import { asFailure, FetchFailure } from './failure.ts'
import { createGuard, type GuardOptions } from './guard.ts'

const TIME_LIMIT_MS = 10_000
const REDIRECT_LIMIT = 10
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface Hop { url: string; status: number }

/** The last hop's answer. */
export interface Fetched extends Answer {
  /** The address that answered, after redirects. */
  url: string
  hops: Hop[]
}

export interface FetchRequest {
  signal?: AbortSignal | undefined
  /** Asked before each redirect is followed; false ends there with the redirect itself as the response. */
  mayFollow?: ((url: URL) => boolean | Promise<boolean>) | undefined
  /** Content types whose body is read; all of them by default. */
  wanted?: RegExp | undefined
  method?: 'GET' | 'HEAD' | undefined
  /** Beside the usual ones, or in their place. Names in lower case. */
  headers?: FetchedHeaders | undefined
  /** The connection is closed once so many decoded bytes are there: the body is the start of what was sent. */
  firstBytes?: number | undefined
  /** A larger body is a failure. Default 5 MB. */
  limitBytes?: number | undefined
}

export interface FetcherOptions extends Omit<GuardOptions, 'timeoutMs'> {
  userAgent: string
  timeoutMs?: number | undefined
  /** Open at once to one origin; 2 by default. */
  connections?: number | undefined
}

export interface Fetcher {
  /** Throws FetchFailure. A response of any status is an answer, not a failure. */
  fetch(url: string, request?: FetchRequest): Promise<Fetched>
  /** The server of this origin is there: it accepted a connection, whatever it answered then. */
  hasReached(origin: string): boolean
  close(): Promise<void>
}

export function createFetcher({ userAgent, timeoutMs = TIME_LIMIT_MS, connections = 2, ...guardOptions }: FetcherOptions): Fetcher {
  const guard = createGuard({ ...guardOptions, timeoutMs })
  const reached = new Set<string>()
  const connect: buildConnector.connector = (options, callback) => guard.connect(options, (...opened) => {
    if (!opened[0]) reached.add(`${options.protocol}//${options.host}`)
    callback(...opened)
  })
  // Each exchange has its own limit of time, from its start to its last byte.
  const agent = new Agent({ connect, connections, headersTimeout: 0, bodyTimeout: 0 })

  async function askOnce(url: URL, { signal, wanted, method = 'GET', headers, firstBytes, limitBytes = BODY_LIMIT_BYTES }: FetchRequest): Promise<Answer> {
    guard.check(url)
    return exchange(agent, {
      origin: url.origin, path: url.pathname + url.search, method,
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.5', 'accept-language': 'fr,en;q=0.5', 'accept-encoding': 'gzip, br', ...headers },
    }, {
      timeoutMs, stop: signal,
      limitsOf: (status, { 'content-type': type = '' }) => method === 'GET' && !REDIRECTS.has(status) && (wanted?.test(type) ?? true) ? { firstBytes, limitBytes } : null,
    })
  }

  async function follow(start: string, request: FetchRequest): Promise<Fetched> {
    const hops: Hop[] = []
    let url = new URL(start)
    for (;;) {
      const answer = await askOnce(url, request)
      const location = answer.headers.location
      if (!REDIRECTS.has(answer.status) || !location || !URL.canParse(location, url)) return { ...answer, url: url.href, hops }
      const next = new URL(location, url)
      hops.push({ url: url.href, status: answer.status })
      if (hops.some((hop) => hop.url === next.href)) throw new FetchFailure('too-many-redirects', `${start} redirects in a circle`)
      if (hops.length > REDIRECT_LIMIT) throw new FetchFailure('too-many-redirects', `${start} redirects more than ${REDIRECT_LIMIT} times`)
      guard.check(next)
      if (request.mayFollow && !await request.mayFollow(next)) return { ...answer, url: url.href, hops }
      url = next
    }
  }

  return {
    async fetch(url, request = {}) {
      if (!URL.canParse(url)) throw new FetchFailure('unsupported', `${url} is not a web address`)
      return follow(url, request).catch((error: unknown) => { throw asFailure(error, url) })
    },
    hasReached: (origin) => reached.has(origin),
    close: () => agent.destroy(),
  }
}
