// What pages say: how much, how clearly, and whether they agree.
import { addPage, both, cut, every, fill, home, inFooter, inMain, inner, mainOf, other, others, page, pair, steps, swap, told, unwrap } from './edit.ts'
import { mutationsOf, type Step } from './mutation.ts'
import { OAK, pageAbout, prose, WALNUT } from './words.ts'

const PATH = '/conseils/chene'
const advice = addPage(PATH, { title: 'Bien choisir son chêne', main: pageAbout(OAK) })
const kitchens = addPage('/conseils/noyer', { title: 'Une cuisine en noyer', main: pageAbout(WALNUT) })
const OFFER = '<p><a href="/devis">Demander un devis</a></p>'
const joined = (sentences: readonly string[], size: number) => Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) => sentences.slice(at * size, at * size + size).map((text) => text.slice(0, -1)).join(', et ') + '.')
const without = (...words: string[]) => OAK.map((sentence) => words.reduce((text, word, at) => text.replaceAll(word, ['hêtre', 'frêne', 'pin'][at]!), sentence))

const fact = (text: string): Step => pair(inMain(`<p>${text}</p>`))
const CONTRADICTIONS = { 'a guarantee': ['Nos ouvrages sont garantis 10 ans.', 'Nos ouvrages sont garantis 5 ans.'], 'a delivery': ['La livraison est offerte dès 60 €.', 'La livraison est offerte dès 90 €.'], 'a return': ['Vous avez 30 jours pour changer d’avis.', 'Vous avez 14 jours pour changer d’avis.'] } as const

/** Nothing to do is left on the page, at its top and at its bottom either. */
const nothingToDo = both(cut('form, button'), unwrap('a[href^=tel:], a[href^=mailto:], a[href=/devis], a[href=/contact], a[href^=http]'), swap(/0\d(?:[ \u00a0\u202f.]\d\d){4}/, ''), swap(/(?:Demander un devis|Nous contacter|Contact|Devis|download)(?=[^<>]*<)/, 'Atelier'))
const TOLD_APART = { 'cust.contact-page': 'the link to the contact page was one of the things to do', 'find.phone': 'so was the number', 'seo.orphan': 'so was the link to the quote', 'mkt.newsletter': 'so was the sign-up', 'cust.faq': 'so was a link to answers' }

export const CONTENT = [
  ...mutationsOf('cont.placeholder', { 'false Latin': inner(inMain('<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p>')), 'a text to replace': inner(inMain('<p>Votre texte ici</p>')), 'a reminder': other(inMain('<p>TODO : compléter avant la mise en ligne</p>')), 'an editor’s text': other(inMain('<p>Cliquez ici pour modifier ce texte.</p>')), 'a name to fill in': inner(inMain('<p>Bienvenue chez [Nom de l’entreprise], votre partenaire.</p>')) }),
  ...mutationsOf('cont.thin', { 'two sentences are left': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1><p>${OAK[0]} ${OAK[1]}</p>${OFFER}`)), 'one paragraph is left': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1>${prose(OAK.slice(0, 5))}${OFFER}`)), 'only a heading and a picture': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1><p><img src="/marches.png" alt="Un escalier en chêne" width="1200" height="630"></p>${OFFER}`)) }, { given: advice }),
  ...mutationsOf('cont.dup-exact', { 'the same text twice': page('/conseils/noyer', mainOf(`<h1>Bien choisir son chêne</h1>${pageAbout(OAK)}`)), 'three times': steps(page('/conseils/noyer', mainOf(`<h1>Bien choisir son chêne</h1>${pageAbout(OAK)}`)), addPage('/chene', { title: 'Le chêne à la maison', main: '' }), page('/chene', mainOf(`<h1>Bien choisir son chêne</h1>${pageAbout(OAK)}`))), 'a second address': steps(addPage('/imprimer/chene', { title: 'Le chêne, page à imprimer', main: '' }), page('/imprimer/chene', mainOf(`<h1>Bien choisir son chêne</h1>${pageAbout(OAK)}`))) }, { given: steps(advice, kitchens) }),
  ...mutationsOf('cont.dup-near', { 'one wood for another': page('/conseils/noyer', mainOf(`<h1>Bien choisir son hêtre</h1>${pageAbout(without('chêne'))}`)), 'a sentence more': page('/conseils/noyer', mainOf(`<h1>Bien choisir son chêne à Hyères</h1>${pageAbout([...OAK, 'Nous livrons aussi à Hyères et dans les îles.'])}`)), 'a town in front': page('/conseils/noyer', mainOf(`<h1>Le chêne à La Seyne</h1>${pageAbout(['Vous habitez La Seyne et cherchez un escalier.', ...OAK])}`)) }, { given: steps(advice, kitchens) }),
  ...mutationsOf('cont.readability-fr', { 'three sentences in all': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1>${prose(joined(OAK, 7))}${OFFER}`)), 'four sentences in one': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1>${prose(joined(OAK, 4))}${OFFER}`)), 'six in one': page(PATH, mainOf(`<h1>Bien choisir son chêne</h1>${prose(joined(OAK, 6))}${OFFER}`)) }, { given: advice, isFrench: true }),
  ...Object.entries(CONTRADICTIONS).flatMap(([name, [one, two]]) => mutationsOf('cont.facts-agree', { [name]: other(swap(one, two)) }, { given: steps(every(swap(/garantis? \d+ ans|\d+ jours pour changer d’avis|livraison (?:est )?offerte dès \d+[ \u00a0\u202f]€/i, '')), fact(one)), isFrench: true })),
  ...mutationsOf('cont.pdf-menu', { 'a price list': inner(inMain('<p><a href="/tarifs.pdf">Nos tarifs</a></p>')), 'a grid of prices': inner(inMain('<p><a href="/grille.pdf">Grille de prix (PDF)</a></p>')), 'prices to download': other(inMain('<p><a href="/documents/2026.pdf">Télécharger nos prix</a></p>')) }, { given: every(swap(/\d[\d \u00a0\u202f]*(?:,\d\d)?[ \u00a0\u202f]?€/, 'un prix sur demande')), isFrench: true }),
  ...mutationsOf('cont.email-webmail', Object.fromEntries(['gmail.com', 'orange.fr', 'wanadoo.fr', 'hotmail.fr'].map((domain) => [domain, every(swap(/[\w.-]+@(?!context|type|id)[\w-]+\.[a-z.]+/, `atelier.lenoir@${domain}`))])), { given: inner(inMain('<p>Écrivez à <a href="mailto:bonjour@atelier-exemple.fr">bonjour@atelier-exemple.fr</a>.</p>')), brings: { 'cloud.mail': 'the mail server of the domain is no longer the one of the shown address', 'mkt.mx': 'idem' } }),
  ...mutationsOf('cont.name-coherent', {
    'without a space': others(told(({ company }) => swap(company, company.replaceAll(' ', '')))), 'with a hyphen': others(told(({ company }) => swap(company, company.replaceAll(' ', '-')))), 'in one title': inner(told(({ company }) => fill('title', `Le bois | ${company.replaceAll(' ', '')}`))),
  }, { brings: { 'presence.nap-name': 'the name told to networks is one of those spelt otherwise', 'cont.message-coherent': 'idem' } }),
  ...mutationsOf('cont.stale', { 'an old year': every(inFooter('<p>© 2021 Tous droits réservés</p>')), 'years that end long ago': every(inFooter('<p>Copyright 2012-2019 L’atelier</p>')), 'the name first': every(told(({ company }) => inFooter(`<p>${company} © 2023</p>`))) }),
  ...mutationsOf('cont.cta-none', { 'a page of services': page('/nos-services', nothingToDo), 'the home page': home(nothingToDo), 'a product': page('/produits/escalier', nothingToDo) }, {
    given: steps(addPage('/nos-services', { title: 'Nos services de menuiserie', main: pageAbout(OAK) }), addPage('/produits/escalier', { title: 'Escalier droit en chêne', main: `${pageAbout(WALNUT)}` })), brings: { ...TOLD_APART, 'cust.tel-link': 'idem' },
  }),
  ...mutationsOf('cont.cta-conflict', {
    'five buttons': home(inMain('<p><a class="btn" href="/devis">Demander un devis</a> <a class="btn" href="/contact">Prendre rendez-vous</a> <a class="btn" href="/acheter">Acheter maintenant</a> <a class="btn" href="/inscription">S’inscrire</a> <a class="btn" href="/catalogue">Télécharger le catalogue</a></p>')),
    'four buttons of forms': inner(inMain('<p><button type="button">Demander un devis</button> <button type="button">Réserver</button> <button type="button">Acheter maintenant</button> <button type="button">Télécharger le catalogue</button></p>')),
    'six in a row': other(inMain('<div><a class="button" href="/devis">Demander un devis</a><a class="button" href="/contact">Appelez-nous</a><a class="button" href="/essai">Essayer gratuitement</a><a class="button" href="/acheter">Commander</a><a class="button" href="/rdv">Réserver</a><a class="button" href="/inscription">S’abonner</a></div>')),
  }),
]
