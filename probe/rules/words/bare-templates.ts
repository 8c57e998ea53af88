// Which templates of a site never lead to what every page should lead to.
import type { SiteFacts } from '../../facts/site-facts.ts'

/** Links a page needs to be a page of the site, and not a window, a receipt or a payment step. */
export const LINKS_NEEDED = 3

/**
 * A page alone among its like is its own affair; a template that never links is the site's, and then every page that
 * does not lead there counts. Only `full` pages are judged.
 */
export function pagesWithoutLead({ pages }: Pick<SiteFacts, 'pages'>, leading: ReadonlySet<string>, full: ReadonlySet<string>): string[] {
  const templates = [...Map.groupBy(pages, ({ template }) => template).values()]
  const isBare = templates.some((alike) => alike.some(({ url }) => full.has(url)) && !alike.some(({ url }) => leading.has(url)))
  return isBare ? pages.map(({ url }) => url).filter((url) => full.has(url) && !leading.has(url)).sort() : []
}
