// What an audit costs: 5,000 pages of documentation on loopback with all checks, beside a bare crawl and Crawlee in the same run.
// Run: node bench/audit.ts [folder of HTML pages]; AZIMUT_REFERENCES/debian-docs by default, and AZIMUT_CRAWLEE for Crawlee.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { findReference } from '#probe/references.ts'
import { samplePages, servePages } from './audit/pages.ts'
import { findCrawlee, readAsAudit, readBare, readWithCrawlee, type Reader } from './audit/readers.ts'

const BARE_LIMIT = 2
const CRAWLEE_LIMIT = 3.5
const MEMORY_LIMIT_MB = 400
const WALL_AIM_SECONDS = 30

const READERS: Record<string, Reader> = { audit: readAsAudit, bare: readBare, crawlee: readWithCrawlee }
const NAMES: Record<string, string> = { audit: 'the audit, all checks', bare: 'bare crawl, links and titles', crawlee: 'Crawlee, titles' }

interface Cost { pages: number; found: string; cpuSeconds: number; wallSeconds: number; peakMb: number }

/** In a process of its own; its start is left out, what it loads to read is not. */
async function read(name: string, folder: string, port: number): Promise<void> {
  const before = process.cpuUsage()
  const startMs = performance.now()
  const { pages, found } = await READERS[name]!({ origin: `http://127.0.0.1:${port}`, folder })
  const { user, system } = process.cpuUsage(before)
  const cost: Cost = { pages, found, cpuSeconds: (user + system) / 1e6, wallSeconds: (performance.now() - startMs) / 1_000, peakMb: process.resourceUsage().maxRSS / 1_024 }
  process.send!(cost, () => process.exit())
}

async function measure(name: string, folder: string, port: number): Promise<Cost> {
  // As `npm run azimut -- audit` does (decision 5).
  const reader = fork(import.meta.filename, ['read', folder, name, String(port)], { execArgv: name === 'audit' ? ['--max-semi-space-size=24'] : [] })
  const [cost] = await Promise.race([once(reader, 'message'), once(reader, 'exit').then(() => { throw new Error(`${NAMES[name]}: ended without a result`) })]) as [Cost]
  const each = (1_000 * cost.cpuSeconds / cost.pages).toFixed(2)
  console.log(`${NAMES[name]!.padEnd(30)} ${String(cost.pages).padStart(5)} pages  ${each.padStart(6)} ms of CPU a page  ${cost.cpuSeconds.toFixed(1).padStart(6)} s of CPU  ${cost.wallSeconds.toFixed(1).padStart(6)} s  ${cost.peakMb.toFixed(0).padStart(4)} MB  ${cost.found}`)
  return cost
}

const perPage = ({ cpuSeconds, pages }: Cost) => cpuSeconds / pages

function judge(what: string, isMet: boolean): void {
  console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${what}`)
  if (!isMet) process.exitCode = 1
}

async function compare(folder: string): Promise<void> {
  const { paths, bytes } = samplePages(folder)
  console.log(`${paths.length} pages, ${(bytes / 1e6).toFixed(0)} MB, from ${folder}`)
  const server = fork(import.meta.filename, ['serve', folder], { execArgv: [] })
  const [port] = await once(server, 'message') as [number]
  const bare = await measure('bare', folder, port)
  const audit = await measure('audit', folder, port)
  const crawlee = findCrawlee(process.env.AZIMUT_CRAWLEE) ? await measure('crawlee', folder, port) : null
  server.disconnect()
  const ofBare = perPage(audit) / perPage(bare)
  judge(`${ofBare.toFixed(2)} × the CPU of a bare crawl, a page (at most ${BARE_LIMIT})`, ofBare <= BARE_LIMIT)
  if (crawlee) judge(`Crawlee takes ${(perPage(crawlee) / perPage(audit)).toFixed(2)} × the CPU of the audit, a page (at least ${CRAWLEE_LIMIT})`, perPage(crawlee) >= CRAWLEE_LIMIT * perPage(audit))
  else console.log('skipped  Crawlee: AZIMUT_CRAWLEE names no folder where @crawlee/cheerio is installed')
  judge(`${audit.peakMb.toFixed(0)} MB at the highest (at most ${MEMORY_LIMIT_MB})`, audit.peakMb <= MEMORY_LIMIT_MB)
  judge(`every page was read by all (${[bare, audit, crawlee ?? audit].map(({ pages }) => pages).join(', ')})`, [bare, audit, crawlee ?? audit].every(({ pages }) => pages === paths.length + 1))
  console.log(`aim      ${audit.wallSeconds.toFixed(1)} s (${WALL_AIM_SECONDS} s)`)
}

const [role, named = '', reader = '', port] = process.argv.slice(2)
if (role === 'serve') servePages(named)
else if (role === 'read') await read(reader, named, Number(port))
else {
  const folder = role ?? findReference('debian-docs')
  if (folder !== null) await compare(folder)
  else console.log('skipped: name a folder of HTML pages, or set AZIMUT_REFERENCES to a folder that holds debian-docs/')
}
