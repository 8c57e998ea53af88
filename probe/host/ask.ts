// Asks a site's host, once an audit, what its pages do not say: certificate, names, robots.txt, addresses that should answer.
import { createReader, type PoliteReader, type ReaderOptions } from '../crawl/reader.ts'
import type { HostFacts } from '../facts/host-facts.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { registeredDomain } from '../net/domain.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { createGuard, type GuardOptions } from '../net/guard.ts'
import { isPublicHost, twinOf } from './origin.ts'
import { answerAt, knock } from './arrival.ts'
import { askDns } from './dns.ts'
import { askExposed } from './exposed.ts'
import { createNames } from './names.ts'
import { askRobots, confirmRobots } from './robots.ts'
import { askTls } from './tls.ts'
import { askTwin } from './twin.ts'

export interface HostQuestion extends Pick<GuardOptions, 'allow' | 'resolve'> {
  site: Pick<SiteFacts, 'origin' | 'homeUrl' | 'links' | 'pages'>
  fetcher: Fetcher
  /** Pause between two requests to the site. */
  delayMs: number
  signal?: AbortSignal | undefined
  now: () => number
  /** It is its asker's own: what a server should never show is asked for. */
  own?: ReaderOptions['own']
  /** `ip` or `ip:port`; those of the machine by default. */
  nameServers?: readonly string[] | undefined
}

const TIME_LIMIT_MS = 5_000
const FIRST_BYTES = 3
/** Fixed, so that two audits ask the same thing; no site has it. */
const MISSING_PATH = '/azimut-cette-adresse-n-existe-pas'

/** Silent twice: one bad moment is not an answer. */
async function isSilent(reader: PoliteReader, url: string): Promise<boolean> {
  const again = await knock(reader, url)
  return 'failure' in again && again.failure === 'too-slow' && reader.hasReached(new URL(url).origin)
}

async function askHome(reader: PoliteReader, { homeUrl, pages }: HostQuestion['site']): Promise<Pick<HostFacts, 'home' | 'isHomeSilent'>> {
  const knocked = await knock(reader, homeUrl)
  // A server that let its pages be read may be tired of us.
  if ('failure' in knocked) return { home: null, isHomeSilent: knocked.failure === 'too-slow' && !pages.length && await isSilent(reader, homeUrl) }
  if (!('answer' in knocked)) return { home: null, isHomeSilent: false }
  const { url, status, headers, cookies, hops } = knocked.answer
  const firstByteMs = [knocked.answer.responseMs]
  while (firstByteMs.length < FIRST_BYTES) {
    const again = await answerAt(reader, url)
    if (!again) break
    firstByteMs.push(again.responseMs)
  }
  return { home: { url, status, headers, cookies, hops, firstByteMs }, isHomeSilent: false }
}

async function askStatus(reader: PoliteReader, url: string): Promise<{ url: string; status: number } | null> {
  const answer = await answerAt(reader, url)
  return answer && { url, status: answer.status }
}

/** Null wherever it could not be asked, and for what has no meaning on a private host. A stop gives what was learned so far. */
export async function askHost(question: HostQuestion): Promise<HostFacts> {
  const { site, fetcher, allow, resolve, delayMs, signal, now, own, nameServers } = question
  const { origin } = site
  const { hostname, host } = new URL(origin)
  const isPublic = isPublicHost(origin)
  const reader = createReader({ fetcher, url: origin, delayMs, connections: 1, own, signal })
  const guard = createGuard({ allow, resolve, timeoutMs: TIME_LIMIT_MS })
  const domain = registeredDomain(hostname)
  const twin = twinOf(origin)
  // Neither is a request to the site's pages: they need not wait for their turn.
  const tls = isPublic && origin.startsWith('https:') ? askTls({ origin, guard, now: now(), timeoutMs: TIME_LIMIT_MS, signal }) : null
  const dns = isPublic && domain ? askDns(createNames({ servers: nameServers, timeoutMs: TIME_LIMIT_MS, signal }), domain) : null
  const robots = await askRobots(site, reader)
  const { home, isHomeSilent } = await askHome(reader, site)
  const missing = await askStatus(reader, origin + MISSING_PATH)
  const favicon = await askStatus(reader, `${origin}/favicon.ico`)
  const plain = isPublic ? await answerAt(reader, `http://${host}/`) : null
  return {
    origin, isPublic, home, isHomeSilent, missing, favicon, httpLeadsTo: plain?.url ?? null, httpHops: plain?.hops ?? [],
    robots: confirmRobots(robots, home, site),
    twin: isPublic && twin ? await askTwin(reader, twin) : null,
    // Last of all: some servers shut out whoever asks for such files.
    exposed: own ? await askExposed(reader, origin) : null,
    tls: await tls,
    dns: await dns,
  }
}
