// A basket reached over a connection anybody on the way can read.
import { check, fail, pass } from '../contract.ts'
import { isBasket, shopSign, withoutShop, type ShopSign } from '../../rules/words/shop.ts'

interface Noted { shop?: ShopSign | undefined; open: { href: string; selector: string; text: string } | null }

export default check<Noted>({
  id: 'sale.checkout-https', version: 1, element: 3, severity: 'critical', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'OWASP Transport Layer Security Cheat Sheet, "Use TLS for all pages"; PCI DSS 4.0.1, 4.2.1', kind: 'standard' },
  words: {
    fr: {
      title: 'Le chemin vers votre panier n’est pas chiffré',
      why: '{pages} {pages|page mène|pages mènent} au panier par l’adresse {target}, en http : ce que le client y écrit peut être lu en chemin, et son navigateur l’en prévient au moment de payer.',
      fix: 'Dans les réglages de la boutique, activez « https sur tout le site », puis remplacez http par https dans les liens du menu et des boutons.',
      good: 'Le chemin vers votre panier est chiffré',
    },
    en: {
      title: 'The way to your basket is not encrypted',
      why: '{pages} {pages|page leads|pages lead} to the basket by the address {target}, over http: what customers write there can be read on the way, and their browser warns them just as they pay.',
      fix: 'In the shop’s settings, turn on “https on the whole site”, then replace http by https in the links of the menu and buttons.',
      good: 'The way to your basket is encrypted',
    },
  },
  note(page) {
    const shop = shopSign(page)
    const open = page.links.find(({ href, url }) => url !== null && /^http:\/\//i.test(href) && isBasket(href))
    return shop || open ? { shop, open: open ? { href: open.href, selector: open.selector, text: open.text } : null } : undefined
  },
  run(site, notes) {
    const none = withoutShop(notes)
    if (none) return none
    const open = notes.filter(({ noted }) => noted.open)
    const [first] = open
    if (!first) return pass()
    const { href, selector, text } = first.noted.open!
    const pages = open.map(({ url }) => url).sort()
    return fail({ url: site.homeUrl, proof: { selector, text: text || href, pages }, values: { target: href, pages: pages.length } })
  },
  examples: {
    pass: ['<a href="/panier">Panier</a>', '<a href="https://exemple.fr/checkout">Payer</a><a href="http://ailleurs.fr/">Ailleurs</a>'],
    fail: ['<a href="http://exemple.fr/panier">Panier</a>', '<button>Ajouter au panier</button><a href="http://exemple.fr/checkout/?etape=1">Payer</a>'],
  },
})
