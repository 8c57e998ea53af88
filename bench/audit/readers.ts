// The three that read the same pages: the audit, a bare crawl with the same parser, and Crawlee reading titles.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Parser } from 'htmlparser2'
import { Pool } from 'undici'
import { createTally } from '#probe/checks/judge.ts'
import { loadShelf } from '#probe/checks/shelf.ts'
import { crawlSite } from '#probe/crawl/crawler.ts'
import { createFetcher } from '#probe/net/fetcher.ts'
import { judgeSite } from '#probe/site-audit.ts'
import { samplePages } from './pages.ts'

const CONNECTIONS = 8
const MORE_THAN_ALL = 100_000

/** `folder` holds the pages that `origin` serves. */
export interface Course { origin: string; folder: string }

/** Gives back how many pages were read, and a word on what was found in them. */
export type Reader = (course: Course) => Promise<{ pages: number; found: string }>

/** Everything but the host and the browser: crawl, facts, all checks of pages and of the site, score, actions. */
export const readAsAudit: Reader = async ({ origin }) => {
  const folder = mkdtempSync(join(tmpdir(), 'azimut-bench-audit-'))
  const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [new URL(origin).host], connections: CONNECTIONS })
  const shelf = await loadShelf()
  const tally = createTally(shelf)
  try {
    const { site, ...course } = await crawlSite({
      url: origin, folder, fetcher, shelf, delayMs: 0, connections: CONNECTIONS, maxPages: MORE_THAN_ALL, now: Date.now, targets: null,
      onPage: ({ seed, judgement }) => tally.add(seed.url, judgement),
    })
    const { pagesRead, findings } = judgeSite(shelf, { typed: origin, ...course }, site && { site, tally, browser: null }, origin)
    return { pages: pagesRead, found: `${findings.length} findings, ${course.end}` }
  } finally {
    await fetcher.close()
    rmSync(folder, { recursive: true })
  }
}

interface Bare { title: string; links: string[] }

export function parseBare(html: string): Bare {
  const bare: Bare = { title: '', links: [] }
  let isTitle = false
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'title') isTitle = true
      else if (name === 'a' && href !== undefined) bare.links.push(href)
    },
    ontext(text) { if (isTitle) bare.title += text },
    onclosetag(name) { if (name === 'title') isTitle = false },
  })
  parser.write(html)
  parser.end()
  return bare
}

/** What anybody would write first: no guard, no robots, no journal, no memory of what it read. */
export const readBare: Reader = async ({ origin }) => {
  const pool = new Pool(origin, { connections: CONNECTIONS })
  const known = new Set([`${origin}/`])
  const waiting = [...known]
  let [pages, running, links] = [0, 0, 0]
  async function visit(url: string): Promise<void> {
    const { pathname, search } = new URL(url)
    const { statusCode, body } = await pool.request({ path: pathname + search, method: 'GET' })
    const html = await body.text()
    if (statusCode !== 200) return
    pages += 1
    for (const href of parseBare(html).links) {
      links += 1
      const next = URL.parse(href, url)
      if (next?.origin !== origin) continue
      next.hash = ''
      if (known.has(next.href)) continue
      known.add(next.href)
      waiting.push(next.href)
    }
  }
  await new Promise<void>((done, fail) => {
    const go = () => {
      for (let url = waiting.shift(); url !== undefined; url = running < CONNECTIONS - 1 ? waiting.shift() : undefined) {
        running += 1
        visit(url).then(() => { running -= 1; if (waiting.length) go(); else if (running === 0) done() }, fail)
      }
    }
    go()
  })
  await pool.close()
  return { pages, found: `${links} links` }
}

interface CrawleeModule {
  Configuration: new (options: object) => object
  CheerioCrawler: new (options: object, configuration: object) => { run(urls: string[]): Promise<unknown> }
}

/** In the folder named by AZIMUT_CRAWLEE, where @crawlee/cheerio was installed; null elsewhere. */
export function findCrawlee(folder: string | undefined): string | null {
  try {
    return folder ? createRequire(join(folder, 'package.json')).resolve('@crawlee/cheerio') : null
  } catch {
    return null
  }
}

/** The addresses are given to it, and it takes the titles only. */
export const readWithCrawlee: Reader = async ({ origin, folder }) => {
  const path = findCrawlee(process.env.AZIMUT_CRAWLEE)
  if (path === null) throw new Error('Crawlee is not there')
  const { CheerioCrawler, Configuration } = await import(pathToFileURL(path).href) as CrawleeModule
  let [pages, characters] = [0, 0]
  const crawler = new CheerioCrawler({
    minConcurrency: CONNECTIONS, maxConcurrency: CONNECTIONS,
    requestHandler({ $ }: { $: (selector: string) => { text(): string } }) { pages += 1; characters += $('title').text().length },
  }, new Configuration({ persistStorage: false, logLevel: 'ERROR' }))
  await crawler.run(['', ...samplePages(folder).paths.map(encodeURI)].map((path) => `${origin}/${path}`))
  return { pages, found: `${characters} characters of titles` }
}
