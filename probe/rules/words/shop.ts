// Whether a site sells online: a basket, or a button that fills one. Prices alone are a catalogue.
import { allThings, isA, textOf, thingsOf, type Thing } from '../../facts/thing.ts'
import { notApplicable, notMeasured, type Note, type Verdict } from '../../checks/contract.ts'
import { parsed } from '../../net/parsed.ts'
import { linkedUrls, mayName } from './links.ts'
import { onceAPage } from './once-a-page.ts'

/** `elsewhere`: on an address of its own, which this audit does not read. */
export type ShopSign = 'add' | 'basket' | 'elsewhere'

const BASKET = /\/(?:panier|mon-panier|cart|my-cart|cart-page|shopping-cart|basket|checkout|caddie)(?:[/?.]|$)/i
const ADD = /^\W*(?:ajouter au (?:panier|caddie)|mettre (?:au|dans le) panier|add to (?:cart|basket|bag))/i
const ADD_ADDRESS = /add[-_]to[-_]cart|\/cart\/add|ajouter-au-panier/i
const SHOP_HOST = /^(?:boutique|shop|store|e-?shop)\./
const SHOP_ADDRESS = /^https?:\/\/(?:boutique|shop|store|e-?shop)\./

/** Buttons and links that put something into the basket. */
const addButtons = onceAPage((page) => {
  const { buttons, links, forms } = page
  const named = mayName(page, ADD, ADD_ADDRESS) ? buttons.filter(({ name }) => ADD.test(name)).length + links.filter(({ text, href }) => ADD.test(text) || ADD_ADDRESS.test(href)).length : 0
  return named || forms.filter(({ action }) => ADD_ADDRESS.test(action)).length
})

export function isBasket(url: string): boolean {
  return BASKET.test(url) && BASKET.test(parsed(url).pathname)
}

const plainHost = (url: string) => parsed(url).hostname.replace(/^www\./, '')

/** What a page tells of a shop: the surest sign. */
export const shopSign = onceAPage((page): ShopSign | undefined => {
  if (addButtons(page)) return 'add'
  if (!mayName(page, BASKET, SHOP_ADDRESS)) return undefined
  const own = plainHost(page.url)
  const urls = linkedUrls(page)
  if (urls.some((url) => isBasket(url) && plainHost(url) === own)) return 'basket'
  const isOwnShop = (host: string) => host !== own && host.replace(SHOP_HOST, '') === own.replace(SHOP_HOST, '')
  return urls.some((url) => SHOP_ADDRESS.test(url) && isOwnShop(plainHost(url))) ? 'elsewhere' : undefined
})

/** Why a question to a shop has no answer here; null where there is a shop to ask. */
export function withoutShop(notes: readonly Note<{ shop?: ShopSign | undefined }>[]): Verdict | null {
  const signs = new Set(notes.map(({ noted }) => noted.shop))
  if (signs.has('add') || signs.has('basket')) return null
  return signs.has('elsewhere') ? notMeasured('the shop is on another site') : notApplicable
}

/** The one product a page is about, as it describes it to search engines; null on a page of several, or of none. */
export const productOf = onceAPage(({ things }): Thing | null => {
  const all = allThings(things).filter(isProduct)
  // Variants and related products lie inside the one the page is about.
  const inside = new Set(all.flatMap((product) => allThings(Object.values(product.properties).flat().filter((value) => typeof value !== 'string')).filter(isProduct)))
  const products = all.filter((product) => !inside.has(product))
  return products.length === 1 ? products[0]! : null
})

const isProduct = (thing: Thing) => isA(thing, /^Product(?:Group)?$/)

/** A page made to sell one thing: it says so, or has one button to buy it. A front page with one button shows a favourite. */
export const isProductPage = onceAPage((page): boolean => {
  if (parsed(page.url).pathname === '/') return productOf(page) !== null
  return productOf(page) !== null || /^(?:og:)?product/.test(page.metas['og:type'] ?? '') || (addButtons(page) === 1 && page.prices.length > 0)
})

export function offersOf(product: Thing): Thing[] {
  const own = thingsOf(product, 'offers')
  return [...own, ...own.flatMap((offer) => thingsOf(offer, 'offers')), ...thingsOf(product, 'hasVariant').flatMap((variant) => thingsOf(variant, 'offers'))]
}

/** Of an offer, as written; null when it has none. */
export function priceOf(offer: Thing, property: 'price' | 'priceCurrency'): string | null {
  const [specification] = thingsOf(offer, 'priceSpecification')
  return textOf(offer, property) ?? (property === 'price' ? textOf(offer, 'lowPrice') : null) ?? (specification ? textOf(specification, property) : null)
}
