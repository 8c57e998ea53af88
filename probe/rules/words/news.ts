// Pages that give news: articles of a blog, a journal, a press room.
import type { PageFacts } from '../../facts/page-facts.ts'
import { isA } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { mayName } from './links.ts'

const NEWS_PATH = /\/(?:vlog|blog|actualites?|actus?|news|journal|articles?|magazine|nouvelles|evenements|agenda)(?:[/?.-]|$)/i
const ARTICLE = /^(?:\w*Article|BlogPosting|Report)$/

export function isNews(page: PageFacts): boolean {
  return NEWS_PATH.test(parsed(page.url).pathname) || page.things.some((thing) => isA(thing, ARTICLE)) || page.metas['og:type'] === 'article'
}

/** As a menu names it; twice over where a menu slides one word over the other. */
const NEWS_NAME = /^(?:(?:le |notre |nos |les )?(?:vlog|blog|actualit[ée]s|actus?|news|journal|magazine)\s*)+$/i

/** A feed of its own, rather than that of comments or the one every WordPress has. */
export function hasFeed({ headLinks }: PageFacts): boolean {
  return headLinks.some(({ rel, type, href }) => /\balternate\b/i.test(rel) && /rss|atom/i.test(type) && !/comment|\/feed\/?$/i.test(href))
}

/** Addresses of places for news that the page leads to. */
export function newsUrls(page: PageFacts): string[] {
  if (!mayName(page, NEWS_NAME, NEWS_PATH)) return []
  return page.links.flatMap(({ url, text }) => url !== null && (text.length < 40 && NEWS_NAME.test(text) || NEWS_PATH.test(url) && NEWS_PATH.test(parsed(url).pathname)) ? [url] : [])
}

/** The newest day the page gives itself, not after the audit; null when it gives none. */
export function newestDay(page: PageFacts, today: string): string | null {
  return page.dates.map(({ day }) => day).filter((day) => day <= today).sort().at(-1) ?? null
}
