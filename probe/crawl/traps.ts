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

/** Parameters, values and paths of links that do something: asked for, they would fill a basket or leave an account. */
const ACTION_PARAMETER = /^(?:add[-_]to[-_]\w+|remove[-_](?:item|from[-_]\w+|coupon)|undo_item|empty[-_]cart|delete|logout|mylogout|wc-ajax)$/i
const ACTION_VALUES = new Map([
  ['action', /^(?:yith-woocompare-)?(?:log-?out|delete|remove|add)(?:$|[-_]|(?-i:[A-Z]))/i], ['add', /^1$/],
  // OpenCart, Joomla.
  ['route', /\/logout$/], ['task', /\.logout$/],
])
const ACTION_PATH = /\/(?:customer-)?(?:log|sign)-?out(?:\.\w+)?\/?$|\/(?:se-)?deconnexion\/?$|\/(?:cart|basket|panier|wishlist|(?:product_)?compare)\/(?:index\/|product\/)?(?:add|change|update|remove|delete|clear|ajouter|supprimer|vider)(?:[/.]|$)/i

/** True for what changes something on a site, where its link is one that we know: a reader leaves it alone. */
export function isAction({ pathname, search, searchParams }: Readonly<URL>): boolean {
  if (ACTION_PATH.test(pathname)) return true
  return search !== '' && [...searchParams].some(([name, value]) => ACTION_PARAMETER.test(name) || ACTION_VALUES.get(name)?.test(value))
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

/** `file`, `action`: no page to read. */
export type Admission = 'page' | 'file' | 'action' | 'refused'

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
      if (isAction(url)) return 'action'
      if (isTrap(url)) return 'refused'
      const template = foldAddress(url)
      const isLetIn = (url.search === '' || take(variants, url.pathname, VARIANT_LIMIT)) && (!template.includes('#') || take(templates, template, TEMPLATE_LIMIT))
      return isLetIn ? 'page' : 'refused'
    },
  }
}
