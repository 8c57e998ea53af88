// The addresses a page leads to or loads, each once, with the first place that names it.
import { onSite } from '../crawl/address.ts'
import { isFile } from '../crawl/traps.ts'
import { cutText } from '../facts/cut.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { Sighting } from '../facts/site-facts.ts'

export interface Mention extends Omit<Sighting, 'page'> { url: string; isInternal: boolean }

const TEXT_LIMIT = 120

/** Links to pages first, in the site's own spelling when they stay on it, then files. A picture that leads to itself in large, or that shared pages show, is a picture of the page first. */
export function mentionsOf(page: PageFacts, origin: string): Mention[] {
  const seen = new Map<string, Mention>()
  for (const { url, text, href, selector, region } of page.links) {
    if (!url) continue
    const own = onSite(url, origin)
    const target = own ?? url
    if (!seen.has(target)) seen.set(target, { url: target, isInternal: own !== null, kind: 'link', text: cutText(text || href, TEXT_LIMIT), selector, region })
  }
  const drawn = new Map(page.images.map(({ url, selector }) => [url, selector]))
  for (const { url, kind, selector } of page.resources) {
    const target = onSite(url, origin) ?? url
    const before = seen.get(target)
    if (!before || (before.kind === 'link' && drawn.has(url) && isFile(new URL(url)))) seen.set(target, { url: target, isInternal: false, kind, text: '', selector: drawn.get(url) ?? selector, region: 'main' })
  }
  return [...seen.values()]
}
