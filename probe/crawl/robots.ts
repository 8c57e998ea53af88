// Obeys robots.txt (RFC 9309): what a site asks not to be read is never requested.
import robotsParser from 'robots-parser'
import type { Fetcher } from '../net/fetcher.ts'

interface ParsedRobots {
  isAllowed(url: string, agent?: string): boolean | undefined
  getCrawlDelay(agent?: string): number | undefined
  getSitemaps(): string[]
}
// The package's declaration announces a default export that its CommonJS file does not have.
const parseRobots = robotsParser as unknown as (url: string, text: string) => ParsedRobots

export const BOT_NAME = 'AzimutBot'
const SIZE_LIMIT_BYTES = 500 * 1024
const LINE_LIMIT = 2_000
const DELAY_LIMIT_MS = 10_000

export interface Robots {
  /** `unreachable`: the server failed on robots.txt, so the whole site counts as closed (RFC 9309, 2.3.1.4). */
  state: 'rules' | 'absent' | 'unreachable'
  isAllowed(url: string): boolean
  crawlDelayMs: number
  sitemaps: string[]
}

const open = (state: Robots['state'], isOpen: boolean): Robots => ({ state, isAllowed: () => isOpen, crawlDelayMs: 0, sitemaps: [] })

/** Long runs of wildcards cost the matcher time and mean the same as one. */
function tame(text: string): string {
  return text.split(/\r\n|\r|\n/).filter((line) => line.length <= LINE_LIMIT).join('\n').replace(/\*{2,}/g, '*')
}

function readRobots(url: string, status: number, text: string): Robots {
  if (status >= 500 || status === 429) return open('unreachable', false)
  if (status < 200 || status >= 300) return open('absent', true)
  const parsed = parseRobots(url, tame(text.replace(/^\uFEFF/, '')))
  const delayMs = (parsed.getCrawlDelay(BOT_NAME) ?? 0) * 1_000
  return {
    state: 'rules',
    isAllowed: (page) => parsed.isAllowed(page, BOT_NAME) ?? true,
    crawlDelayMs: Math.min(Math.max(delayMs, 0), DELAY_LIMIT_MS),
    sitemaps: parsed.getSitemaps(),
  }
}

/** Reads the robots.txt of an origin once. Throws only FetchFailure, when the origin itself cannot be reached. */
export async function fetchRobots(fetcher: Fetcher, origin: string, signal?: AbortSignal): Promise<Robots> {
  const url = `${origin}/robots.txt`
  const answer = await fetcher.fetch(url, { signal })
  return readRobots(url, answer.status, answer.body.subarray(0, SIZE_LIMIT_BYTES).toString('utf8'))
}
