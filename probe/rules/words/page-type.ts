// What a page is for, told from its address and its structured data: what may be asked of a product page may not of a legal notice.
import { allThings, isA } from '../../facts/thing.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import type { PageContext } from '../../facts/site-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { onceAPage } from './once-a-page.ts'

export type PageType = 'home' | 'legal' | 'account' | 'search' | 'contact' | 'faq' | 'about' | 'list' | 'product' | 'article' | 'service' | 'landing' | 'other'

/** A site's front, or that of one of its languages. */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i

/** Words of an address, without accents, in the order in which they decide. A legal notice under `/contact/` is a legal notice. */
const BY_ADDRESS: readonly [PageType, RegExp][] = [
  ['legal', /mentions?-?legal|\/mentions?(?:\.\w+)?\/?$|\blegal(?:es?)?\b|\bcg[uv]s?\b|conditions|confidentialite|privacy|cookies?\b|\brgpd\b|gdpr|\bterms\b|imprint|impressum|datenschutz|accessibil/],
  ['account', /panier|\bcart\b|\bbasket\b|checkout|\bcommande\b|\blogin\b|connexion|\bcompte\b|account|inscription|register|mot-de-passe|password|wishlist|favoris/],
  ['search', /\bsearch\b|\brecherche\b|resultats/],
  ['contact', /contact|kontakt|coordonnees|nous-trouver|\bacces\b|find-us/],
  ['faq', /\bfaq\b|questions|\baide\b|\bhelp\b|support/],
  ['about', /a-propos|\babout\b|qui-sommes|notre-(?:histoire|equipe|entreprise|maison)|our-(?:story|team|company)|\bteam\b|\bequipe\b/],
  ['list', /categor|collection|\btags?\b|\bboutique\/?$|\bshop\/?$|catalogue|\/(?:blog|actualites|news|archives?|produits|products)\/?$|\/page\/\d+|sitemap|plan-du-site|auteur|author/],
  ['product', /\/(?:produits?|products?|fiche-produit|article-)\//],
  ['article', /\/(?:blog|actualites?|actus?|news|articles?|posts?|journal|conseils)\/|\/(?:19|20)\d\d\/\d\d?\//],
  ['landing', /\/(?:lp|landing|campagnes?|promo(?:tion)?s?|offres?-[^/]+)(?:\/|$)/],
  ['service', /\/(?:nos-)?(?:services?|prestations?|offres?|solutions?|metiers?|savoir-faire|expertises?|formations?|activites?|realisations?|tarifs?|prices|pricing)(?:[-/]|\.\w+$|$)/],
]

/** Decoded where it can be, without accents. */
function plainPath(pathname: string): string {
  // What needs no decoding is ASCII.
  if (!pathname.includes('%')) return pathname
  const decoded = pathname.replace(/(?:%[0-9A-F]{2})+/gi, (code) => { try { return decodeURIComponent(code) } catch { return '-' } })
  return decoded.normalize('NFD').replace(/\p{M}/gu, '')
}

/** An address as words: small letters, no accents, underscores and spaces as hyphens. */
const wordsOfAddress = (url: string) => plainPath(parsed(url).pathname).toLowerCase().replace(/[_\s+]+/g, '-')

/** The address decides first: structured data is often the same on every page of a shop. */
export function pageTypeOf(page: PageFacts, about: Pick<PageContext, 'homeUrl'>): PageType {
  return page.url === about.homeUrl ? 'home' : typeOf(page)
}

const typeOf = onceAPage((page): PageType => {
  const address = wordsOfAddress(page.url)
  if (HOME.test(address)) return 'home'
  const named = BY_ADDRESS.find(([, words]) => words.test(address))
  if (named) return named[0]
  const things = allThings(page.things)
  const products = things.filter((thing) => isA(thing, /^Product(?:Group)?$/))
  if (products.length === 1 && products[0]!.properties.offers) return 'product'
  if (products.length > 1 || things.some((thing) => isA(thing, /^(?:CollectionPage|ItemList)$/))) return 'list'
  if (things.some((thing) => isA(thing, /^(?:(?:News|Tech|Blog)?Article|BlogPosting)$/))) return 'article'
  return things.some((thing) => isA(thing, /^Service$/)) ? 'service' : 'other'
})

/** Whether a page mostly sends elsewhere: an index, a gallery of cards, a menu. */
export const isListing = onceAPage((page): boolean => {
  const own = page.links.filter((link) => link.region === 'main' && !link.isHidden)
  if (own.length < 8) return false
  const linkWords = own.reduce((count, link) => count + (link.text ? link.text.split(' ').length : 0), 0)
  return linkWords * 2 >= page.mainWordCount
})
