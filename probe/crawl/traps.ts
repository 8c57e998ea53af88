// Keeps the crawler out of endless sites: calendars, filters, paths that repeat themselves.
import { parsed } from '../net/parsed.ts'

const PARAMETER_LIMIT = 3
const DEPTH_LIMIT = 20
const REPEAT_LIMIT = 3
const VARIANT_LIMIT = 10
const TEMPLATE_LIMIT = 500
const NOT_PAGES = /\.(pdf|jpe?g|png|gif|webp|avif|svg|ico|css|m?js|json|xml|rss|atom|zip|gz|rar|7z|docx?|xlsx?|pptx?|odt|ods|csv|ics|vcf|mp[34]|m4[av]|webm|ogg|wav|avi|mov|woff2?|ttf|exe|dmg|apk)$/i

/** True for what is loaded or saved, and is no page to read. */
export function isFile(url: Readonly<URL>): boolean {
  return NOT_PAGES.test(url.pathname)
}

/** True when the address looks like a trap by itself. */
function isTrap(url: Readonly<URL>): boolean {
  const segments = url.pathname.split('/').filter(Boolean)
  const seen = new Map<string, number>()
  for (const segment of segments) seen.set(segment, (seen.get(segment) ?? 0) + 1)
  return (url.search !== '' && url.searchParams.size > PARAMETER_LIMIT) || segments.length > DEPTH_LIMIT || Math.max(0, ...seen.values()) >= REPEAT_LIMIT
}

/** Numbers, dates and identifiers folded: all days of a calendar are one template. */
export function foldAddress(url: Readonly<URL>): string {
  return url.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '#').replace(/\d+/g, '#')
}

export type Admission = 'page' | 'file' | 'refused'

/** Remembers what was let in, and lets in only so many variants of one path and so many pages of one template. */
export function createTrapGuard(): { admits(href: string): Admission } {
  const variants = new Map<string, number>()
  const templates = new Map<string, number>()
  const take = (counts: Map<string, number>, key: string, limit: number) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= limit
  }
  return {
    admits(href) {
      const url = parsed(href)
      if (isFile(url)) return 'file'
      if (isTrap(url)) return 'refused'
      const template = foldAddress(url)
      const isLetIn = (url.search === '' || take(variants, url.pathname, VARIANT_LIMIT)) && (!template.includes('#') || take(templates, template, TEMPLATE_LIMIT))
      return isLetIn ? 'page' : 'refused'
    },
  }
}
