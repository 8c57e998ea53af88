// What is kept of every page once its checks have run.
import type { PageFacts } from '../facts/page-facts.ts'
import type { PageCard } from '../facts/site-facts.ts'

/** A card before the site is known as a whole: where the page stands in it comes last. */
export type CardSeed = Omit<PageCard, 'depth' | 'template'>

export function seedOf({ url, titles, language, lang, robots, canonical }: PageFacts): CardSeed {
  return { url, title: titles[0] ?? '', language: language ?? lang.slice(0, 2).toLowerCase(), isIndexable: !robots.noindex, canonical }
}
