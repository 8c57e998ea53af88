// A site full of pages made to stop a crawler: each costs itself alone, and the pages beside them are read.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createFetcher } from '../net/fetcher.ts'
import { crawlSite } from './crawler.ts'
import { createPageWorkers } from './page-workers.ts'
import { loadShelf } from './sample-shelf.ts'

const closing: (() => Promise<unknown> | void)[] = []
afterEach(async () => { for (const close of closing.splice(0).toReversed()) await close() })

const linksTo = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('')
const html = { 'content-type': 'text/html' }
type Answer = (response: ServerResponse, url: string) => void
const page = (body: string | Buffer, headers: Record<string, string> = html): Answer => (response) => { response.writeHead(200, headers).end(body) }

const HOSTILE: Record<string, Answer> = {
  '/bomb': page(gzipSync(Buffer.alloc(60_000_000, 'a')), { ...html, 'content-encoding': 'gzip' }),
  '/circle': (response) => { response.writeHead(302, { location: '/circle' }).end() },
  '/for-ever': (response) => { response.writeHead(302, { location: `/for-ever?${Math.random()}` }).end() },
  '/line': page(`<p>${'a'.repeat(50_000_000)}`),
  '/unknown-charset': page(Buffer.from('<title>Caf\xe9</title>', 'latin1'), { 'content-type': 'text/html; charset=klingon' }),
  '/wrong-charset': page(Buffer.from('<title>Caf\xe9 \xff\xfe\x00</title>', 'latin1'), { 'content-type': 'text/html; charset=utf-8' }),
  '/deep': page('<div>'.repeat(100_000)),
  '/deep-inline': page('<b><a href="/x">'.repeat(100_000)),
  '/attributes': page(`<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>`),
  '/slow': (response) => { const drip = setInterval(() => response.write('<'), 30); response.on('close', () => clearInterval(drip)) },
  '/never': () => {},
  '/headers': (response) => { response.socket!.end(`HTTP/1.1 200 OK\r\n${Array.from({ length: 50_000 }, (_, index) => `x-${index}: ${'a'.repeat(100)}`).join('\r\n')}\r\n\r\n`) },
  '/not-http': (response) => { response.socket!.end('SSH-2.0-OpenSSH_9\r\n') },
  '/cut': (response) => { response.writeHead(200, { ...html, 'content-length': '1000' }).write('<title>cut'); setTimeout(() => response.socket!.destroy(), 20) },
  '/hang': page('<title>hang</title>'),
  '/memory': page('<title>memory</title>'),
  '/exit': page('<title>exit</title>'),
  '/json-ld': page(`<script type="application/ld+json">${'['.repeat(100_000)}</script>`),
}

async function serve(answers: Record<string, Answer>): Promise<{ port: number }> {
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    const answer = answers[new URL(url, 'http://x').pathname] ?? ((missing: ServerResponse) => { missing.writeHead(404).end() })
    answer(response, url)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => new Promise((done) => { server.closeAllConnections(); server.close(done) }))
  return { port: (server.address() as AddressInfo).port }
}

test('every hostile page is a response with its failure; the good ones between them are read', { timeout: 60_000 }, async () => {
  const good = Array.from({ length: 20 }, (_, index) => `/good-${'abcdefghijklmnopqrst'[index]}`)
  const between = Object.keys(HOSTILE).flatMap((path, index) => [path, good[index] ?? '/'])
  const { port } = await serve({
    ...HOSTILE, '/': page(linksTo(...between, ...good)), ...Object.fromEntries(good.map((path) => [path, page(`<title>${path}</title>`)])),
  })
  const origin = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'azimut-hostile-'))
  const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`], timeoutMs: 4_000, connections: 4 })
  const workers = createPageWorkers({ shelf: new URL('./sample-shelf.ts', import.meta.url).href, threads: 2, pageTimeoutMs: 5_000, memoryMb: 64 })
  closing.push(() => rmSync(folder, { recursive: true }), () => fetcher.close(), () => workers.close())
  const { end, site } = await crawlSite({ url: origin, folder, fetcher, workers, shelf: await loadShelf(), delayMs: 0, connections: 4, maxPages: 500, now: () => 0, targets: null })
  expect(end).toBe('complete')
  const titles = new Map(site!.pages.map(({ url, title }) => [url.slice(origin.length), title]))
  for (const path of good) expect(titles.get(path), path).toBe(path)
  const failures = Object.fromEntries(Object.keys(HOSTILE).map((path) => [path, site!.responses.get(origin + path)?.failure ?? null]))
  expect(failures).toEqual({
    '/bomb': 'too-large', '/circle': 'too-many-redirects', '/for-ever': 'too-many-redirects', '/line': 'too-large', '/unknown-charset': null, '/wrong-charset': null,
    '/deep': null, '/deep-inline': null, '/attributes': null, '/slow': 'too-slow', '/never': 'too-slow', '/headers': 'no-answer', '/not-http': 'no-answer', '/cut': 'no-answer',
    '/hang': 'unreadable', '/memory': 'unreadable', '/exit': 'unreadable', '/json-ld': null,
  })
})

test('an endless calendar is sampled and said', async () => {
  let day = 0
  const calendar: Answer = (response, url) => {
    if (url === '/robots.txt' || url === '/sitemap.xml') return void response.writeHead(404).end()
    day += 1
    response.writeHead(200, html).end(`<title>${day}</title>${linksTo(`/agenda/2026/${day}`, `/agenda/2026/${day + 1_000}`)}`)
  }
  const { port } = await serve(new Proxy({}, { get: () => calendar }))
  const folder = mkdtempSync(join(tmpdir(), 'azimut-hostile-'))
  const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`] })
  const workers = createPageWorkers({ shelf: new URL('./sample-shelf.ts', import.meta.url).href })
  closing.push(() => rmSync(folder, { recursive: true }), () => fetcher.close(), () => workers.close())
  const { end, site } = await crawlSite({ url: `http://127.0.0.1:${port}`, folder, fetcher, workers, shelf: await loadShelf(), delayMs: 0, maxPages: 5_000, now: () => 0, targets: null })
  expect(end).toBe('complete')
  expect(site).toMatchObject({ sampled: ['/agenda/#/#'], isWhole: false })
  expect(site!.pages).toHaveLength(51)
})
