// Obeys robots.txt (RFC 9309): what a site asks not to be read is never requested.
import type { Fetcher } from '../net/fetcher.ts'
import { parseRobots } from './robots-rules.ts'

export const BOT_NAME = 'AzimutBot'
/** Google reads no more of it, and nor do we (RFC 9309, 2.5 asks for at least as much). */
export const ROBOTS_LIMIT_BYTES = 500 * 1024
const DELAY_LIMIT_MS = 10_000

/** How the file answered: enough to know again what it asks. */
export interface RobotsAnswer { status: number; text: string }

export interface Robots {
  /** `unreachable`: the server failed on robots.txt, so the whole site counts as closed (RFC 9309, 2.3.1.4). */
  state: 'rules' | 'absent' | 'unreachable'
  isAllowed(url: string): boolean
  crawlDelayMs: number
  sitemaps: string[]
  answer: RobotsAnswer
}

/** What a crawl keeps in the place of a file that the site's owner overrides. */
export const OVERRIDDEN: RobotsAnswer = { status: 404, text: '' }

export function readRobots(answer: RobotsAnswer): Robots {
  const { status, text } = answer
  const open = (state: Robots['state'], isOpen: boolean): Robots => ({ state, isAllowed: () => isOpen, crawlDelayMs: 0, sitemaps: [], answer: { status, text: '' } })
  if (status >= 500 || status === 429) return open('unreachable', false)
  if (status < 200 || status >= 300) return open('absent', true)
  const rules = parseRobots(text)
  return {
    state: 'rules',
    isAllowed: (page) => rules.isAllowed(page, BOT_NAME),
    crawlDelayMs: Math.min(rules.crawlDelayMs(BOT_NAME) ?? 0, DELAY_LIMIT_MS),
    sitemaps: rules.sitemaps,
    answer,
  }
}

/** Reads the robots.txt of an origin once. Throws only FetchFailure, when the origin itself cannot be reached. */
export async function fetchRobots(fetcher: Fetcher, origin: string, signal?: AbortSignal): Promise<Robots> {
  const answer = await fetcher.fetch(`${origin}/robots.txt`, { signal, firstBytes: ROBOTS_LIMIT_BYTES })
  return readRobots({ status: answer.status, text: answer.body.toString('utf8') })
}
