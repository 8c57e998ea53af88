// Which templates of a site never lead to what every page should lead to.
import type { SiteFacts } from '../../facts/site-facts.ts'

/** Links a page needs to be a page of the site, and not a window, a receipt or a payment step. */
export const LINKS_NEEDED = 3

/** The pages of those templates. A page alone among its like is its own affair; a template that never links is the site's. */
export function pagesOfBareTemplates({ pages }: Pick<SiteFacts, 'pages'>, leading: ReadonlySet<string>): string[] {
  const templates = [...Map.groupBy(pages, ({ template }) => template).values()]
  return templates.filter((alike) => !alike.some(({ url }) => leading.has(url))).flat().map(({ url }) => url).sort()
}
