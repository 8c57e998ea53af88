// A form that sends card numbers to the site itself.
import type { FormField } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { onSite } from '../../crawl/address.ts'
import { parsed } from '../../net/parsed.ts'

const TOKENS = /\bcc-(?:number|csc|exp)/
const NAMES = /^(?:card-?_?(?:number|num|no|cvc|cvv)|cc-?_?(?:number|num|cvc|cvv)|credit-?_?card(?:-?_?number)?|num(?:ero)?-?_?(?:de-?_?)?carte(?:-?_?bancaire)?|cvv2?|cvc2?|crypto(?:gramme)?)$/i
/** Cards that hold no money of a bank. */
const OTHER_CARDS = /cadeau|fid[ée]lit|gift|loyalty|vitale|membre|adh[ée]rent|[ée]tudiant/i

/** A field without a name is read by a script of the payment provider, and never sent. */
const isCard = ({ name, label, autocomplete, isVisible }: FormField) => isVisible && name !== '' && !OTHER_CARDS.test(`${name} ${label}`) && (TOKENS.test(autocomplete) || NAMES.test(name))

export default check({
  id: 'sale.card-field', version: 1, element: 3, severity: 'critical', reads: 'page',
  effortMinutes: 240, skill: 'developer',
  source: { reference: 'PCI DSS 4.0.1, 3.2 to 3.5; SAQ A: card data goes to a validated provider only', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} demande un numéro de carte à la place de la banque',
      why: 'Le champ « {field} » envoie le numéro de carte à {host}, votre propre site. Vous en devenez responsable : s’il est volé, la banque peut vous réclamer les pertes et fermer votre contrat.',
      fix: 'Retirez ce formulaire aujourd’hui et passez par la page de paiement d’un prestataire (votre banque, Stripe, PayPal, Mollie) : le numéro ne passe plus jamais chez vous.',
      good: 'Aucun numéro de carte ne passe par votre site',
    },
    en: {
      title: 'The page {page} asks for a card number instead of the bank',
      why: 'The field “{field}” sends the card number to {host}, your own site. You become liable for it: if it is stolen, the bank may claim the losses from you and close your contract.',
      fix: 'Remove this form today and use a provider’s payment page (your bank, Stripe, PayPal, Mollie): the number never goes through you again.',
      good: 'No card number goes through your site',
    },
  },
  run(page, { origin }) {
    const forms = page.forms.filter(({ fields }) => fields.some(isCard))
    const own = forms.find(({ url }) => url === null || onSite(url, origin) !== null)
    if (own) {
      const field = own.fields.find(isCard)!
      return fail({ url: page.url, proof: { selector: field.selector, text: field.label || field.name }, values: { field: field.label || field.name, host: parsed(origin).hostname } })
    }
    return forms.length || /payment|checkout|paiement/i.test(parsed(page.url).pathname) ? pass() : notApplicable
  },
  examples: {
    pass: [
      '<form action="https://paiement.banque.example/pay" method="post"><label>Numéro de carte <input name="cardnumber" autocomplete="cc-number"></label></form>',
      { '/paiement': '<form action="/paiement"><input autocomplete="cc-number" placeholder="1234"><input type="hidden" name="token"></form>' },
      { '/checkout': '<form action="/checkout"><label>Numéro de carte cadeau <input name="card_number"></label></form>' },
    ],
    fail: [
      '<form action="/payer" method="post"><label>Numéro de carte <input name="card_number"></label><input name="cvv"></form>',
      '<form method="post"><input name="carte" autocomplete="cc-number"><button>Payer</button></form>',
    ],
  },
})
