// Whether a customer of the shop finds how it is delivered within two clicks.
import { check } from '../contract.ts'
import { deliveryOn, judgeInShop, noteInShop, type InShop } from '../../rules/words/delivery.ts'

export default check<InShop>({
  id: 'find.delivery', version: 1, element: 3, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: {
    value: 2, unit: 'clicks', from: 1, to: 5,
    words: { fr: { name: 'Conditions de livraison depuis l’accueil, au plus', origin: 'Au-delà, beaucoup vont voir ailleurs' }, en: { name: 'Delivery terms from the home page, at most', origin: 'Beyond, many look elsewhere' } },
  },
  source: { reference: 'Delivery within two clicks of the home page; code de la consommation, L221-5', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas vos conditions de livraison en {limit} {limit|clic|clics}',
      why: '{isNowhere|Le site n’en dit rien.|Elles sont trop loin de l’accueil.} Un prix ou un délai de livraison découvert à la fin fait abandonner le panier : mieux vaut les dire avant.',
      fix: 'Créez une page « Livraison » (zones, prix, délais, retrait sur place) et mettez-en le lien dans le pied de page.',
      good: 'On trouve vos conditions de livraison sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find your delivery terms in {limit} {limit|click|clicks}',
      why: '{isNowhere|The site says nothing of them.|They are too far from the home page.} A price or time of delivery discovered at the end makes people abandon the basket: better to say them before.',
      fix: 'Create a page “Delivery” (areas, prices, times, collection on the spot) and link to it in the footer.',
      good: 'Your delivery terms are found without searching ({way})',
    },
  },
  note: (page) => noteInShop(page, deliveryOn(page)),
  run: (site, notes, limit) => judgeInShop(site, notes, { sought: 'livraison, expédition, retrait, delivery', limit }),
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a><a href="/l">Livraison</a>' }, { '/': '<a href="/panier">Panier</a><a href="/c">Chaise</a>', '/c': '<main><p>Expédié sous 48 h</p></main>' },
      '<html lang="en"><a href="/cart">Cart</a><a href="/s">Shipping</a>',
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a><p>Nos chaises</p>' },
      { '/': '<a href="/panier">Panier</a><a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Livraison en 5 jours</p>' },
    ],
  },
})
