// Memory of a crawl, and what a page costs it: 20,000 addresses, then 200,000, which must stay within 1 GB. Run: node bench/crawl-memory.ts [addresses …]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTally } from '#probe/checks/judge.ts'
import { loadShelf } from '#probe/checks/shelf.ts'
import { crawlSite } from '#probe/crawl/crawler.ts'
import { createFetcher } from '#probe/net/fetcher.ts'
import { serveSite } from './crawl/site.ts'

const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2)
const LIMIT_MB = 1_024
/** What the process may hold of objects: without a bound they are swept late, and the figure says nothing. */
const OBJECTS_MB = 640

/** In a process of its own, so that each size starts from nothing. */
async function crawl(pages: number, port: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'azimut-crawl-memory-'))
  const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`], connections: 8 })
  const shelf = await loadShelf()
  const tally = createTally(shelf)
  const startMb = megabytes(process.memoryUsage.rss())
  let peakMb = 0
  const startMs = performance.now()
  const { end, site } = await crawlSite({
    url: `http://127.0.0.1:${port}`, folder, fetcher, shelf, delayMs: 0, connections: 8, maxPages: pages + 100, now: Date.now, targets: null,
    onPage({ seed, judgement }, { pagesRead }) {
      tally.add(seed.url, judgement)
      if (pagesRead % 500 === 0) peakMb = Math.max(peakMb, megabytes(process.memoryUsage.rss()))
    },
  })
  const ms = performance.now() - startMs
  const { rss, heapUsed } = process.memoryUsage()
  peakMb = Math.max(peakMb, megabytes(rss))
  console.log(`${pages} addresses: ${end}, ${site!.pages.length} pages, ${site!.links.internal.length} addresses in the map`)
  console.log(`  ${peakMb} MB at the highest (at most ${LIMIT_MB}), of which ${startMb} before the first page; ${megabytes(heapUsed)} MB of objects at the end, ${megabytes(statSync(join(folder, 'crawl.jsonl')).size)} MB of journal`)
  console.log(`  ${(ms / site!.pages.length).toFixed(1)} ms a page, ${Math.round(site!.pages.length / ms * 1_000)} pages a second`)
  if (peakMb > LIMIT_MB) process.exitCode = 1
  await fetcher.close()
  rmSync(folder, { recursive: true })
}

async function measure(pages: number): Promise<void> {
  const server = fork(import.meta.filename, ['serve', String(pages)])
  const [port] = await once(server, 'message') as [number]
  const [code] = await once(fork(import.meta.filename, ['crawl', String(pages), String(port)], { execArgv: [`--max-old-space-size=${OBJECTS_MB}`] }), 'exit') as [number]
  server.disconnect()
  if (code) process.exitCode = code
}

const [role, pages, port] = process.argv.slice(2)
if (role === 'serve') serveSite(Number(pages))
else if (role === 'crawl') await crawl(Number(pages), Number(port))
else for (const size of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20_000, 200_000]) await measure(size)
