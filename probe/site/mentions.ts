// The addresses a page leads to or loads, each once, with the first place that names it.
import { onSite } from '../crawl/address.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { Sighting } from '../facts/site-facts.ts'

export interface Mention extends Omit<Sighting, 'page'> { url: string; isInternal: boolean }

const TEXT_LIMIT = 120

/** Links to pages first, in the site's own spelling when they stay on it, then files. */
export function mentionsOf(page: PageFacts, origin: string): Mention[] {
  const seen = new Map<string, Mention>()
  for (const { url, text, href, selector, region } of page.links) {
    if (!url) continue
    const own = onSite(url, origin)
    const target = own ?? url
    if (!seen.has(target)) seen.set(target, { url: target, isInternal: own !== null, kind: 'link', text: (text || href).slice(0, TEXT_LIMIT), selector, region })
  }
  for (const { url, kind, selector } of page.resources) {
    const target = onSite(url, origin) ?? url
    if (!seen.has(target)) seen.set(target, { url: target, isInternal: false, kind, text: '', selector, region: 'main' })
  }
  return [...seen.values()]
}
