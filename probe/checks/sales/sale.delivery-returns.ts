// Product pages that do not lead to how the product comes and goes back.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { deliveryOn, returnsOn } from '../../rules/words/delivery.ts'
import { isProductPage, shopSign, withoutShop, type ShopSign } from '../../rules/words/shop.ts'

interface Noted { shop?: ShopSign | undefined; isProduct: boolean; delivery: boolean; returns: boolean }

export default check<Noted>({
  id: 'sale.delivery-returns', version: 1, element: 3, severity: 'medium', reads: 'site',
  effortMinutes: 30, skill: 'editor',
  source: { reference: 'Delivery and returns reachable from each product; code de la consommation, L221-5', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos fiches produit ne disent rien de la livraison ou des retours',
      why: 'Votre site l’explique ailleurs, mais {count} {count|fiche ne le dit|fiches ne le disent} pas et n’y {count|mène|mènent} pas{delivery| · livraison|}{returns| · retours|}. Le client qui hésite devant le prix final quitte la page.',
      fix: 'Ajoutez sous le bouton d’achat une ligne : prix et délai de livraison, délai de retour, avec un lien vers la page qui les détaille.',
      good: 'Vos fiches produit mènent à la livraison et aux retours',
    },
    en: {
      title: 'Your product pages say nothing of delivery or returns',
      why: 'Your site explains it elsewhere, but {count} product {count|page does not say it and does|pages do not say it and do} not lead there{delivery| · delivery|}{returns| · returns|}. Customers who hesitate about the final price leave the page.',
      fix: 'Add a line below the buying button: price and time of delivery, time to return, with a link to the page that details them.',
      good: 'Your product pages lead to delivery and returns',
    },
  },
  note(page) {
    const note = { shop: shopSign(page), isProduct: isProductPage(page), delivery: deliveryOn(page) !== null, returns: returnsOn(page) !== null }
    return note.shop || note.isProduct || note.delivery || note.returns ? note : undefined
  },
  run(site, notes) {
    const none = withoutShop(notes)
    if (none) return none
    const products = notes.filter(({ noted }) => noted.isProduct)
    // What the site says nowhere is told by find.delivery and find.returns.
    const [delivery, returns] = (['delivery', 'returns'] as const).map((what) => notes.some(({ noted }) => noted[what]))
    if (!products.length || !(delivery || returns)) return notApplicable
    const silent = products.filter(({ noted }) => (delivery && !noted.delivery) || (returns && !noted.returns))
    const pages = silent.map(({ url }) => url).sort()
    if (!pages.length) return pass()
    return fail({
      url: site.homeUrl, proof: { text: new URL(pages[0]!).pathname, pages },
      values: { count: pages.length, delivery: delivery && silent.some(({ noted }) => !noted.delivery) ? 1 : 2, returns: returns && silent.some(({ noted }) => !noted.returns) ? 1 : 2 },
    })
  },
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a>', '/chaise': '<main><h1>Chaise</h1><p>80 €</p><button>Ajouter au panier</button><p>Livrée en 5 jours, retours sous 14 jours.</p></main>' },
      { '/': '<a href="/panier">Panier</a>', '/chaise': '<main><h1>Chaise</h1><p>80 €</p><button>Ajouter au panier</button></main><footer><a href="/livraison">Livraison et retours</a></footer>', '/livraison': '<p>Livraison à domicile, retours sous 14 jours.</p>' },
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a><a href="/l">Livraison</a>', '/chaise': '<main><h1>Chaise</h1><p>80 €</p><button>Ajouter au panier</button></main>' },
      { '/': '<a href="/panier">Panier</a>', '/chaise': '<main><h1>Chaise</h1><p>80 €</p><button>Ajouter au panier</button><p>Livraison en 5 jours</p></main>', '/cgv': '<p>Remboursement sous 14 jours</p>' },
    ],
  },
})
