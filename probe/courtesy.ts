// How much of a site is read, and how fast: what its server can bear, whatever is wished.
import { openedBy } from './net/guard.ts'

export const DEFAULT_PAGES = 60
/** Of a site that is not known to be its asker's, no more pages are read. */
export const STRANGER_PAGES = 200
/** A stranger's server is asked for little at a time; one's own ten times a second, as long as it bears it. */
const PACE = { stranger: { delayMs: 1_000, connections: 1 }, own: { delayMs: 100, connections: 4 } }
const HOUR_MS = 3_600_000
/** A slow server is not asked all day. One's own may have 200,000 pages. */
const LONGEST = { stranger: HOUR_MS, own: 12 * HOUR_MS }

export interface Wish {
  maxPages?: number | undefined
  /** Between two requests. */
  delayMs?: number | undefined
  connections?: number | undefined
  /** Hosts that the owner of the machine has opened: they are read as fast as wished. */
  allow?: readonly string[] | undefined
}

export interface Courtesy extends Required<Omit<Wish, 'allow'>> { longestMs: number }

/** What is granted of a wish, for the site at `url`. */
export function courtesyOf({ maxPages = DEFAULT_PAGES, delayMs, connections, allow = [] }: Wish, url: string, isOwn: boolean): Courtesy {
  const pace = isOwn ? PACE.own : PACE.stranger
  const wished = { delayMs: delayMs ?? pace.delayMs, connections: connections ?? pace.connections }
  const { delayMs: shortest, connections: most } = openedBy(allow)(new URL(url)) ? wished : pace
  return {
    longestMs: isOwn ? LONGEST.own : LONGEST.stranger,
    maxPages: isOwn ? maxPages : Math.min(maxPages, STRANGER_PAGES),
    delayMs: Math.max(wished.delayMs, shortest), connections: Math.min(wished.connections, most),
  }
}
