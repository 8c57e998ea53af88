// Reads the list of pages a site publishes about itself (sitemaps.org).
import { Parser } from 'htmlparser2'
import { asFailure } from '../net/failure.ts'
import type { PoliteReader } from './reader.ts'

const ENTRY_LIMIT = 50_000
const FILE_LIMIT = 5

interface Sitemap { isIndex: boolean; urls: string[] }

/** The `<loc>` of a sitemap or of an index of sitemaps. Text that is neither gives an empty list. */
function parseSitemap(xml: string): Sitemap {
  const urls: string[] = []
  let isIndex = false
  let loc: string | null = null
  const parser = new Parser({
    onopentag(name) {
      if (name === 'sitemapindex') isIndex = true
      if (name === 'loc') loc = ''
    },
    ontext(text) { if (loc !== null) loc += text },
    onclosetag(name) {
      if (name !== 'loc' || loc === null) return
      if (urls.length < ENTRY_LIMIT) urls.push(loc.trim())
      loc = null
    },
  }, { xmlMode: true })
  parser.end(xml)
  return { isIndex, urls }
}

/** Page addresses announced by `files` and the indexes they name: five files at most. A file that cannot be read is passed over. */
export async function readSitemaps(reader: PoliteReader, files: readonly string[]): Promise<string[]> {
  const waiting = [...new Set(files)]
  const pages: string[] = []
  for (let read = 0; read < FILE_LIMIT && waiting.length; read += 1) {
    const file = waiting.shift()!
    try {
      const answer = await reader.read(file, { wanted: /xml|text/i })
      const { isIndex, urls } = parseSitemap(answer?.status === 200 ? answer.body.toString('utf8') : '')
      if (isIndex) waiting.push(...urls)
      else pages.push(...urls)
    } catch (error) {
      if (asFailure(error, file).reason === 'stopped') throw error
    }
  }
  return pages
}
