// The crawler obeys the site, stays out of traps, and goes on after a kill -9 without asking twice.
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { crawlSite, type Crawl, type CrawlOptions } from './crawler.ts'
import { createPageWorkers, type PageWorkers } from './page-workers.ts'
import { loadShelf } from './sample-shelf.ts'

type Answer = string | ((response: ServerResponse) => void)
let server: Server
let fetcher: Fetcher
let origin: string
let folder: string
let asked: string[]
let site: Record<string, Answer>
let workers: PageWorkers
const shelf = await loadShelf()
const shelfModule = new URL('./sample-shelf.ts', import.meta.url).href

beforeAll(() => { workers = createPageWorkers({ shelf: shelfModule, threads: 2 }) })
afterAll(() => workers.close())
beforeEach(async () => {
  asked = []
  site = {}
  folder = mkdtempSync(join(tmpdir(), 'azimut-crawl-'))
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const answer = site[url]
    if (typeof answer === 'function') answer(response)
    else response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(answer)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [`127.0.0.1:${port}`], timeoutMs: 1_000 })
})
afterEach(async () => {
  await fetcher.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

const crawl = (more: Partial<CrawlOptions> = {}): Promise<Crawl> =>
  crawlSite({ url: `${origin}/`, folder, fetcher, shelf, workers, delayMs: 0, maxPages: 60, now: () => 0, targets: null, ...more })
const linksTo = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('')
const answering = (status: number, headers: Record<string, string> = {}, body = '') => (response: ServerResponse) => { response.writeHead(status, headers).end(body) }

test('the site is read once, whatever the spelling of its links, and nothing outside it', async () => {
  site = {
    '/': linksTo('/b?z=1&a=2', '/b?a=2&z=1#bas', '/b?a=2&z=1&utm_source=x&fbclid=1', 'c', './c', 'https://ailleurs.example/', 'mailto:a@b.fr', 'javascript:void 0', '/plan.pdf', 'http://['),
    '/b?a=2&z=1': 'b', '/c': linksTo('/'),
    '/robots.txt': `User-agent: *\nDisallow:\nSitemap: ${origin}/plans.xml`,
    '/plans.xml': answering(200, { 'content-type': 'application/xml' }, `<sitemapindex><sitemap><loc>${origin}/plan-1.xml</loc></sitemap></sitemapindex>`),
    '/plan-1.xml': answering(200, { 'content-type': 'text/xml' }, `<urlset><url><loc> ${origin}/orphan </loc></url><url><loc>https://ailleurs.example/x</loc></url></urlset>`),
    '/orphan': 'seen in the sitemap only',
  }
  const { end, site: facts } = await crawl()
  expect(end).toBe('complete')
  expect(facts!.pages.map(({ url, depth }) => [url.slice(origin.length), depth])).toEqual([['/', 0], ['/b?a=2&z=1', 1], ['/c', 1], ['/orphan', null]])
  expect([...facts!.announced]).toEqual([`${origin}/orphan`, 'https://ailleurs.example/x'])
  expect(facts!.sitemaps.map(({ url, isIndex, count, problems }) => [url.slice(origin.length), isIndex, count, problems])).toEqual([['/plans.xml', true, 1, []], ['/plan-1.xml', false, 2, ['other-host']]])
  expect(facts!.isWhole).toBe(true)
  expect(new Set(asked)).toEqual(new Set(['/robots.txt', '/', '/plans.xml', '/sitemap.xml', '/plan-1.xml', '/b?a=2&z=1', '/c', '/orphan']))
  expect(asked).toHaveLength(8)
})

test('a translation that is only announced is read too', async () => {
  site = { '/': '<html lang="fr"><link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" hreflang="de" href="https://ailleurs.example/de/"><p>Bonjour', '/en/': '<html lang="en"><p>Hello' }
  const { site: facts } = await crawl()
  expect(facts!.pages.map(({ url }) => url.slice(origin.length))).toEqual(['/', '/en/'])
})

test('a front door under its file name is no second page, unless it says something else', async () => {
  const home = '<title>Lenoir</title><p>Menuisiers à Toulon depuis 1987, escaliers et parquets.</p>'
  site = { '/': home + linksTo('/index.html', '/a'), '/index.html': home + linksTo('/index.html', '/a'), '/index.php': '<title>Lenoir</title><p>Entrée du site</p>', '/a': linksTo('/index.php', '/en/index.html', '/en/'), '/en/index.html': home, '/en/': home }
  const { site: read } = await crawl()
  expect(read!.pages.map(({ url }) => url.slice(origin.length))).toEqual(['/', '/a', '/index.php', '/en/index.html'])
  expect(read!.responses.get(`${origin}/index.html`)?.status).toBe(200)
})

test('robots.txt: rules for us before rules for all, and the meaning of its own failures', async () => {
  site = { '/': linksTo('/prive/a', '/public'), '/public': 'x', '/prive/a': 'x', '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: azimutbot\nAllow: /\nDisallow: /prive/' }
  expect((await crawl()).end).toBe('complete')
  expect(asked).toEqual(['/robots.txt', '/', '/sitemap.xml', '/public'])
  const outcomes: Record<number, string> = { 404: 'complete', 403: 'complete', 500: 'refused', 503: 'refused', 429: 'refused' }
  for (const [status, end] of Object.entries(outcomes)) {
    site['/robots.txt'] = answering(Number(status))
    expect((await crawl({ folder: join(folder, status) })).end, status).toBe(end)
  }
})

test.each([500, 503, null])('a robots.txt that fails once (%s) is asked again, and closes nothing', async (status) => {
  site = { '/': linksTo('/prive'), '/prive': 'x' }
  site['/robots.txt'] = (response) => {
    site['/robots.txt'] = 'User-agent: *\nDisallow: /prive'
    if (status) response.writeHead(status).end()
  }
  expect(await crawl()).toMatchObject({ end: 'complete', site: { pages: [{ url: `${origin}/` }] } })
  expect(asked).toEqual(['/robots.txt', '/robots.txt', '/', '/sitemap.xml'])
})

test('robots.txt is overridden for the owner of the site: its rules and its pace, and nowhere else', async () => {
  site = { '/': linksTo('/prive/a'), '/prive/a': 'x', '/robots.txt': `User-agent: *\nDisallow: /\nCrawl-delay: 5\nSitemap: ${origin}/plan.xml` }
  const read = await crawl({ own: { ignoresRobots: true } })
  expect(read.end).toBe('complete')
  expect(asked).toEqual(['/', '/robots.txt', '/plan.xml', '/sitemap.xml', '/prive/a'])
  // The same folder, as anybody: the crawl begins anew, and is refused.
  expect((await crawl()).end).toBe('refused')
})

test('a robots.txt that never comes closes the site, unless its owner opens it', async () => {
  site = { '/': 'x', '/robots.txt': () => {} }
  expect(await crawl()).toMatchObject({ end: 'refused', failure: null, site: { pages: [] } })
  expect(asked).toEqual(['/robots.txt', '/robots.txt'])
  expect(await crawl({ own: { ignoresRobots: true } })).toMatchObject({ end: 'complete', site: { pages: [{ url: `${origin}/` }] } })
  site['/robots.txt'] = (response) => response.destroy()
  expect(await crawl({ folder: join(folder, 'cut') })).toMatchObject({ end: 'unreachable', failure: 'no-answer', site: null })
  expect(await crawl({ folder: join(folder, 'cut-own'), own: { ignoresRobots: true } })).toMatchObject({ end: 'complete' })
})

test('a site closed by its robots.txt is known by its host alone', async () => {
  site = { '/': 'x', '/robots.txt': 'User-agent: *\nDisallow: /' }
  const { end, site: closed } = await crawl({ extras: ['spelling'] })
  expect(end).toBe('refused')
  expect(closed).toMatchObject({ origin, pages: [], extras: ['spelling'], isWhole: false })
  expect(asked).toEqual(['/robots.txt'])
})

test('each address of the opening is told before it is asked for', async () => {
  site = { '/': linksTo('/a'), '/a': 'a', '/robots.txt': `Sitemap: ${origin}/plan.xml` }
  const told: string[] = []
  await crawl({ onProgress: ({ phase, url, pagesRead }) => told.push(`${phase} ${url.slice(origin.length)} ${pagesRead}`) })
  expect(told).toEqual(['opening / 0', 'opening /robots.txt 0', 'opening /plan.xml 0', 'opening /sitemap.xml 0', 'pages / 1', 'pages /a 2'])
})

test('a redirect is followed inside the site only, and never to a closed page', async () => {
  site = {
    '/': linksTo('/old', '/away', '/sneaky'), '/new': linksTo('/'), '/robots.txt': 'User-agent: *\nDisallow: /closed',
    '/old': answering(301, { location: '/new' }), '/away': answering(302, { location: 'https://ailleurs.example/' }), '/sneaky': answering(302, { location: '/closed' }),
  }
  const { site: facts } = await crawl()
  expect(asked).not.toContain('/closed')
  const responses = Object.fromEntries([...facts!.responses.values()].map(({ url, status, redirectsTo }) => [url.slice(origin.length), [status, redirectsTo]]))
  expect(responses).toEqual({
    '/': [200, undefined], '/old': [200, `${origin}/new`], '/new': [200, undefined], '/away': [302, 'https://ailleurs.example/'], '/sneaky': [302, `${origin}/closed`],
  })
  expect(facts!.responses.get(`${origin}/old`)!.hops).toEqual([{ url: `${origin}/old`, status: 301 }])
})

test('a link that does something is never followed: the site stays as it was', async () => {
  const acts = ['/pot?add-to-cart=12', '/pot?quantity=1&add_to_wishlist=3', '/panier/?remove_item=abc', '/mon-compte/customer-logout/', '/compte?action=logout', '/logout.php', '/cart/add/12', '/panier?add=1&id_product=4', '/?action=addToCart', '/?action=delete-item',
    '/index.php?route=account/logout', '/index.php?task=user.logout', '/catalog/product_compare/add/product/4/', '/?wc-ajax=add_to_cart', '/pot?action=yith-woocompare-add-product&id=4']
  const pages = ['/pot', '/panier/', '/boutique?orderby=price', '/blog/logout-ou-pas', '/address', '/compare/change-management-tools', '/compare/clear-books', '/compare/add-ons', '/wishlist/add-to-your-garden',
    '/compte?action=address', '/compte?action=additional', '/index.php?route=product%2Flogout-kit', '/?constructor=1']
  site = { '/': linksTo(...acts, ...pages), ...Object.fromEntries(pages.map((path) => [path, path])) }
  // What was left is no page: the site was read whole.
  expect(await crawl()).toMatchObject({ end: 'complete', site: { isWhole: true } })
  expect(asked.toSorted()).toEqual(['/', '/robots.txt', '/sitemap.xml', ...pages].toSorted())
})

test('calendars, filters and paths that repeat themselves end', async () => {
  server.removeAllListeners('request')
  let day = 0
  server.on('request', ({ url = '' }: { url?: string }, response: ServerResponse) => {
    asked.push(url)
    if (url === '/robots.txt') return response.writeHead(404).end()
    day += 1
    response.writeHead(200, { 'content-type': 'text/html' }).end(linksTo(`/agenda/2026/${day}`, `/produits?tri=${day}`, `${url}/encore/encore`, `/x?a=1&b=2&c=3&d=${day}`, `/${'tres-'.repeat(500)}long`))
  })
  const { end } = await crawl({ maxPages: 1_000 })
  expect(end).toBe('complete')
  expect(asked.length).toBeLessThan(250)
})

test('a site that only fails is left alone after twenty errors; a busy one is asked again, slower', async () => {
  const paths = Array.from({ length: 40 }, (_, index) => `/page-${String.fromCharCode(97 + index % 26)}${index > 25 ? 'z' : ''}`)
  site = { '/': linksTo(...paths), ...Object.fromEntries(paths.map((path) => [path, answering(500)])) }
  const { end, site: facts } = await crawl()
  expect(end).toBe('too-many-errors')
  expect(facts!.responses.size).toBe(21)
  let busy = true
  site = { '/': (response) => { response.writeHead(busy ? 503 : 200, { 'content-type': 'text/html', 'retry-after': '1' }).end('open'); busy = false } }
  expect(await crawl({ folder: join(folder, 'busy') })).toMatchObject({ end: 'complete', site: { pages: [{ url: `${origin}/` }] } })
})

test('the folder of one site is not taken for another’s, and a torn line is forgotten', async () => {
  site = { '/': linksTo('/a'), '/a': 'a' }
  await crawl({ maxPages: 1 })
  await expect(crawl({ url: 'http://autre.example/' })).rejects.toThrow('holds the crawl of')
  appendFileSync(join(folder, 'crawl.jsonl'), '{"kind":"read","respon')
  expect((await crawl()).site!.pages).toHaveLength(2)
  expect(asked.filter((url) => url === '/')).toHaveLength(1)
  // Once complete, the folder answers by itself.
  const before = asked.length
  expect((await crawl()).site!.pages).toHaveLength(2)
  expect(asked).toHaveLength(before)
})

/** What is told of a crawl, whatever the time it took. */
async function whole(more: Partial<CrawlOptions>) {
  const told: unknown[] = []
  const { end, site: facts } = await crawl({ ...more, onPage: (page) => { told.push(page) } })
  const { links, responses, announced, ...rest } = facts!
  const named = [...links.internal, ...links.external, ...links.resources].map((url) => [url, links.firstSighting(url), links.pagesNaming(url)])
  return { end, told, named, responses: [...responses], announced: [...announced], ...rest }
}

test.each([1, 3])('killed with -9 again and again, over %i connections, the crawl ends as if it never had been', async (connections) => {
  const paths = Array.from({ length: 30 }, (_, index) => `/page/${'abcdefghij'[index % 10]}${'xyz'[Math.floor(index / 10)]}`)
  // The later pages answer first: the order of answers is not that of questions.
  const slowly = (html: string, ms: number) => (response: ServerResponse) => setTimeout(answering(200, { 'content-type': 'text/html' }, html), ms, response)
  const pageOf = (index: number) => `<title>${index}</title>${linksTo(paths[(index * 7) % 30]!, `/contact-${'abc'[index % 3]}`)}`
  site = {
    '/': linksTo(...paths), '/contact-a': 'a', '/contact-b': linksTo('/old'), '/contact-c': 'c', '/old': answering(301, { location: paths[3]! }),
    ...Object.fromEntries(paths.map((path, index) => [path, slowly(pageOf(index), 25 - index % 20)])),
  }
  const script = `
    import { createFetcher } from '${import.meta.dirname}/../net/fetcher.ts'
    import { crawlSite } from '${import.meta.dirname}/crawler.ts'
    import { createPageWorkers } from '${import.meta.dirname}/page-workers.ts'
    import { loadShelf } from '${shelfModule}'
    const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: ['${new URL(origin).host}'], connections: ${connections} })
    const workers = createPageWorkers({ shelf: '${shelfModule}' })
    await crawlSite({ url: '${origin}/', folder: '${folder}', fetcher, workers, shelf: await loadShelf(), delayMs: 0, connections: ${connections}, maxPages: 60, now: () => 0, targets: null })`
  for (let round = 0; round < 3; round += 1) {
    const before = asked.length
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { stdio: ['ignore', 'ignore', 'inherit'] })
    const gone = new Promise((done) => child.once('exit', done))
    while (asked.length < before + 7 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGKILL')
    await gone
  }
  const killed = await whole({ connections })
  expect(killed.end).toBe('complete')
  expect(killed.told).toHaveLength(34)
  expect(killed).toEqual(await whole({ connections, folder: join(folder, 'whole') }))
  // A second reading of a folder that holds it all asks nobody and tells the same.
  const before = asked.length
  expect(await whole({ connections })).toEqual(killed)
  expect(asked).toHaveLength(before)
})

test('threads change nothing: one, two, or none that was there before', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/page/${'abcdefghijklmnopqrst'[index]}`)
  site = { '/': linksTo(...paths), ...Object.fromEntries(paths.map((path, index) => [path, `<title>${path}</title>${'mot '.repeat(index * 50)}${linksTo(paths[(index * 3) % 20]!)}`])) }
  const alone = createPageWorkers({ shelf: shelfModule, threads: 1 })
  const one = await whole({ workers: alone, connections: 4, folder: join(folder, 'one') })
  const two = await whole({ connections: 4, folder: join(folder, 'two') })
  await alone.close()
  expect(one).toEqual(two)
  expect(one.told).toHaveLength(21)
})

test('other checks, another version of one, or another figure chosen for it, begin the crawl anew', async () => {
  site = { '/': linksTo('/a'), '/a': 'a' }
  await crawl()
  const [first, ...others] = shelf.checks
  await crawl({ shelf: { ...shelf, checks: [{ ...first!, version: first!.version + 1 }, ...others] } })
  expect(asked.filter((url) => url === '/a')).toHaveLength(2)
  await crawl({ shelf: { ...shelf, limits: { 'test.titled': 3 } } })
  await crawl({ shelf: { ...shelf, limits: { 'test.titled': 3 } } })
  expect(asked.filter((url) => url === '/a')).toHaveLength(3)
})

test('a stop is heard at once, and what was read is given', async () => {
  site = { '/': linksTo('/a', '/slow'), '/a': 'a', '/slow': () => {} }
  const stop = new AbortController()
  const { end, site: facts } = await crawl({ signal: stop.signal, onProgress: ({ url }) => { if (url.endsWith('/a')) setTimeout(() => stop.abort(), 20) } })
  expect(end).toBe('stopped')
  expect(facts!.pages).toHaveLength(2)
})

test('after so many pages the site is told once as it is known then', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => `/${'abcdefghijkl'[index]}`)
  site = { '/': linksTo(...paths), ...Object.fromEntries(paths.map((path) => [path, path])) }
  const told: number[] = []
  await crawl({ onEnough: { pages: 5, tell: (facts) => told.push(facts.pages.length) } })
  expect(told).toEqual([5])
})
