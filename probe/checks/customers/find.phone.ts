// Whether a customer finds the phone number within two clicks.
import { check } from '../contract.ts'
import { CLICK_LIMIT, judgeReach, type Place } from '../../rules/words/click-path.ts'
import { linkWith } from '../../rules/words/links.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

/** A number of another country, in a call link. */
const CALL = /^(?:tel:|callto:)\+?[\d\s().-]{6,}/i

export default check<Place>({
  id: 'find.phone', version: 1, element: 4, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  threshold: { value: CLICK_LIMIT, unit: 'clicks' },
  source: { reference: 'Phone number within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas votre téléphone en {limit} clics',
      why: '{isNowhere|Aucun numéro n’est écrit sur le site : un client pressé, ou qui n’aime pas les formulaires, ne vous joindra pas.|Votre numéro est sur le site, mais loin de l’accueil. Un client pressé n’ira pas le chercher.}',
      fix: 'Écrivez votre numéro en haut de chaque page et dans le pied de page, en texte et non dans une image, avec un lien d’appel.',
      good: 'On trouve votre téléphone sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find your phone number in {limit} clicks',
      why: '{isNowhere|No number is written on the site: customers in a hurry, or who dislike forms, will not reach you.|Your number is on the site, but too far from the home page. Customers in a hurry will not look for it.}',
      fix: 'Write your number at the top of every page and in the footer, as text and not in a picture, with a call link.',
      good: 'Your phone number is found without searching ({way})',
    },
  },
  note(page, about) {
    // A legal notice also names the host's number, a privacy policy the regulator's.
    if (pageTypeOf(page, about) === 'legal') return undefined
    const phone = page.phones.find(({ kind }) => kind !== 'fax')
    if (phone) return { text: phone.snippet, selector: phone.selector }
    const link = linkWith(page, 'href', CALL)
    return link && { text: link.text || link.href, selector: link.selector }
  },
  run: (site, notes) => judgeReach(site, notes, 'tel:, 0X XX XX XX XX'),
  examples: {
    pass: [
      { '/': '<a href="/a">A</a>', '/a': '<a href="/contact">Contact</a>', '/contact': '<p>04 94 00 12 34</p>' },
      '<p>Numéro gratuit : 0 800 12 34 56</p>', '<html lang="en"><a href="tel:+44 20 7946 0958">Call us</a>',
    ],
    fail: [
      { '/': '<a href="/confidentialite">Confidentialité</a>', '/confidentialite': '<p>CNIL, téléphone 01 53 73 22 22</p>' },
      { '/': '<a href="/mentions-legales">Mentions légales</a>', '/mentions-legales': '<p>Hébergeur : 01 70 00 00 00</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>04 94 00 12 34</p>' },
    ],
  },
})
