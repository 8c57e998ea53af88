// A shop without its terms of sale.
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isNamed, isUnderFrenchLaw, leadsTo, TERMS } from '../../rules/words/legal.ts'
import { shopSign, withoutShop, type ShopSign } from '../../rules/words/shop.ts'

interface Noted { shop?: ShopSign | undefined; hasTerms: boolean }

export default check<Noted>({
  id: 'sale.cgv', version: 2, element: 3, severity: 'high', reads: 'site',
  effortMinutes: 180, skill: 'editor',
  source: { reference: 'Code de la consommation, articles L111-1 et L221-5 ; code civil, article 1127-1', kind: 'law' },
  words: {
    fr: {
      title: 'Votre boutique n’a pas de conditions générales de vente',
      why: 'Avant de payer, le client doit pouvoir lire comment il paie, reçoit, renvoie et réclame (code de la consommation, L221-5). Nous n’en avons vu aucun lien sur {pages} {pages|page lue|pages lues}.',
      fix: 'Faites écrire vos CGV (votre fédération en propose souvent un modèle) et mettez-en le lien au bas de chaque page et à côté du bouton de paiement.',
      good: 'Vos conditions générales de vente sont en ligne',
    },
    en: {
      title: 'Your shop has no terms of sale',
      why: 'Before paying, customers must be able to read how they pay, receive, return and complain (French consumer code, L221-5). We saw no link to them on {pages} {pages|page|pages} read.',
      fix: 'Have your terms written (your trade body often offers a model) and link to them at the bottom of every page and beside the payment button.',
      good: 'Your terms of sale are online',
    },
  },
  note(page) {
    const shop = shopSign(page)
    const hasTerms = leadsTo(page, TERMS) !== undefined || isNamed(page, TERMS)
    return shop || hasTerms ? { shop, hasTerms } : undefined
  },
  run(site, notes) {
    const none = withoutShop(notes)
    if (none) return none
    if (!isUnderFrenchLaw(site)) return notApplicable
    if (notes.some(({ noted }) => noted.hasTerms)) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'a[href]', sought: 'CGV, conditions générales de vente' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<a href="/panier">Panier</a><a href="/c">CGV</a>', '<a href="/panier">Panier</a><a href="/t">Terms &amp; Conditions</a>', '<a href="/cart">Panier</a><a href="/conditions-generales-de-vente.pdf">Conditions</a>',
      '<a href="/panier">Panier</a><footer><a href="/cgv-mentions">Mentions légales et CGV</a></footer>',
    ],
    fail: ['<a href="/panier">Panier</a><a href="/cgu">Conditions générales d’utilisation</a>', '<button>Ajouter au panier</button><a href="/mentions-legales">Mentions légales</a>'],
  },
})
