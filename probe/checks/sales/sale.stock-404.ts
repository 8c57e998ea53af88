// A shop where too many products cannot be bought: gone, or out of stock.
import { allThings, isA, textOf } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'
import { isProductPage, shopSign, withoutShop, type ShopSign } from '../../rules/words/shop.ts'

/** Below, one product is already a large share. */
const PRODUCTS_NEEDED = 10

interface Noted { shop?: ShopSign | undefined; isProduct: boolean; isOut: boolean }

const folderOf = (url: string) => new URL('.', url).pathname

export default check<Noted>({
  id: 'sale.stock-404', version: 1, element: 3, severity: 'medium', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 5, unit: 'percent', from: 1, to: 50,
    words: { fr: { name: 'Produits épuisés ou disparus, moins de', origin: 'Au-delà d’un sur vingt, la boutique paraît à l’abandon' }, en: { name: 'Products out of stock or gone, fewer than', origin: 'Beyond one in twenty, the shop seems abandoned' } },
  },
  source: { reference: 'Fewer than 5 % of products out of stock or gone', kind: 'convention' },
  words: {
    fr: {
      title: '{missing} de vos {count} produits ne s’achètent pas',
      why: 'Le client arrive par un lien du site ou par Google, et trouve un produit épuisé ({out}) ou une page d’erreur ({gone}). Au-delà de {limit} %, il croit la boutique à l’abandon.',
      fix: 'Redirigez chaque produit disparu vers son remplaçant ou son rayon. Pour un produit épuisé, dites la date de retour ou proposez un produit voisin.',
      good: 'Presque tous vos produits s’achètent : {count} vus',
    },
    en: {
      title: '{missing} of your {count} products cannot be bought',
      why: 'Customers come through a link of the site or from Google, and find a product out of stock ({out}) or an error page ({gone}). Beyond {limit}%, they think the shop has been abandoned.',
      fix: 'Redirect each vanished product to its replacement or its section. For one out of stock, say when it comes back or offer a similar product.',
      good: 'Almost all your products can be bought: {count} seen',
    },
  },
  note(page) {
    const isProduct = isProductPage(page)
    const offers = isProduct ? allThings(page.things).filter((thing) => isA(thing, /^Offer$/)) : []
    const isOut = offers.length > 0 && offers.every((offer) => /(?:OutOfStock|SoldOut|Discontinued)$/i.test(textOf(offer, 'availability') ?? ''))
    const shop = shopSign(page)
    return shop || isProduct ? { shop, isProduct, isOut } : undefined
  },
  run(site, notes, limit) {
    const none = withoutShop(notes)
    if (none) return none
    const products = notes.filter(({ noted }) => noted.isProduct)
    const folders = Map.groupBy(products, ({ url }) => folderOf(url))
    // An address that answers an error was a product's when its neighbours are products.
    const gone = [...site.responses.values()].filter(({ url, status }) => isGone(status) && folderOf(url) !== '/' && (folders.get(folderOf(url))?.length ?? 0) > 2).map(({ url }) => url).sort()
    const out = products.filter(({ noted }) => noted.isOut).map(({ url }) => url).sort()
    const [count, missing] = [products.length + gone.length, gone.length + out.length]
    if (count < PRODUCTS_NEEDED) return notApplicable
    if (missing * 100 < limit * count) return pass({ count })
    return fail({ url: site.homeUrl, proof: { text: [...out, ...gone].slice(0, 3).map((url) => parsed(url).pathname).join(', '), pages: [...out, ...gone] }, values: { missing, count, out: out.length, gone: gone.length, limit } })
  },
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a>', ...shelfOf(12, () => 'InStock') },
      { '/': '<a href="/panier">Panier</a>', '/vieux': 404, ...shelfOf(25, (at) => at === 0 ? 'OutOfStock' : 'InStock') },
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a>', ...shelfOf(12, (at) => at < 2 ? 'https://schema.org/OutOfStock' : 'InStock') },
      { '/': '<a href="/panier">Panier</a>', ...shelfOf(12, () => 'InStock'), '/p/table': 404, '/p/banc': 410 },
    ],
  },
})

function shelfOf(count: number, availability: (at: number) => string): Record<`/${string}`, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`/p/${at}`, `<h1>Chaise</h1><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"@type":"Offer","price":"80","availability":"${availability(at)}"}}</script>`]))
}
