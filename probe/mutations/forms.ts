// What a form asks, how, and what it says of the answers.
import { both, cut, every, inMain, inner, set, swap, unwrap } from './edit.ts'
import { mutationsOf } from './mutation.ts'

const FORM = `<form class="demande" method="post" action="/contact" aria-label="Nous écrire">
<label class="n">Votre nom <input name="nom" autocomplete="name"></label>
<label class="n">Votre e-mail <input type="email" name="courriel" autocomplete="email"></label>
<label class="n">Votre téléphone <input type="tel" name="telephone" autocomplete="tel"></label>
<label class="n">Votre message <textarea name="message"></textarea></label>
<p class="info">Vos réponses servent à traiter votre demande, et à rien d’autre : <a href="/confidentialite">notre page de confidentialité</a>.</p>
<button>Envoyer le message</button></form>`
const given = inner(both(cut('form'), inMain(FORM)))
const more = (count: number) => inner(swap('<p class="info">', `${Array.from({ length: count }, (_, at) => `<label>Question ${at + 1} <input name="question_${at + 1}"></label>`).join('\n')}<p class="info">`))

export const FORMS = [
  ...mutationsOf('cust.form-labels', { 'grey words instead': inner(both(swap('Votre nom <input', '<input placeholder="Votre nom"'), swap('Votre e-mail <input', '<input placeholder="Votre e-mail"'))), 'no name at all': inner(swap('Votre téléphone <input', '<input')), 'words beside, not tied': inner(unwrap('label[class=n]')) }, { given }),
  ...mutationsOf('cust.form-length', { 'nine more': more(9), 'six more': more(6), 'fifteen more': more(15) }, { given }),
  ...mutationsOf('cust.form-autocomplete', { 'nothing said': inner(set('input[autocomplete]', 'autocomplete', null)), 'forbidden': inner(set('input[autocomplete]', 'autocomplete', 'off')), 'words of nobody': inner(set('input[autocomplete]', 'autocomplete', 'remplir')) }, { given }),
  ...mutationsOf('cust.form-info', { 'the notice is gone': inner(cut('p[class=info]')), 'thanks instead': inner(swap(/<p class="info">[^]*?<\/p>/, '<p class="info">Merci de votre confiance.</p>')), 'a word on fields that must be filled': inner(swap(/<p class="info">[^]*?<\/p>/, '<p class="info">Tous les champs sont obligatoires.</p>')) }, { given, isFrench: true }),
  ...mutationsOf('sale.card-field', { 'the number of a card': inner(swap('<p class="info">', '<label>Numéro de carte <input name="card_number" autocomplete="cc-number"></label><p class="info">')), 'in French': inner(swap('<p class="info">', '<label>Numéro de carte bancaire <input name="numero_carte" inputmode="numeric"></label><p class="info">')), 'number and code': inner(swap('<p class="info">', '<label>Carte bancaire <input name="cardnumber"></label><label>Cryptogramme <input name="cvv" autocomplete="cc-csc"></label><p class="info">')) }, { given, brings: { 'cust.form-autocomplete': 'the number of a card has its token too' } }),
  ...mutationsOf('sec.form-http', { 'the answers in clear': inner(set('form[class=demande]', 'action', 'http://atelier-exemple.fr/contact')), 'to another site in clear': inner(set('form[class=demande]', 'action', 'http://formulaires.exemple.org/envoi')), 'on every page': every(set('form[action=/lettre]', 'action', 'http://lettres.exemple.org/inscription')) }, { given }),
]
