// Sitemaps as they are found: zipped, in indexes, as plain lists, and wrong in every way; what is wrong is said.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { createReader } from './reader.ts'
import { parseSitemap } from './sitemap.ts'
import { readSitemaps } from './sitemaps.ts'

const urlset = (...urls: string[]) => `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
const index = (...urls: string[]) => `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`
const parse = (text: string | Buffer) => parseSitemap(Buffer.from(text))

test('addresses with entities, in CDATA, beside pictures, with a prefix, zipped or one a line', async () => {
  expect(await parse(urlset('https://a.fr/?a=1&amp;b=2', '<![CDATA[https://a.fr/c]]>'))).toMatchObject({ isIndex: false, urls: ['https://a.fr/?a=1&b=2', 'https://a.fr/c'], problems: [] })
  expect((await parse('<urlset><url><loc> https://a.fr/ </loc><image:image><image:loc>https://a.fr/i.png</image:loc></image:image></url></urlset>')).urls).toEqual(['https://a.fr/'])
  const zipped = gzipSync(index('https://a.fr/1.xml'))
  expect(await parse(zipped)).toMatchObject({ isIndex: true, urls: ['https://a.fr/1.xml'], problems: [], bytes: index('https://a.fr/1.xml').length })
  expect((await parse('\uFEFFhttps://a.fr/1\r\nhttps://a.fr/2\r\n')).urls).toEqual(['https://a.fr/1', 'https://a.fr/2'])
})

test('what is no sitemap, empty, cut, too long or unpacks to too much is said', async () => {
  const problemsOf = async (text: string | Buffer) => (await parse(text)).problems
  expect(await problemsOf('<!doctype html><title>Introuvable</title><loc>https://a.fr/</loc>')).toEqual(['not-a-sitemap'])
  expect((await parse('<html><loc>https://a.fr/</loc></html>')).urls).toEqual([])
  expect(await problemsOf('')).toEqual(['not-a-sitemap'])
  expect(await problemsOf(urlset())).toEqual(['empty'])
  expect(await problemsOf(gzipSync(urlset('https://a.fr/')).subarray(0, 30))).toEqual(['unreadable'])
  expect(await problemsOf(gzipSync(Buffer.alloc(50_000_001, ' ')))).toEqual(['too-large'])
  const many = await parse(urlset(...Array.from({ length: 50_001 }, (_, at) => `https://a.fr/${at}`)))
  expect([many.urls.length, many.problems]).toEqual([50_000, ['too-many']])
})

let origin: string
let asked: string[]
let files: Record<string, string | Buffer>
let fetcher: Fetcher
let server: Server
beforeEach(async () => {
  asked = []
  server = createServer(({ url = '' }, response) => {
    if (url !== '/robots.txt') asked.push(url)
    if (url === '/dies.xml') response.destroy()
    else response.writeHead(files[url] === undefined ? 404 : 200).end(files[url])
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`] })
})
afterEach(async () => {
  await fetcher.close()
  await new Promise((done) => { server.closeAllConnections(); server.close(done) })
})
const read = (named: string[], enough: number) => readSitemaps({ reader: createReader({ fetcher, url: origin, delayMs: 0, connections: 1 }), origin, named, enough })
const here = (...paths: string[]) => paths.map((path) => origin + path)

test('files of an index are read once, never deeper; strange addresses are named, those of the site in its spelling', async () => {
  files = {
    '/index.xml': index(...here('/1.xml', '/1.xml', '/deeper.xml', '/gone.xml', '/dies.xml')),
    '/1.xml': urlset(...here('/x?utm_source=y'), 'https://b.fr/z', 'javascript:1'), '/deeper.xml': index(...here('/lost.xml')),
  }
  const announced = await read(['/index.xml'], 1_000)
  expect([...announced.urls]).toEqual([...here('/x'), 'https://b.fr/z'])
  expect(announced.files.map(({ url, status, count, problems }) => [url.slice(origin.length), status, count, problems])).toEqual([
    ['/index.xml', 200, 5, []], ['/1.xml', 200, 3, ['other-host', 'bad-address']], ['/deeper.xml', 200, 1, ['index-in-index']], ['/gone.xml', 404, 0, ['error-page']], ['/dies.xml', null, 0, ['no-answer']],
  ])
  expect(asked).toEqual(['/index.xml', '/sitemap.xml', '/1.xml', '/deeper.xml', '/gone.xml', '/dies.xml'])
})

test('fifty files at most; no more than the crawl could read; the usual address is a fault only when none is named', async () => {
  const many = Array.from({ length: 80 }, (_, at) => `/${at}.xml`)
  files = { '/index.xml': index(...here(...many)), ...Object.fromEntries(many.map((path, at) => [path, urlset(...here(`/${at}-a`, `/${at}-b`))])) }
  const all = await read(['/index.xml'], 1_000)
  expect([all.files.length, all.urls.size]).toEqual([50, 98])
  expect((await read(['/index.xml'], 2)).files).toHaveLength(2)
  files = {}
  expect((await read([], 9)).files).toMatchObject([{ url: `${origin}/sitemap.xml`, status: 404 }])
})
