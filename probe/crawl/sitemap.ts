// Reads one file of the list of pages a site publishes about itself (sitemaps.org).
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { setImmediate as breathe } from 'node:timers/promises'
import { Parser } from 'htmlparser2'

export const SITEMAP_BYTES_LIMIT = 50_000_000
const ADDRESS_LIMIT = 50_000
const CHUNK_CHARACTERS = 1_000_000

export type SitemapProblem =
  | 'no-answer' | 'error-page' | 'not-a-sitemap' | 'empty' | 'too-many' | 'too-large' | 'other-host' | 'bad-address' | 'unreadable' | 'index-in-index'

export interface Sitemap {
  isIndex: boolean
  /** As written, 50,000 at most. */
  urls: string[]
  problems: SitemapProblem[]
  /** Unpacked. */
  bytes: number
}

const unzip = promisify(gunzip)

async function unpack(body: Buffer): Promise<Buffer> {
  return body[0] === 0x1f && body[1] === 0x8b ? unzip(body, { maxOutputLength: SITEMAP_BYTES_LIMIT }) : body
}

interface Addresses { root: string | null; urls: string[]; isTooMany: boolean }

/** The `<loc>` of a sitemap or of an index of sitemaps; those of images and videos in it (`image:loc`) are no pages. */
async function parseXml(xml: string): Promise<Addresses> {
  const read: Addresses = { root: null, urls: [], isTooMany: false }
  let loc: string | null = null
  const parser = new Parser({
    onopentag(name) {
      read.root ??= name.replace(/^\w+:/, '')
      if (name === 'loc') loc = ''
    },
    ontext(text) { if (loc !== null) loc += text },
    onclosetag(name) {
      if (name !== 'loc' || loc === null) return
      if (read.urls.length < ADDRESS_LIMIT) read.urls.push(loc.trim())
      else read.isTooMany = true
      loc = null
    },
  }, { xmlMode: true })
  for (let at = 0; at < xml.length; at += CHUNK_CHARACTERS) {
    parser.write(xml.slice(at, at + CHUNK_CHARACTERS))
    await breathe()
  }
  parser.end()
  return read
}

/** A list of addresses, one a line, is a sitemap too. */
function parseLines(text: string): Addresses {
  const lines = text.split(/\r?\n/, ADDRESS_LIMIT + 1).map((line) => line.trim()).filter(Boolean)
  const isList = lines.length > 0 && lines.every((line) => /^https?:\/\//i.test(line))
  return { root: isList ? 'urlset' : null, urls: isList ? lines.slice(0, ADDRESS_LIMIT) : [], isTooMany: isList && lines.length > ADDRESS_LIMIT }
}

export async function parseSitemap(body: Buffer): Promise<Sitemap> {
  const nothing: Sitemap = { isIndex: false, urls: [], problems: [], bytes: body.length }
  let plain: Buffer
  try {
    plain = await unpack(body)
  } catch (error) {
    return { ...nothing, problems: [(error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'unreadable'] }
  }
  const text = plain.toString('utf8').replace(/^\uFEFF/, '').trimStart()
  const { root, urls, isTooMany } = text.startsWith('<') ? await parseXml(text) : parseLines(text)
  const isIndex = root === 'sitemapindex'
  const problems: SitemapProblem[] = root !== 'urlset' && !isIndex ? ['not-a-sitemap'] : urls.length ? [] : ['empty']
  if (isTooMany) problems.push('too-many')
  return { isIndex, urls: problems[0] === 'not-a-sitemap' ? [] : urls, problems, bytes: plain.length }
}
