// Tells whether a page is addressed to French readers, from what it says of itself.
import type { PageFacts } from './page-facts.ts'

/** Its declared language, else its address. */
export function isFrenchPage({ lang, url }: Pick<PageFacts, 'lang' | 'url'>): boolean {
  return lang ? /^fr\b/i.test(lang) : new URL(url).hostname.endsWith('.fr')
}
