// Gathers the lists of pages a site publishes about itself, and what is wrong with them.
import type { SitemapFile } from '../facts/site-facts.ts'
import { asFailure } from '../net/failure.ts'
import { canonicalUrl, onSite } from './address.ts'
import { ANY, type PoliteReader } from './reader.ts'
import { parseSitemap, SITEMAP_BYTES_LIMIT, type SitemapProblem } from './sitemap.ts'

const FILE_LIMIT = 50
const ADDRESS_LIMIT = 200_000

export interface Announced {
  files: SitemapFile[]
  /** In the site's one spelling where they are its own. */
  urls: Set<string>
}

export interface SitemapsAsked {
  reader: PoliteReader
  origin: string
  /** Those that robots.txt names. */
  named: readonly string[]
  /** Once so many pages are announced, the files that are left would not be read in this crawl. */
  enough: number
}

interface Waiting { url: string; isNamed: boolean; isInIndex: boolean }

async function readFile(reader: PoliteReader, { url, isInIndex }: Waiting): Promise<{ file: SitemapFile; urls: string[] } | null> {
  const file: SitemapFile = { url, status: null, isIndex: false, bytes: 0, count: 0, problems: [] }
  const failed = (problem: SitemapProblem, status: number | null) => ({ file: { ...file, status, problems: [problem] }, urls: [] })
  try {
    const answer = await reader.read(url, { wanted: ANY, limitBytes: SITEMAP_BYTES_LIMIT })
    if (!answer) return null
    if (answer.status !== 200) return failed('error-page', answer.status)
    const { isIndex, urls, problems, bytes } = await parseSitemap(answer.body)
    if (isIndex && isInIndex) problems.push('index-in-index')
    return { file: { ...file, status: 200, isIndex, bytes, count: urls.length, problems }, urls }
  } catch (error) {
    const { reason } = asFailure(error, url)
    if (reason === 'stopped') throw error
    return failed(reason === 'too-large' ? 'too-large' : reason === 'unreadable' ? 'unreadable' : 'no-answer', null)
  }
}

/** Page addresses announced by the named files, by `/sitemap.xml` and by the indexes among them: fifty files at most. */
export async function readSitemaps({ reader, origin, named, enough }: SitemapsAsked): Promise<Announced> {
  const spelled = (href: string) => {
    const url = canonicalUrl(href)
    const own = url && onSite(url, origin)
    return url && { url: own ?? url, isOwn: own !== null }
  }
  const waiting: Waiting[] = []
  const known = new Set<string>()
  const queue = (url: string, how: Pick<Waiting, 'isNamed' | 'isInIndex'>) => {
    if (known.has(url)) return
    known.add(url)
    waiting.push({ url, ...how })
  }
  for (const href of named) {
    const url = canonicalUrl(href, origin)
    if (url) queue(url, { isNamed: true, isInIndex: false })
  }
  queue(`${origin}/sitemap.xml`, { isNamed: named.length === 0, isInIndex: false })

  const announced: Announced = { files: [], urls: new Set() }
  // A list that grows while it is walked: the files of an index come after it.
  for (const next of waiting) {
    if (announced.files.length >= FILE_LIMIT || announced.urls.size >= Math.min(enough, ADDRESS_LIMIT)) break
    const read = await readFile(reader, next)
    if (!read || (!next.isNamed && read.file.status !== 200)) continue
    const { file, urls } = read
    for (const href of urls) {
      const address = spelled(href)
      const problem: SitemapProblem | null = !address ? 'bad-address' : !address.isOwn && !file.isIndex ? 'other-host' : null
      if (problem && !file.problems.includes(problem)) file.problems.push(problem)
      if (!address) continue
      if (!file.isIndex) announced.urls.add(address.url)
      else if (!next.isInIndex) queue(address.url, { isNamed: true, isInIndex: true })
    }
    announced.files.push(file)
  }
  return announced
}
