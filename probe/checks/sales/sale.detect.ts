// Products that are shown, and cannot be ordered.
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { productOf, shopSign, type ShopSign } from '../../rules/words/shop.ts'

/** Priced articles that make a shop window, rather than the price of a service. */
const PRODUCTS_NEEDED = 3

interface Noted { shop?: ShopSign | undefined; isProduct: boolean }

export default check<Noted>({
  id: 'sale.detect', version: 1, element: 3, severity: 'info', reads: 'site',
  effortMinutes: 480, skill: 'developer',
  threshold: { value: PRODUCTS_NEEDED, unit: 'products shown' },
  source: { reference: 'A basket where products are shown', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos produits sont montrés, mais ne se commandent pas en ligne',
      why: '{count} {count|fiche présente|fiches présentent} un produit, sans bouton pour le mettre au panier. Le client doit appeler ou venir : certains achèteront ailleurs le soir même.',
      fix: 'Sans ouvrir toute une boutique, proposez la réservation : un bouton « Le réserver » qui ouvre un formulaire, avec retrait sur place.',
      good: 'On peut acheter sur votre site',
    },
    en: {
      title: 'Your products are shown, but cannot be ordered online',
      why: '{count} {count|page presents|pages present} a product, without a button to put it in a basket. Customers must call or come: some will buy elsewhere the same evening.',
      fix: 'Without opening a whole shop, offer to keep the item: a button “Keep it for me” that opens a form, to be collected in the shop.',
      good: 'People can buy on your site',
    },
  },
  note(page) {
    const isProduct = productOf(page) !== null
    const shop = shopSign(page)
    return shop || isProduct ? { shop, isProduct } : undefined
  },
  run(site, notes) {
    if (notes.some(({ noted }) => noted.shop)) return pass()
    const products = notes.filter(({ noted }) => noted.isProduct).map(({ url }) => url).sort()
    if (products.length < PRODUCTS_NEEDED) return notApplicable
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { text: new URL(products[0]!).pathname, pages: products }, values: { count: products.length } })
  },
  examples: {
    pass: ['<a href="/panier">Panier</a>', '<a href="https://boutique.exemple.fr/">Boutique</a>', '<main><h1>Chaise</h1><button>Ajouter au panier</button></main>', '<html lang="en"><form action="/cart/add"><button>Buy</button></form>'],
    fail: [
      Object.fromEntries(['/', '/a', '/b', '/c'].map((path) => [path, '<a href="/a"></a><a href="/b"></a><a href="/c"></a><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"80","priceCurrency":"EUR"}}</script>'])),
      { '/': '<a href="/panier-de-legumes">Nos paniers</a>', ...Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, '<script type="application/ld+json">{"@type":"Product","name":"Panier"}</script>'])) },
    ],
  },
})
