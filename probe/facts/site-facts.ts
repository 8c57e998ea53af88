// What is known of a whole site after a crawl: its pages, how every address read answered, and its host.
import type { FailureReason } from '../net/failure.ts'
import type { PageFacts } from './page-facts.ts'

export interface UrlResponse {
  url: string
  depth: number
  /** Null when nothing answered. */
  status: number | null
  failure?: FailureReason
  /** The address that answered in the end, when another. */
  redirectsTo?: string
}

/** How the host answers a visitor who types the address without https. Null: it could not be asked. */
export interface HostFacts { origin: string; isPublic: boolean; httpLeadsTo: string | null }

export interface SiteFacts {
  origin: string
  homeUrl: string
  /** HTML pages that answered 200, by address. */
  pages: PageFacts[]
  responses: ReadonlyMap<string, UrlResponse>
  host: HostFacts | null
}

export function isFrench(site: SiteFacts): boolean {
  const home = site.pages.find((page) => page.url === site.homeUrl) ?? site.pages[0]
  return home?.lang ? home.lang.toLowerCase().startsWith('fr') : new URL(site.origin).hostname.endsWith('.fr')
}
