// Files and outside links are asked once each, politely, and none is called broken that a visitor would see.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TargetAnswer } from '../facts/site-facts.ts'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { crawlSite, type CrawlOptions } from './crawler.ts'
import { imageSize } from './image-size.ts'
import { createPageWorkers, type PageWorkers } from './page-workers.ts'
import { loadShelf } from './sample-shelf.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void
const answering = (status: number, headers: Record<string, string | number> = {}, body: string | Buffer = ''): Answer => (response) => { response.writeHead(status, headers).end(body) }

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from('0000028000000168', 'hex'), Buffer.alloc(100_000)])

const style = gzipSync('body { color: black }'.repeat(100))

interface Host { origin: string; asked: string[]; site: Record<string, Answer>; close(): Promise<void> }
async function serve(): Promise<Host> {
  const host = { asked: [] as string[], site: {} as Record<string, Answer> }
  const server = createServer((request, response) => {
    host.asked.push(`${request.method} ${request.url}`)
    const answer = host.site[request.url ?? ''] ?? answering(404)
    answer(response, request)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const close = () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()) })
  return Object.assign(host, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close })
}

/** Names that do not exist, and names that no server could be asked about. */
const resolve = (host: string) => Promise.reject(Object.assign(new Error(host), { code: host.startsWith('later') ? 'EAI_AGAIN' : 'ENOTFOUND' }))

let own: Host
let other: Host
let fetcher: Fetcher
let folder: string
let workers: PageWorkers
beforeAll(() => { workers = createPageWorkers({ shelf: new URL('./sample-shelf.ts', import.meta.url).href }) })
afterAll(() => workers.close())
beforeEach(async () => {
  own = await serve()
  other = await serve()
  folder = mkdtempSync(join(tmpdir(), 'azimut-targets-'))
  fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [own, other].map(({ origin }) => new URL(origin).host), timeoutMs: 1_000, resolve })
})
afterEach(async () => {
  await fetcher.close()
  await own.close()
  await other.close()
  rmSync(folder, { recursive: true })
})

async function crawl(more: Partial<CrawlOptions> = {}) {
  const { end, site } = await crawlSite({ url: own.origin, folder, fetcher, workers, shelf: await loadShelf(), delayMs: 0, maxPages: 60, now: () => 0, targets: { othersDelayMs: 0 }, ...more })
  const answers = [...site!.targets].map(([url, answer]): [string, TargetAnswer] => [url.replace(own.origin, '').replace(other.origin, 'other'), answer])
  return { end, answers, byUrl: Object.fromEntries(answers) }
}
const html = { 'content-type': 'text/html' }

test('files and outside links: once each, as a visitor where HEAD would mislead, and the size of pictures', async () => {
  own.site = {
    '/': answering(200, html, `<link rel="stylesheet" href="/s.css"><script src="/s.js"></script><img src="/a.png"><img src="/a.png"><img src="/gone.png"><a href="/menu.pdf">Menu</a><a href="/b">b</a><a href="${other.origin}/page">x</a>`),
    '/b': answering(200, html, `<img src="/a.png"><script src="${other.origin}/lib.js"></script>`),
    // As most servers do, nothing is compressed for HEAD.
    '/s.css': (response, { method }) => answering(200, { 'content-type': 'text/css', 'content-length': style.length, 'cache-control': 'max-age=60', ...method === 'GET' && { 'content-encoding': 'gzip' } }, style)(response, {} as IncomingMessage),
    '/s.js': answering(200, { 'content-type': 'text/javascript' }, 'x'),
    '/a.png': (response, { headers }) => answering(200, { 'content-type': headers.accept?.includes('image/webp') ? 'image/png' : 'none', 'content-length': png.length }, png)(response, {} as IncomingMessage),
    '/menu.pdf': (response, { method }) => answering(method === 'HEAD' ? 405 : 200, { 'content-type': 'application/pdf' }, 'x')(response, {} as IncomingMessage),
  }
  other.site = { '/page': answering(301, { location: '/new' }), '/new': answering(200, html), '/lib.js': answering(200, { 'content-type': 'text/javascript' }) }
  const { end, byUrl } = await crawl()
  expect(end).toBe('complete')
  expect(byUrl).toMatchObject({
    '/s.css': { status: 200, bytes: style.length, cacheControl: 'max-age=60', contentEncoding: 'gzip', contentType: 'text/css' },
    '/s.js': { status: 200 }, '/a.png': { status: 200, bytes: png.length, size: { width: 640, height: 360 }, contentType: 'image/png' },
    '/gone.png': { status: 404 }, '/menu.pdf': { status: 200 }, 'other/page': { status: 200, redirectsTo: `${other.origin}/new` }, 'other/lib.js': { status: 200 },
  })
  expect(own.asked.filter((line) => line.endsWith('/a.png'))).toEqual(['GET /a.png'])
  expect(own.asked.filter((line) => line.endsWith('/gone.png'))).toHaveLength(2)
  expect(own.asked.filter((line) => /css$|pdf$/.test(line))).toEqual(['GET /s.css', 'HEAD /menu.pdf', 'GET /menu.pdf'])
  // Once whole, the folder answers by itself.
  const asked = own.asked.length + other.asked.length
  expect((await crawl()).byUrl).toEqual(byUrl)
  expect(own.asked.length + other.asked.length).toBe(asked)
})

test('a door closed to robots, a server in trouble and one bad moment are unknown, not broken', async () => {
  const statuses = [401, 403, 500, 999, 503, 429]
  let tries = 0
  other.site = {
    '/robots.txt': answering(200, {}, 'User-agent: *\nDisallow: /closed'),
    ...Object.fromEntries(statuses.map((status) => [`/${status}`, answering(status, { 'retry-after': 0 })])),
    '/wavers': (response) => { tries += 1; response.writeHead(tries === 1 ? 404 : 200).end() },
    '/gone': answering(410), '/dies': (response) => { response.destroy() },
  }
  const links = ['wavers', 'gone', 'dies', 'closed', ...statuses.map(String)].map((path) => `<a href="${other.origin}/${path}">x</a>`).join('')
  own.site = { '/': answering(200, html, `${links}<a href="http://nobody.invalid/">x</a><a href="http://later.invalid/">x</a><a href="http://10.0.0.1/">x</a>`) }
  const { byUrl } = await crawl()
  for (const status of statuses) expect(byUrl[`other/${status}`], String(status)).toMatchObject({ status: null })
  expect(byUrl).toMatchObject({ 'other/wavers': { status: 200 }, 'other/gone': { status: 410 }, 'other/dies': { status: null, failure: 'no-answer' }, 'other/closed': { status: null }, 'http://10.0.0.1/': { status: null, failure: 'forbidden' } })
  expect(byUrl).toMatchObject({ 'http://nobody.invalid/': { status: null, failure: 'unknown-name' }, 'http://later.invalid/': { status: null, failure: 'no-answer' } })
  expect(other.asked).not.toContain('HEAD /closed')
})

test('within a budget, styles and scripts first; other hosts at their own pace; a stop leaves what was answered', async () => {
  const images = Array.from({ length: 20 }, (_, index) => `<img src="/${index}.png">`).join('')
  own.site = { '/': answering(200, html, `${images}<script src="/s.js"></script><a href="${other.origin}/1">1</a><a href="${other.origin}/2">2</a>`) }
  const few = await crawl({ targets: { files: 3, outside: 1, othersDelayMs: 0 } })
  expect(few.answers.map(([url]) => url)).toEqual(['/s.js', '/0.png', '/1.png', 'other/1'])
  expect((await crawl({ targets: null, folder: join(folder, 'none') })).answers).toEqual([])
  const stop = new AbortController()
  const cut = await crawl({ folder: join(folder, 'cut'), signal: stop.signal, onProgress: ({ phase, filesAsked }) => { if (phase === 'files' && filesAsked === 5) stop.abort() } })
  expect(cut.end).toBe('stopped')
  expect(cut.answers.length).toBeGreaterThanOrEqual(5)
  const whole = await crawl({ folder: join(folder, 'cut') })
  expect(whole.answers).toHaveLength(23)
  expect(readFileSync(join(folder, 'cut', 'crawl.jsonl'), 'utf8').match(/"kind":"target"/g)).toHaveLength(23)
})

test('a link that does something on another site is not asked, and takes no other’s place', async () => {
  own.site = { '/': answering(200, html, `<a href="${other.origin}/?add-to-cart=1">1</a><a href="${other.origin}/logout">2</a><a href="${other.origin}/page">3</a>`) }
  expect((await crawl({ targets: { outside: 1, othersDelayMs: 0 } })).answers.map(([url]) => url)).toEqual(['other/page'])
  expect(other.asked.filter((line) => !/robots|page/.test(line))).toEqual([])
})

test('sizes of pictures, format by format, and nothing of what is cut or no picture', () => {
  const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex')
  const jpeg = hex('ffd8 ffe00010 4a46494600010100000100010000 ffc4 0004 0000 ffc2 0011 08 0168 0280 03012200021101031101')
  expect(imageSize(png)).toEqual({ width: 640, height: 360 })
  expect(imageSize(jpeg)).toEqual({ width: 640, height: 360 })
  expect(imageSize(hex('474946383961 8002 6801 f70000'))).toEqual({ width: 640, height: 360 })
  expect(imageSize(hex('52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 670100'))).toEqual({ width: 640, height: 360 })
  expect(imageSize(hex('52494646 00000000 57454250 56503820 0a000000 000000 9d012a 8002 6801'))).toEqual({ width: 640, height: 360 })
  // VP8L packs both sizes, less one, in fourteen bits each.
  const packed = Buffer.alloc(4)
  packed.writeUInt32LE(639 | 359 << 14)
  expect(imageSize(Buffer.concat([hex('52494646 00000000 57454250 5650384c 0a000000 2f'), packed]))).toEqual({ width: 640, height: 360 })
  for (const bytes of [jpeg.subarray(0, 20), png.subarray(0, 12), Buffer.from('<svg width="1">'), Buffer.alloc(0), hex('ffd8ffffffffff')]) expect(imageSize(bytes)).toBeNull()
})
