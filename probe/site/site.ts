// Puts what a crawl gathered together into the site that checks look at.
import type { SiteFacts } from '../facts/site-facts.ts'
import type { CardSeed } from './card.ts'
import type { LinkMapBuilder } from './link-map.ts'
import { templatesOf } from './templates.ts'

/** The links are still being gathered: how far each page is from the front door is worked out here. */
export interface Gathered extends Omit<SiteFacts, 'pages'> {
  seeds: readonly CardSeed[]
  links: LinkMapBuilder
}

export function buildSite({ seeds, ...site }: Gathered): SiteFacts {
  const templates = templatesOf(seeds.map(({ url }) => url))
  const depths = site.links.depthsFrom(site.homeUrl, (url) => site.responses.get(url)?.redirectsTo ?? url)
  return { ...site, pages: seeds.map((seed) => ({ ...seed, depth: depths.get(seed.url) ?? null, template: templates.get(seed.url)! })) }
}
