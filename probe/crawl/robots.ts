// Obeys robots.txt (RFC 9309): what a site asks not to be read is never requested.
import { asFailure } from '../net/failure.ts'
import type { Fetcher } from '../net/fetcher.ts'
import type { Pace } from './pace.ts'
import { parseRobots } from './robots-rules.ts'

export const BOT_NAME = 'AzimutBot'
/** Google reads no more of it, and nor do we (RFC 9309, 2.5 asks for at least as much). */
export const ROBOTS_LIMIT_BYTES = 500 * 1024
const DELAY_LIMIT_MS = 10_000

/** How the file answered: enough to know again what it asks. `status` is null when it did not, in the time there was. */
export interface RobotsAnswer { status: number | null; text: string }

export interface Robots {
  /** `unreachable`: the server failed on robots.txt, or kept silent, so the whole site counts as closed (RFC 9309, 2.3.1.4). */
  state: 'rules' | 'absent' | 'unreachable'
  isAllowed(url: string): boolean
  crawlDelayMs: number
  sitemaps: string[]
  answer: RobotsAnswer
}

/** What a crawl keeps in the place of a file that the site's owner overrides. */
export const OVERRIDDEN: RobotsAnswer = { status: 404, text: '' }

/** The server is there and gives no file, nor says that there is none. */
export const SILENT: RobotsAnswer = { status: null, text: '' }
export const isUnreachable = (status: number | null): boolean => status === null || status >= 500 || status === 429

export function readRobots(answer: RobotsAnswer): Robots {
  const { status, text } = answer
  const open = (state: Robots['state'], isOpen: boolean): Robots => ({ state, isAllowed: () => isOpen, crawlDelayMs: 0, sitemaps: [], answer: { status, text: '' } })
  if (status === null || status < 200 || status >= 300) return isUnreachable(status) ? open('unreachable', false) : open('absent', true)
  const rules = parseRobots(text)
  return {
    state: 'rules',
    isAllowed: (page) => rules.isAllowed(page, BOT_NAME),
    crawlDelayMs: Math.min(rules.crawlDelayMs(BOT_NAME) ?? 0, DELAY_LIMIT_MS),
    sitemaps: rules.sitemaps,
    answer,
  }
}

async function askOnce(fetcher: Fetcher, origin: string, pace: Pace, signal?: AbortSignal): Promise<Robots> {
  const url = `${origin}/robots.txt`
  await pace.turn()
  try {
    const { status, responseMs, headers, body } = await fetcher.fetch(url, { signal, firstBytes: ROBOTS_LIMIT_BYTES })
    if (isUnreachable(status)) pace.heard({ status, responseMs, retryAfter: headers['retry-after'] })
    return readRobots({ status, text: body.toString('utf8') })
  } catch (error) {
    const failure = asFailure(error, url)
    if (failure.reason !== 'too-slow' || !fetcher.hasReached(origin)) throw failure
    return readRobots(SILENT)
  }
}

/** Reads the robots.txt of an origin, again when it fails: one bad moment closes no site. Throws only FetchFailure, when the origin itself cannot be reached. */
export async function fetchRobots(fetcher: Fetcher, origin: string, pace: Pace, signal?: AbortSignal): Promise<Robots> {
  const first = await askOnce(fetcher, origin, pace, signal)
  return first.state === 'unreachable' ? askOnce(fetcher, origin, pace, signal) : first
}
