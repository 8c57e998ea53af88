// A real host is asked politely, and what has no meaning on a private one is left unsaid.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createReader } from '../crawl/reader.ts'
import { extractFacts } from '../facts/extract.ts'
import { registeredDomain } from '../net/domain.ts'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { givenWorld } from '../site/given.ts'
import { createLinkMap } from '../site/link-map.ts'
import { mentionsOf } from '../site/mentions.ts'
import { isPublicHost, twinOf } from './origin.ts'
import { askHost } from './ask.ts'
import { serveHost, type SampleHost } from './sample-host.ts'
import { askTwin } from './twin.ts'

let served: SampleHost
let fetcher: Fetcher
let origin: string

beforeEach(async () => {
  served = await serveHost()
  origin = served.origin
  fetcher = createFetcher({ allow: [new URL(origin).host], userAgent: 'AzimutBot/0.1', timeoutMs: 1_000 })
})
afterEach(async () => {
  await fetcher.close()
  await served.close()
})

function askThis({ signal, pages = [] }: { signal?: AbortSignal; pages?: SiteFacts['pages'] } = {}) {
  const links = createLinkMap()
  const page = extractFacts('<link rel="stylesheet" href="/theme/a.css"><script src="/js/a.js"></script><img src="/theme/a.png">', { url: `${origin}/`, status: 200, responseMs: 1, bytes: 1 })
  links.apply(page.url, links.entryOf(mentionsOf(page, origin)))
  return askHost({ site: { origin, homeUrl: `${origin}/`, links, pages }, fetcher, delayMs: 0, signal, now: Date.now })
}

const FILES: Record<string, [number, string]> = {
  '/': [200, '<p>Accueil'], '/robots.txt': [200, 'User-agent: *\nInterdire: /x\nDisallow: /theme/\nSitemap: https://exemple.fr/plan.xml\n'], '/favicon.ico': [200, ''],
}

test('the front door three times, the files every site has, and an address no site has', async () => {
  served.answer = ({ url = '' }, response) => {
    const [status, body] = FILES[url] ?? [404, 'rien']
    response.writeHead(status, { 'content-type': 'text/html', 'x-frame-options': 'DENY', 'set-cookie': ['a=1', 'b=2'] }).end(body)
  }
  const host = await askThis()
  expect(host).toMatchObject({
    origin, isPublic: false, httpLeadsTo: null, twin: null, tls: null, dns: null,
    home: { status: 200, headers: { 'x-frame-options': 'DENY' }, cookies: ['a=1', 'b=2'], hops: [] },
    missing: { status: 404 }, favicon: { status: 200 },
    robots: { status: 200, closesAll: false, sitemaps: ['https://exemple.fr/plan.xml'], closedAssets: [`${origin}/theme/a.css`] },
  })
  expect(host.home?.firstByteMs).toHaveLength(3)
  expect(host.robots?.badLines.map(({ line }) => line)).toEqual([2])
  expect(served.asked.filter((url) => url === '/robots.txt')).toHaveLength(1)
})

test('a site that shows a page for any address, and closes itself to Google', async () => {
  served.answer = ({ url }, response) => {
    if (url === '/robots.txt') response.end('User-agent: Googlebot\nDisallow: /\n')
    else if (url === '/') response.end('accueil')
    else response.writeHead(302, { location: '/' }).end()
  }
  const host = await askThis()
  expect(host.missing).toMatchObject({ status: 200 })
  expect(host.robots).toMatchObject({ closesAll: true, closedAssets: [] })
})

test('a robots.txt that never comes is known by that: the server is there', async () => {
  served.answer = ({ url }, response) => { if (url !== '/robots.txt') response.end('x') }
  const host = await askThis()
  expect(host).toMatchObject({ robots: { status: null, closesAll: false }, home: null })
  expect(served.asked).toEqual(['/robots.txt', '/robots.txt'])
})

test('a front door that never comes is silent, asked twice, unless the pages of the site were read before', async () => {
  served.answer = ({ url }, response) => { if (url !== '/') response.writeHead(404).end() }
  expect(await askThis()).toMatchObject({ home: null, isHomeSilent: true, missing: { status: 404 } })
  expect(served.asked.filter((url) => url === '/')).toHaveLength(2)
  const pages = givenWorld({ pages: { '/': '<p>Accueil' } }, { origin, today: '2026-06-15' }).site.pages
  expect(await askThis({ pages })).toMatchObject({ home: null, isHomeSilent: false })
})

test('what does not answer, and what comes after a stop, is null', async () => {
  served.answer = (request) => { request.socket.destroy() }
  expect(await askThis()).toMatchObject({ home: null, missing: null, favicon: null, robots: null })
  served.asked.length = 0
  expect(await askThis({ signal: AbortSignal.abort() })).toMatchObject({ home: null, missing: null, robots: null })
  expect(served.asked).toEqual([])
})

test('where the twin leads', async () => {
  served.answer = ({ url }, response) => {
    if (url === '/www') response.writeHead(301, { location: '/' }).end()
    else if (url === '/loop') response.writeHead(301, { location: '/loop' }).end()
    else response.writeHead(url === '/' ? 200 : 404).end()
  }
  const reader = createReader({ fetcher, url: origin, delayMs: 0, connections: 1 })
  expect(await askTwin(reader, `${origin}/www`)).toEqual({ url: `${origin}/www`, leadsTo: `${origin}/`, hops: [{ url: `${origin}/www`, status: 301 }] })
  expect(await askTwin(reader, `${origin}/loop`)).toMatchObject({ leadsTo: null })
  expect(await askTwin(reader, `${origin}/error`)).toMatchObject({ leadsTo: null })
})

test('names: the domain, its twin, and whether it is on the public internet', () => {
  expect(['boutique.exemple.fr', 'exemple.co.uk', 'a.github.io', '192.0.2.1'].map(registeredDomain)).toEqual(['exemple.fr', 'exemple.co.uk', 'a.github.io', null])
  expect(['https://exemple.fr', 'https://www.exemple.fr', 'https://boutique.exemple.fr', 'https://a.github.io', 'http://127.0.0.1:80'].map(twinOf))
    .toEqual(['https://www.exemple.fr/', 'https://exemple.fr/', null, null, null])
  expect(['https://exemple.fr', 'https://exemple.fr:8443', 'http://10.0.0.1', 'http://localhost', 'https://intranet.local'].map(isPublicHost)).toEqual([true, false, false, false, false])
})
