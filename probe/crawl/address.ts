// Tells when two addresses are the same page, and which addresses belong to a site.
import { plainHost } from '../net/address.ts'
import type { Fetched } from '../net/fetcher.ts'
import { parsed } from '../net/parsed.ts'

const TRACKING = /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|yclid|dclid|igshid|mc_[ce]id|mtm_\w+|pk_\w+|_ga|_gl|phpsessid|jsessionid|sid)$/i
const URL_LIMIT = 2_000
/** Nothing in it that parsing would change: no fragment, no dots to climb, no character to encode. */
const PLAIN = /^https?:\/\/[a-z\d.:-]+(?:\/[\w~%-][\w~%.-]*)*\/?$/

/**
 * One spelling for one page: no fragment, no tracking parameter, sorted parameters, no trailing dot in the host.
 * Null for anything that is not a web address. The trailing slash stays: servers do tell the two apart.
 */
export function canonicalUrl(href: string, base?: string): string | null {
  const url = href.length > URL_LIMIT ? null : URL.parse(href, base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) return null
  // Each part that is set is parsed again: most addresses have none to change.
  if (url.href.includes('#')) url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  const pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
  if (pathname !== url.pathname) url.pathname = pathname
  if (url.href.includes('?')) {
    for (const name of [...url.searchParams.keys()].filter((key) => TRACKING.test(key))) url.searchParams.delete(name)
    url.searchParams.sort()
    if (!url.searchParams.size) url.search = ''
  }
  return url.href.length > URL_LIMIT ? null : url.href
}

/** What a person types as an address: with or without a scheme. Throws a sentence when it cannot be one. */
export function parseSiteUrl(typed: string): { url: string; schemeTyped: boolean } {
  const text = typed.trim()
  const schemeTyped = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
  const url = canonicalUrl(schemeTyped ? text : `https://${text}`)
  if (!text || !url) throw new Error(`« ${typed} » is not the address of a web site`)
  return { url, schemeTyped }
}

function siteHost(url: Readonly<URL>): string {
  return `${plainHost(url.hostname).replace(/^www\./, '')}:${url.port}`
}

/** One key for one site: `www` or not, http or https. */
export function siteKey(href: string): string {
  return siteHost(parsed(href))
}

/** The path and query of a page of the site: the name that stays when the site moves to https or another host. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Gives the site's own spelling of an address (`www` or not, http or https are one site), or null for another site. */
export function onSite(href: string, origin: string): string | null {
  // Nearly every link of a page: spelt as the site spells itself already.
  if (href.startsWith(origin) && href.charCodeAt(origin.length) === 47 && PLAIN.test(href)) return href
  const url = parsed(href)
  const site = parsed(origin)
  return siteHost(url) === siteHost(site) ? site.origin + url.pathname + url.search : null
}

/** Where a redirect leads, also one that was not followed; `arrival` is the address that answered, as the caller spells it. */
export function destinationOf({ url, headers: { location } }: Pick<Fetched, 'url' | 'headers'>, arrival = url): string {
  return (location && URL.parse(location, url)?.href) || arrival
}

const FRONT = /^(\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?)(?:(?:index|default|home)\.(?:html?|php|aspx?))?$/i

/** `/` of `/` and of `/index.html`, `/en/` of `/en/index.html`: the front door of a site or of one of its languages; null for another page. */
export function frontOf(url: string): string | null {
  const { origin, pathname, search } = parsed(url)
  const folder = search ? undefined : FRONT.exec(pathname)?.[1]
  return folder === undefined ? null : origin + folder
}
