// A page that sells a product, without what search engines need to show its picture and price.
import { textOf, thingsOf, type Thing } from '../../facts/thing.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isProductPage, offersOf, priceOf, productOf } from '../../rules/words/shop.ts'

/** Of what a merchant's listing needs: whether it is in stock is only recommended there. A product that is reviewed and not sold here needs no price. */
function missingIn(product: Thing): string[] {
  const offers = offersOf(product)
  const hasImage = [product, ...thingsOf(product, 'hasVariant')].some(({ properties }) => properties.image?.length)
  const isReviewed = ['review', 'aggregateRating'].some((property) => product.properties[property]?.length)
  return [...textOf(product, 'name') === null ? ['name'] : [], ...hasImage ? [] : ['image'], ...offers.length ? (['price', 'priceCurrency'] as const).filter((property) => !offers.some((offer) => priceOf(offer, property))) : isReviewed ? [] : ['offers']]
}

export default check({
  id: 'sale.product-schema', version: 1, element: 3, severity: 'high', reads: 'page',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'Google Search Central, "Merchant listing (Product, Offer) structured data", required properties', kind: 'standard' },
  words: {
    fr: {
      title: 'Google ne peut pas montrer le prix ni la photo de {page}',
      many: 'Google ne peut pas montrer le prix ni la photo de {count} produits',
      why: 'Les produits bien décrits apparaissent dans Google avec leur photo et leur prix, sans publicité. Il manque à la fiche, dans le bloc que lisent les moteurs : {missing}.',
      fix: 'Activez les « données structurées » du produit dans votre boutique ou son module de référencement, puis essayez une fiche dans l’outil « Test des résultats enrichis » de Google.',
      good: 'Google peut montrer le prix et la photo de vos produits',
    },
    en: {
      title: 'Google cannot show the price and picture of {page}',
      many: 'Google cannot show the price and picture of {count} products',
      why: 'Well described products appear in Google with their picture and price, without advertising. The page lacks, in the block search engines read: {missing}.',
      fix: 'Turn on the product’s “structured data” in your shop or its search module, then try a page in Google’s “Rich Results Test”.',
      good: 'Google can show the price and picture of your products',
    },
  },
  run(page) {
    if (!isProductPage(page) || page.robots.noindex) return notApplicable
    const product = productOf(page)
    const missing = product ? missingIn(product) : ['Product']
    return missing.length ? fail({ url: page.url, proof: { selector: 'script[type="application/ld+json"]', text: product ? missing.join(', ') : page.titles[0] ?? '' }, values: { missing: missing.join(', ') } }) : pass()
  },
  examples: {
    pass: [
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","image":"/c.jpg","offers":{"@type":"Offer","price":80,"priceCurrency":"EUR"}}</script>',
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","image":["/c.jpg"],"offers":{"@type":"AggregateOffer","lowPrice":"80","highPrice":"120","priceCurrency":"EUR"}}</script>',
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","image":"/c.jpg","offers":[{"@type":"Offer","priceSpecification":[{"@type":"UnitPriceSpecification","price":"80.00","priceCurrency":"EUR"}]}]}</script>',
    ],
    fail: [
      { '/chaise': '<main><h1>Chaise</h1><p>80,00 €</p><button>Ajouter au panier</button></main>' },
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"80","priceCurrency":"EUR"}}</script>',
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","image":"/c.jpg","offers":{"price":"80"}}</script>',
    ],
  },
})
