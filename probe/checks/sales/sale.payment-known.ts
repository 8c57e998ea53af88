// A shop that does not say how one pays, until one pays.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { hasLink, mayName } from '../../rules/words/links.ts'
import { shopSign, withoutShop, type ShopSign } from '../../rules/words/shop.ts'
import { says } from '../../rules/words/traces.ts'

const PROVIDER = /\b(?:stripe|paypal|mollie|payplug|systempay|payzen|alma|klarna|adyen|paybox|monetico|sogenactif|mercanet|hipay|worldline|sumup|oney|floa|scalapay|apple pay|google pay)\b/i
const MEANS = /carte (?:bancaire|bleue|de cr[ée]dit)|\bcb\b|paiements? (?:s[ée]curis|par|en (?:ligne|\d)|accept)|moyens? de paiement|modes? de paiement|virement|ch[èe]ques?\b|\bvisa\b|mastercard|american express|bancontact|secure payment|credit card|payment methods/i

interface Noted { shop?: ShopSign | undefined; isSaid: boolean }

export default check<Noted>({
  // What is critical of payments, a card number asked for by the site itself, is told by `sale.card-field`; this much is a convention.
  id: 'sale.payment-known', version: 1, element: 3, severity: 'medium', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'Means of payment told before the order; code de la consommation, L221-14 : au plus tard au début de la commande', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre boutique ne dit pas comment on paie',
      why: 'Avant de remplir un panier, le client veut savoir s’il paiera par carte, en plusieurs fois, et chez qui. Aucun moyen de paiement n’est nommé sur {pages} {pages|page lue|pages lues}.',
      fix: 'Ajoutez au pied de page les moyens acceptés et le nom de votre prestataire de paiement, par exemple « Paiement par carte, par Stripe ».',
      good: 'Votre boutique dit comment on paie',
    },
    en: {
      title: 'Your shop does not say how to pay',
      why: 'Before filling a basket, customers want to know whether they can pay by card, in instalments, and with whom. No means of payment is named on {pages} {pages|page|pages} read.',
      fix: 'Add to the footer the means accepted and the name of your payment provider, for example “Payment by card, with Stripe”.',
      good: 'Your shop says how to pay',
    },
  },
  note(page) {
    const shop = shopSign(page)
    const isSaid = technologiesOf(page.technologies, 'payment').length > 0 || [MEANS, PROVIDER].some((words) => says(page, words) || hasLink(page, words) || mayName(page, words) && page.images.some(({ src, alt }) => words.test(src) || words.test(alt ?? '')))
    return shop || isSaid ? { shop, isSaid } : undefined
  },
  run(site, notes) {
    const none = withoutShop(notes)
    if (none) return none
    if (notes.some(({ noted }) => noted.isSaid)) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { sought: 'carte, virement, chèque, PayPal, Stripe' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<a href="/panier">Panier</a><img src="/visa-mastercard.svg" alt="">', { '/': '<a href="/panier">Panier</a>', '/cgv': '<p>Le prix se règle par virement.</p>' }, '<a href="/panier">Panier</a><script src="https://js.stripe.com/v3/"></script>',
    ],
    fail: ['<a href="/panier">Panier</a><p>Nos chaises</p>', '<main><p>80 €</p><button>Ajouter au panier</button></main><footer>Carte cadeau disponible</footer>'],
  },
})
