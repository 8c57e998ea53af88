// Makes absolute addresses of the ones a page writes; most of them are plain paths, and need no parsing.
import { canonicalUrl } from '../crawl/address.ts'

/** Nothing in it that an address parser would change. */
const PLAIN = /^[\w\-/~.]+$/
/** The same of a whole address; a host that ends in letters is a name, and not a number written oddly. */
const PLAIN_WHOLE = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w\-/~.]*)?$/
const URL_LIMIT = 2_000

export type Resolver = (href: string) => string | null

/** The same answer as `canonicalUrl(href, base)`. */
export function createResolver(base: string): Resolver {
  const parsed = URL.parse(base)
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
  const plainBase = isWeb && !parsed.username && !parsed.password && !parsed.hostname.endsWith('.') ? parsed : null
  const origin = plainBase?.origin ?? null
  const folder = plainBase && PLAIN.test(plainBase.pathname) ? plainBase.origin + plainBase.pathname.slice(0, plainBase.pathname.lastIndexOf('/') + 1) : null
  const known = new Map<string, string | null>()

  function plain(href: string): string | null {
    const fragment = href.indexOf('#')
    const path = fragment < 0 ? href : href.slice(0, fragment)
    if (!PLAIN.test(path) || path.startsWith('//') || path.length > URL_LIMIT / 2) return null
    if (path.charCodeAt(0) === 46) return climb(path)
    if (path.includes('/.')) return null
    return path.charCodeAt(0) === 47 ? origin && origin + path : folder && folder + path
  }

  /** « ../produits » and « ./produits », whose dots stand at the start only. */
  function climb(path: string): string | null {
    let from = folder
    let rest = path
    while (from && rest.charCodeAt(0) === 46) {
      if (rest.startsWith('../')) { rest = rest.slice(3); if (from.length > origin!.length + 1) from = from.slice(0, from.lastIndexOf('/', from.length - 2) + 1) }
      else if (rest.startsWith('./')) rest = rest.slice(2)
      else return null
    }
    return from && rest !== '' && !rest.includes('/.') ? from + rest : null
  }

  function whole(href: string): string | null {
    if (!PLAIN_WHOLE.test(href) || href.length > URL_LIMIT / 2 || href.includes('xn--')) return null
    const slash = href.indexOf('/', 8)
    if (slash < 0) return `${href}/`
    return href.includes('//', slash) || href.includes('/.', slash) ? null : href
  }

  return (href) => {
    const quick = plain(origin && href.startsWith(origin) && href.charCodeAt(origin.length) === 47 ? href.slice(origin.length) : href)
    if (quick !== null) return quick
    const absolute = href.startsWith('http') ? whole(href) : null
    if (absolute !== null) return absolute
    const fragment = href.indexOf('#')
    const page = fragment > 0 ? href.slice(0, fragment + 1) : href
    const before = known.get(page)
    if (before !== undefined) return before
    const url = canonicalUrl(page, base)
    known.set(page, url)
    return url
  }
}
