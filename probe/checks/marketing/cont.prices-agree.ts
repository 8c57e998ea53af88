// One product, two prices.
import { allThings, isA, textOf, thingsOf, type Thing } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { writePrice } from '../../rules/words/price.ts'

interface Priced { product: string; name: string; price: number; currency: string }

const codeOf = (thing: Thing) => ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'sku'].map((property) => textOf(thing, property)).find((code) => code !== null)

/** Products with a code, a name and a single price; sizes and colours sold under one name have several, and say so. */
function pricedIn(things: readonly Thing[]): Priced[] {
  return allThings(things).filter((thing) => isA(thing, /^Product$/)).flatMap((thing) => {
    const [offer, another] = thingsOf(thing, 'offers')
    const [code, name] = [codeOf(thing), textOf(thing, 'name')]
    if (!code || !name || !offer || another || !isA(offer, /^Offer$/)) return []
    const price = Number((textOf(offer, 'price') ?? '').replace(',', '.'))
    const currency = textOf(offer, 'priceCurrency') ?? ''
    return price > 0 && currency ? [{ product: `${code} ${name.toLowerCase()} ${currency}`, name, price, currency }] : []
  })
}

export default check<Priced[]>({
  id: 'cont.prices-agree', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'Code de la consommation, art. L. 112-1 et arrêté du 3 décembre 1987 (information sur les prix)', kind: 'law' },
  words: {
    fr: {
      title: '« {name} » a deux prix : {one} et {other}',
      many: '{count} produits ont deux prix',
      why: 'Un client qui voit les deux prix demande le plus bas, ou s’en va. Vous devez vendre au prix que vous annoncez.',
      fix: 'Corrigez la fiche dont le prix est faux. Si une page garde l’ancien prix en mémoire, videz le cache du site.',
    },
    en: {
      title: '“{name}” has two prices: {one} and {other}',
      many: '{count} products have two prices',
      why: 'Customers who see both prices ask for the lower one, or leave. You have to sell at the price you announce.',
      fix: 'Correct the product page whose price is wrong. If a page remembers the old price, empty the site’s cache.',
    },
  },
  note(page) {
    const priced = pricedIn(page.things)
    return priced.length ? priced.slice(0, 100) : undefined
  },
  run(site, notes) {
    const priced = notes.flatMap(({ url, noted }) => noted.map((one) => ({ ...one, url })))
    if (!priced.length) return notApplicable
    const conflicts = [...Map.groupBy(priced, ({ product }) => product)].filter(([, offers]) => new Set(offers.map(({ price }) => price)).size > 1)
    if (!conflicts.length) return pass()
    return conflicts.map(([product, offers]) => {
      const [one] = offers
      const other = offers.find(({ price }) => price !== one!.price)!
      const say = ({ price, currency }: Priced) => writePrice(Math.round(price * 100), currency)
      const pages = [...new Set(offers.map(({ url }) => url))].sort()
      return fail({
        key: product, url: site.homeUrl, proof: { text: `${say(one!)} (${parsed(one!.url).pathname}) / ${say(other)} (${parsed(other.url).pathname})`, pages },
        values: { name: one!.name, one: say(one!), other: say(other) },
      })
    })
  },
  examples: {
    pass: [
      { '/': product('A1', 'Chaise', '89.00'), '/chaise': product('A1', 'Chaise', '89') },
      { '/': product('A1', 'Chaise', '89'), '/table': product('A1', 'Table', '240') },
      { '/': product('A1', 'Chaise', '89'), '/us': product('A1', 'Chaise', '99', 'USD') },
    ],
    fail: [
      { '/': product('A1', 'Chaise', '89'), '/chaise': product('A1', 'Chaise', '99') },
      { '/': '<p>Bonjour', '/p/1': product('3017620422003', 'Lampe', '45,50'), '/promo': product('3017620422003', 'Lampe', '39') },
    ],
  },
})

function product(sku: string, name: string, price: string, priceCurrency = 'EUR'): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', sku, name, offers: { '@type': 'Offer', price, priceCurrency } })}</script>`
}
