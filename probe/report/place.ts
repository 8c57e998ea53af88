// Where something was seen, as the owner names it: « la page d’accueil, /contact et 5 autres ».
import { readableAddress } from '../checks/readable-address.ts'
import { pathOf } from '../crawl/address.ts'
import type { Locale } from '../elements.ts'
import { html, safeHref, type Html } from './html.ts'
import { WORDS } from './report.words.ts'

/** The site being spoken of: an address on another host is written whole. */
export interface Where { locale: Locale; siteUrl: string }

const PAGES_SHOWN = 4

function nameOf(url: string, { locale, siteUrl }: Where): string {
  if (!URL.canParse(url)) return url
  const isOwn = new URL(url).host === new URL(siteUrl).host
  return readableAddress(isOwn ? pathOf(url) : url, locale)
}

export function pageLink(url: string, where: Where): Html {
  const href = safeHref(url)
  return href ? html`<a href="${href}">${nameOf(url, where)}</a>` : html`${nameOf(url, where)}`
}

/** The first pages by name, the others counted. */
export function pageList(urls: readonly string[], where: Where): Html {
  const { and, others } = WORDS[where.locale]
  const shown = urls.slice(0, urls.length === PAGES_SHOWN + 1 ? PAGES_SHOWN + 1 : PAGES_SHOWN)
  const rest = urls.length - shown.length
  const last = rest > 0 ? html`${others(rest)}` : shown.length > 1 ? pageLink(shown.pop()!, where) : null
  return html`${shown.map((url, at) => html`${at > 0 && ', '}${pageLink(url, where)}`)}${last && html` ${and} ${last}`}`
}
