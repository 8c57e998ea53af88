// Tells whether a page is addressed to French readers, from what it says of itself.
import type { PageFacts } from './page-facts.ts'

/** Declared or written in French; its address tells of a page that says nothing. A template left in English declares so on many a French site. */
export function isFrenchPage({ lang, language, url }: Pick<PageFacts, 'lang' | 'language' | 'url'>): boolean {
  return /^fr\b/i.test(lang) || language === 'fr' || !lang && new URL(url).hostname.endsWith('.fr')
}
