// One price for the customer and another for Google, on one page.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { writePrice } from '../../rules/words/price.ts'
import { offersOf, priceOf, productOf } from '../../rules/words/shop.ts'

/** French VAT rates: a price without tax is the same price. */
const VAT = [1, 1.2, 1.1, 1.055, 1.021]

const centsOf = (written: string): number => Math.round(Number(written.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')) * 100)
const isOnePrice = (told: number, shown: number) => VAT.some((rate) => Math.abs(told * rate - shown) <= 1 || Math.abs(shown * rate - told) <= 1)

export default check({
  id: 'sale.price-agree', version: 1, element: 3, severity: 'high', reads: 'page',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Google Search Central, "General structured data guidelines": markup agrees with what is visible', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} donne un prix au client et un autre à Google',
      many: '{count} produits ont un prix pour le client et un autre pour Google',
      why: 'La page montre {shown}, mais dit {told} aux moteurs de recherche. Le client venu pour un prix en trouve un autre et repart ; Google peut retirer l’annonce.',
      fix: 'Videz le cache de la boutique, puis vérifiez le prix promotionnel dans le module de référencement. Si un prix est écrit à la main, corrigez-le.',
      good: 'Vos prix sont les mêmes pour le client et pour Google',
    },
    en: {
      title: 'The page {page} gives one price to customers and another to Google',
      many: '{count} products have one price for customers and another for Google',
      why: 'The page shows {shown}, but tells search engines {told}. Customers who came for one price find another and leave; Google may take the listing down.',
      fix: 'Empty the shop’s cache, then check the promotional price in the search module. If a price is written by hand, correct it.',
      good: 'Your prices are the same for customers and for Google',
    },
  },
  run(page) {
    const product = productOf(page)
    const offers = product ? offersOf(product).filter((offer) => (priceOf(offer, 'priceCurrency') ?? 'EUR') === 'EUR') : []
    const told = offers.flatMap((offer) => centsOf(priceOf(offer, 'price') ?? '') || [])
    const shown = [...new Map(page.prices.filter(({ region, currency }) => region === 'main' && currency === 'EUR').map((price) => [price.cents, price])).values()]
    const [first] = shown
    if (!told.length || !first) return notApplicable
    if (told.some((cents) => shown.some((price) => isOnePrice(cents, price.cents)))) return pass()
    // Several prices are those of other products, while this one's is written by a script: nothing is sure.
    if (shown.length > 1) return notApplicable
    return fail({ url: page.url, proof: { selector: first.selector, text: first.snippet }, values: { shown: writePrice(first.cents), told: writePrice(told[0]!) } })
  },
  examples: {
    pass: [
      '<main><h1>Chaise</h1><p>80,00 €</p></main><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"80","priceCurrency":"EUR"}}</script>',
      '<main><h1>Chaise</h1><p>100 € HT</p></main><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"120.00","priceCurrency":"EUR"}}</script>',
      '<main><p>80 €</p><p>1 250,00 €</p></main><script type="application/ld+json">{"@type":"Product","name":"Table","offers":{"@type":"AggregateOffer","lowPrice":"1250.00","priceCurrency":"EUR"}}</script>',
    ],
    fail: [
      '<main><h1>Chaise</h1><p>95,00 €</p></main><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"80.00","priceCurrency":"EUR"}}</script>',
      '<main><h1>Chaise</h1><p>64 €</p></main><script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":80,"priceCurrency":"EUR"}}</script>',
    ],
  },
})
