// What is known of a whole site after a crawl: its pages in short, how every address answered, what leads where, and its host.
import type { FailureReason } from '../net/failure.ts'
import type { HostFacts } from './host-facts.ts'
import type { Region, Resource } from './page-facts.ts'
import type { Plan } from './plan.ts'

export interface UrlResponse {
  url: string
  depth: number
  /** Null when nothing answered, or when robots.txt closes the address. */
  status: number | null
  failure?: FailureReason
  /** The address that answered in the end, when another. */
  redirectsTo?: string
  /** How each step on the way there answered. */
  hops?: { url: string; status: number }[]
  isClosed?: true
}

/** What is kept of every page; what a check needs beside it, it notes itself. */
export interface PageCard {
  url: string
  /** Clicks from the home page; null when no link of the pages read leads there. */
  depth: number | null
  /** Pages made by one template: `/`, `/blog/*`. */
  template: string
  title: string
  /** Of the text where it is sure, else as declared; two letters, or ''. */
  language: string
  isIndexable: boolean
  canonical: string | null
}

/** How something that pages load or lead to answered. */
export interface TargetAnswer {
  url: string
  /** Null when it could not be known: no answer, or a door closed to robots. */
  status: number | null
  failure?: FailureReason
  redirectsTo?: string
  contentType: string
  bytes: number | null
  cacheControl: string
  contentEncoding: string
  /** Of an image, in pixels, when its first bytes tell. */
  size?: { width: number; height: number }
}

/** Where an address is named: the first place on each page. */
export interface Sighting { page: string; text: string; selector: string; region: Region; kind: 'link' | Resource['kind'] }

/** What leads where. Addresses are absolute and in the site's one spelling. */
export interface LinkMap {
  /** Addresses of pages of the site that pages lead to, then those of other sites. */
  readonly internal: readonly string[]
  readonly external: readonly string[]
  /** Files that pages load, wherever they are. */
  readonly resources: readonly string[]
  /** Pages that name an address, in the order they were read. */
  pagesNaming(url: string): string[]
  /** The first place that names it. */
  firstSighting(url: string): Sighting | undefined
  /** Internal addresses a page leads to. */
  linksFrom(page: string): string[]
}

/** A file a site describes itself with. */
export interface SitemapFile { url: string; status: number | null; isIndex: boolean; bytes: number; count: number; problems: string[] }

/** What is asked of pages beyond the usual, for who wants it. */
export type Extra = 'plan' | 'spelling'

/** The languages there is a dictionary of. */
export type SpelledLanguage = 'fr' | 'en'

/** Words no dictionary of their language knows, each with what it may have meant, the likeliest first. */
export type UnknownWords = ReadonlyMap<string, readonly string[]>

export interface SiteFacts {
  origin: string
  homeUrl: string
  isFrench: boolean
  /** The day of the audit, ISO. */
  today: string
  /** HTML pages that answered 200, in the order they were read. */
  pages: readonly PageCard[]
  responses: ReadonlyMap<string, UrlResponse>
  links: LinkMap
  /** Of what was asked for beside pages: files, and pages of other sites. Empty when the crawl did not look. */
  targets: ReadonlyMap<string, TargetAnswer>
  sitemaps: readonly SitemapFile[]
  /** Addresses the sitemaps name. */
  announced: ReadonlySet<string>
  host: HostFacts | null
  extras: readonly Extra[]
  /** What the company means its site to do; null when nobody said. */
  plan: Plan | null
  /** By language, of the words that were looked up; null when nobody asked, or when the dictionaries did not answer. */
  spelling: Record<SpelledLanguage, UnknownWords> | null
  /** Templates (numbers folded: `/agenda/#/#`) left after fifty pages in a row that said the same. */
  sampled?: readonly string[]
  /** Everything the crawl knew of was read. */
  isWhole: boolean
}

/** What a check of one page knows beside the page. */
export type PageContext = Pick<SiteFacts, 'origin' | 'homeUrl' | 'isFrench' | 'today' | 'extras'>
