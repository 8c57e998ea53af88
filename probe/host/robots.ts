// What a site's robots.txt tells search engines, and the lines of it they cannot understand.
import type { PoliteReader } from '../crawl/reader.ts'
import { isUnreachable, type RobotsAnswer } from '../crawl/robots.ts'
import { parseRobots } from '../crawl/robots-rules.ts'
import type { HostFacts, RobotsFacts } from '../facts/host-facts.ts'
import type { SiteFacts } from '../facts/site-facts.ts'

const SEARCH_ENGINE = 'Googlebot'
/** A page sent in place of the file has hundreds of lines, all alike in that. */
const KEPT = 200

type Site = Pick<SiteFacts, 'origin' | 'links' | 'pages'>

/** Scripts and styles that pages of the site load from the site itself. */
function ownAssets({ origin, links }: Pick<Site, 'origin' | 'links'>): string[] {
  return links.resources.filter((url) => url.startsWith(`${origin}/`) && ['script', 'style'].includes(links.firstSighting(url)?.kind ?? ''))
}

function readRobotsFacts(site: Site, { status, text }: RobotsAnswer): RobotsFacts {
  const facts: RobotsFacts = { url: `${site.origin}/robots.txt`, status, bytes: Buffer.byteLength(text), badLines: [], closesAll: false, sitemaps: [], closedAssets: [] }
  if (status !== 200) return facts
  const { isAllowed, sitemaps, badLines } = parseRobots(text)
  const isClosed = (url: string) => !isAllowed(url, SEARCH_ENGINE)
  // Two addresses, for the few files that close the home page alone or all but it.
  const closesAll = isClosed(`${site.origin}/`) && isClosed(`${site.origin}/page`)
  return {
    ...facts, closesAll, sitemaps,
    badLines: badLines.slice(0, KEPT),
    closedAssets: closesAll ? [] : ownAssets(site).filter(isClosed).slice(0, KEPT),
  }
}

/** Null when it could not be asked for. */
export async function askRobots(site: Site, reader: PoliteReader): Promise<RobotsFacts | null> {
  const robots = await reader.robots(site.origin).catch(() => null)
  return robots && readRobotsFacts(site, robots.answer)
}

/**
 * A file that fails, twice: where no page was read, the crawl had met the same. Elsewhere the crawl was let in, or its
 * owner opens the site: the file is believed while the site answers, which may be tired of us. Null when that is not sure.
 */
export function confirmRobots(robots: RobotsFacts | null, home: HostFacts['home'], site: Pick<Site, 'pages'>): RobotsFacts | null {
  if (!robots || !isUnreachable(robots.status) || !site.pages.length) return robots
  return home && home.status < 400 ? robots : null
}
