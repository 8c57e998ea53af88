// How far a site is read, and how long: what is granted to it holds for it alone, and what was asked for is not thrown away.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { crawlSite, type CrawlOptions } from './crawler.ts'
import { createPageWorkers, type PageWorkers } from './page-workers.ts'
import { loadShelf } from './sample-shelf.ts'

let server: Server
let fetcher: Fetcher
let origin: string
let folder: string
let asked: string[]
let site: Record<string, string | ((response: ServerResponse) => void)>
let workers: PageWorkers
const shelf = await loadShelf()

beforeAll(() => { workers = createPageWorkers({ shelf: new URL('./sample-shelf.ts', import.meta.url).href, threads: 1 }) })
afterAll(() => workers.close())
beforeEach(async () => {
  asked = []
  folder = mkdtempSync(join(tmpdir(), 'azimut-limits-'))
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const answer = site[url]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html' })
    if (typeof answer === 'function') answer(response)
    else response.end(answer)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`], connections: 4, timeoutMs: 1_000 })
})
afterEach(async () => {
  await fetcher.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

const crawl = (more: Partial<CrawlOptions> = {}) => crawlSite({ url: `${origin}/`, folder, fetcher, shelf, workers, delayMs: 0, maxPages: 60, now: () => 0, targets: null, ...more })
const linksTo = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('')

test('an address that leads to another site is granted what is granted to others: pages, time, one connection and their pace', async () => {
  let [busy, most] = [0, 0]
  const times: number[] = []
  const slow = (response: ServerResponse) => {
    times.push(performance.now())
    most = Math.max(most, busy += 1)
    setTimeout(() => { busy -= 1; response.end() }, 50)
  }
  site = { '/': linksTo('/a', '/b', '/c', '/d'), '/a': slow, '/b': slow, '/c': slow, '/d': slow }
  const door = createServer((_request, response) => response.writeHead(301, { location: `${origin}/` }).end())
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(door.address() as AddressInfo).port}`
  const both = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [host, new URL(origin).host], connections: 4 })
  const granted = { elsewhere: { maxPages: 4, longestMs: 10 }, connections: 4 }
  const there = (more: Partial<CrawlOptions>) => crawl({ url: `http://${host}/`, fetcher: both, ...granted, targets: { files: 0, outside: 0, othersDelayMs: 20 }, ...more })
  const limits: number[] = []
  const onEnough = { pages: 2, tell: (_site: unknown, _startedAt: string, pagesLimit: number) => { limits.push(pagesLimit) } }
  // Whether one's own, or a host that was opened to haste.
  for (const [name, own] of [['own', {}], ['opened', undefined]] as const) expect(await there({ own, onEnough, folder: join(folder, name) })).toMatchObject({ end: 'page-limit', pagesLimit: 4, site: { origin } })
  expect([limits, most, times.length]).toEqual([[4, 4], 1, 6])
  let ms = 0
  const late = await there({ connections: 1, folder: join(folder, 'late'), now: () => ms, onProgress: ({ phase }) => { if (phase === 'pages') ms = 10 } })
  await both.close()
  door.close()
  expect([late.end, late.site!.pages.length]).toEqual(['time-limit', 2])
  expect(await crawl({ ...granted, folder: join(folder, 'same'), longestMs: 100, own: {} })).toMatchObject({ end: 'complete', pagesLimit: 60 })
  expect(most).toBeGreaterThan(1)
})

test('a front door that never comes is spoken of where it is, with its host', async () => {
  site = { '/': () => {} }
  expect(await crawl()).toMatchObject({ end: 'unreachable', failure: 'too-slow', site: { homeUrl: `${origin}/`, pages: [] } })
})

test('the time of a crawl ends, and its folder goes on with the rest another day', async () => {
  site = { '/': linksTo('/a', '/b', '/c'), '/a': 'a', '/b': 'b', '/c': 'c' }
  let hour = 0
  const onProgress: CrawlOptions['onProgress'] = ({ url }) => { if (url.endsWith('/b')) hour += 1 }
  expect(await crawl({ longestMs: 1, now: () => hour, onProgress })).toMatchObject({ end: 'time-limit', site: { isWhole: false } })
  expect(asked).toEqual(expect.arrayContaining(['/a', '/b']))
  expect(asked).not.toContain('/c')
  expect(await crawl({ longestMs: 1, now: () => hour })).toMatchObject({ end: 'complete', site: { isWhole: true } })
  expect(asked.filter((path) => path === '/a')).toHaveLength(1)
})

test('what was asked for when the time ends is read, and nothing else is asked', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/${'abcdefghijklmnopqrst'[index]}`)
  site = { '/': linksTo(...paths), ...Object.fromEntries(paths.map((path) => [path, path])) }
  let ms = 0
  const onProgress: CrawlOptions['onProgress'] = ({ url }) => { if (url.endsWith('/a')) ms = 1 }
  const cut = await crawl({ connections: 2, longestMs: 1, now: () => ms, onProgress })
  expect(cut).toMatchObject({ end: 'time-limit', site: { isWhole: false } })
  expect(cut.site!.pages.map(({ url }) => url.slice(origin.length))).toEqual(['/', ...paths.slice(0, 8)])
  expect(asked).not.toContain(paths[8])
  const rest = await crawl({ connections: 2, longestMs: 1, now: () => 0 })
  expect([rest.end, rest.site!.pages.length]).toEqual(['complete', 21])
  expect(asked.filter((path) => paths.includes(path))).toHaveLength(20)
})
