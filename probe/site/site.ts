// Puts what a crawl gathered together into the site that checks look at.
import type { HostFacts } from '../facts/host-facts.ts'
import type { SiteFacts, SitemapFile, TargetAnswer, UrlResponse } from '../facts/site-facts.ts'
import type { CardSeed } from './card.ts'
import type { LinkMapBuilder } from './link-map.ts'
import { templatesOf } from './templates.ts'

export interface Gathered {
  origin: string
  homeUrl: string
  isFrench: boolean
  today: string
  seeds: readonly CardSeed[]
  responses: ReadonlyMap<string, UrlResponse>
  links: LinkMapBuilder
  targets: ReadonlyMap<string, TargetAnswer>
  sitemaps: readonly SitemapFile[]
  announced: ReadonlySet<string>
  host: HostFacts | null
  sampled?: readonly string[]
  isWhole: boolean
}

export function buildSite({ seeds, ...site }: Gathered): SiteFacts {
  const templates = templatesOf(seeds.map(({ url }) => url))
  const depths = site.links.depthsFrom(site.homeUrl, (url) => site.responses.get(url)?.redirectsTo ?? url)
  return { ...site, pages: seeds.map((seed) => ({ ...seed, depth: depths.get(seed.url) ?? null, template: templates.get(seed.url)! })) }
}
