// Fetches one address politely and safely: redirects judged one by one, time and size bounded.
import { Agent } from 'undici'
import { BODY_LIMIT_BYTES, readBody } from './body.ts'
import { asFailure, FetchFailure } from './failure.ts'
import { createGuard, type GuardOptions } from './guard.ts'

const TIME_LIMIT_MS = 10_000
const REDIRECT_LIMIT = 10
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface Hop { url: string; status: number }

export interface Fetched {
  /** The address that answered, after redirects. */
  url: string
  status: number
  headers: Record<string, string>
  /** Empty when the content type was not wanted. */
  body: Buffer
  /** From request to first byte of the last hop. */
  responseMs: number
  hops: Hop[]
}

export interface FetchRequest {
  signal?: AbortSignal | undefined
  /** Asked before each redirect is followed; false ends there with the redirect itself as the response. */
  mayFollow?: ((url: URL) => boolean | Promise<boolean>) | undefined
  /** Content types whose body is read; all of them by default. */
  wanted?: RegExp | undefined
}

export interface FetcherOptions extends Omit<GuardOptions, 'timeoutMs'> { userAgent: string; timeoutMs?: number | undefined }

export interface Fetcher {
  /** Throws FetchFailure. A response of any status is an answer, not a failure. */
  fetch(url: string, request?: FetchRequest): Promise<Fetched>
  close(): Promise<void>
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']))
}

export function createFetcher({ userAgent, timeoutMs = TIME_LIMIT_MS, ...guardOptions }: FetcherOptions): Fetcher {
  const guard = createGuard({ ...guardOptions, timeoutMs })
  const agent = new Agent({ connect: guard.connect, maxResponseSize: BODY_LIMIT_BYTES, connections: 2, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })

  async function requestOnce(url: URL, { signal, wanted }: FetchRequest) {
    guard.check(url)
    const timeout = AbortSignal.timeout(timeoutMs)
    const startedMs = performance.now()
    const response = await agent.request({
      origin: url.origin, path: url.pathname + url.search, method: 'GET',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.5', 'accept-language': 'fr,en;q=0.5', 'accept-encoding': 'gzip, br' },
    })
    const responseMs = Math.round(performance.now() - startedMs)
    const headers = flatten(response.headers)
    // Left unread or given up half-way, a body still emits its error: unheard, it would end the process.
    response.body.on('error', () => {})
    const isRead = !REDIRECTS.has(response.statusCode) && (wanted?.test(headers['content-type'] ?? '') ?? true)
    const reading = isRead ? readBody(response.body, headers['content-encoding'] ?? '') : Promise.resolve(Buffer.alloc(0))
    const body = await reading.finally(() => response.body.destroy())
    return { url: url.href, status: response.statusCode, headers, body, responseMs }
  }

  async function follow(start: string, request: FetchRequest): Promise<Fetched> {
    const hops: Hop[] = []
    let url = new URL(start)
    for (;;) {
      const answer = await requestOnce(url, request)
      const location = answer.headers.location
      if (!REDIRECTS.has(answer.status) || !location || !URL.canParse(location, url)) return { ...answer, hops }
      const next = new URL(location, url)
      hops.push({ url: url.href, status: answer.status })
      if (hops.length > REDIRECT_LIMIT) throw new FetchFailure('too-many-redirects', `${start} redirects more than ${REDIRECT_LIMIT} times`)
      guard.check(next)
      if (request.mayFollow && !await request.mayFollow(next)) return { ...answer, hops }
      url = next
    }
  }

  return {
    async fetch(url, request = {}) {
      if (!URL.canParse(url)) throw new FetchFailure('unsupported', `${url} is not a web address`)
      return follow(url, request).catch((error: unknown) => { throw asFailure(error, url) })
    },
    close: () => agent.destroy(),
  }
}
