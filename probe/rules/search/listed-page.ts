// Which pages search engines may show under their own address: faults of the others cost nobody a visit.
import { onSite } from '../../crawl/address.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import type { PageCard } from '../../facts/site-facts.ts'
import { parsed } from '../../net/parsed.ts'

type Placed = Pick<PageCard, 'url' | 'canonical'>

/** The page names itself, or names nothing. */
export function isOwnCanonical({ url, canonical }: Placed, origin: string): boolean {
  return canonical === null || (onSite(canonical, origin) ?? canonical) === url
}

export function isListed(page: Placed & Pick<PageCard, 'isIndexable'>, origin: string): boolean {
  return page.isIndexable && isOwnCanonical(page, origin)
}

export function isListedPage(page: PageFacts, origin: string): boolean {
  return isListed({ url: page.url, canonical: page.canonical, isIndexable: !page.robots.noindex }, origin)
}

const NUMBERED_PATH = /\/(?:page|seite|pagina)[/-]?\d+\/?$/i
const NUMBERED_PARAMETER = /^(?:page|paged|pg|p|start|offset|debut_\w+)$/i

/** A further leaf of a list: `/blog/page/3`, `?page=3`. It has the title of the first, and that is right. */
export function isFurtherLeaf(url: string): boolean {
  const { pathname, search, searchParams } = parsed(url)
  return NUMBERED_PATH.test(pathname) || search !== '' && [...searchParams].some(([name, value]) => NUMBERED_PARAMETER.test(name) && /^\d+$/.test(value))
}

// Pages one uses and does not look for: closed to search engines on purpose, and often behind a door.
const OF_USE = /panier|cart\b|basket|compte|account|connexion|log-?in|sign-?in|inscription|register|recherche|search|commande|checkout|paiement|payment|wishlist|favoris|comparateur|merci|thank|confirmation|extranet|intranet|admin|espace-/i
const OF_LAW = /mentions|l[eé]gal|confidential|privacy|\bcg[uv]\b|conditions-g|cookies|rgpd|gdpr|donnees-personnelles/i

export function isOfUse(url: string, text = ''): boolean {
  return OF_USE.test(parsed(url).pathname) || OF_USE.test(text)
}

export function isOfUseOrLaw(url: string, text = ''): boolean {
  return isOfUse(url, text) || OF_LAW.test(parsed(url).pathname) || OF_LAW.test(text)
}
