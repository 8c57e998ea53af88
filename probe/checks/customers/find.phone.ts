// Whether a customer finds the phone number within two clicks.
import { check, notMeasured } from '../contract.ts'
import { judgeReach, type Place } from '../../rules/words/click-path.ts'
import { linkWith } from '../../rules/words/links.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

/** A number of another country, in a call link. */
const CALL = /^(?:tel:|callto:)\+?[\d\s().-]{6,}/i
/** « 01582 761274 », « +44 (0)1582 761274 », « (555) 123-4567 », as sites that are not French write them. */
const ABROAD = /(?<![\w+.-])(?:\+\d|\(?0\d)[\d \u00a0().-]{7,16}\d(?!\w)|\(\d{3}\)[ \u00a0]?\d{3}[ \u00a0-]\d{4}(?!\w)/g
const isNumber = (text: string) => /^\d{9,13}$/.test(text.replace('(0)', '').replace(/\D/g, ''))

export default check<Place>({
  id: 'find.phone', version: 2, element: 4, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  threshold: {
    value: 2, unit: 'clicks', from: 1, to: 5,
    words: { fr: { name: 'Téléphone depuis l’accueil, au plus', origin: 'Au-delà, beaucoup vont voir ailleurs' }, en: { name: 'Phone number from the home page, at most', origin: 'Beyond, many look elsewhere' } },
  },
  source: { reference: 'Phone number within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas votre téléphone en {limit} {limit|clic|clics}',
      why: '{isNowhere|Aucun numéro n’est écrit sur le site : un client pressé, ou qui n’aime pas les formulaires, ne vous joindra pas.|Votre numéro est sur le site, mais loin de l’accueil. Un client pressé n’ira pas le chercher.}',
      fix: 'Écrivez votre numéro en haut de chaque page et dans le pied de page, en texte et non dans une image, avec un lien d’appel.',
      good: 'On trouve votre téléphone sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find your phone number in {limit} {limit|click|clicks}',
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
    if (link) return { text: link.text || link.href, selector: link.selector }
    const abroad = about.isFrench ? undefined : page.mainText.match(ABROAD)?.find(isNumber)
    return abroad === undefined ? undefined : { text: abroad }
  },
  // What stands in a header or a footer is read in the French form alone.
  run: (site, notes, limit) => !notes.length && !site.isFrench ? notMeasured('numbers are read in the French form alone') : judgeReach(site, notes, { sought: 'tel:, 0X XX XX XX XX', limit }),
  examples: {
    pass: [
      { '/': '<a href="/a">A</a>', '/a': '<a href="/contact">Contact</a>', '/contact': '<p>04 94 00 12 34</p>' },
      '<p>Numéro gratuit : 0 800 12 34 56</p>', '<html lang="en"><a href="tel:+44 20 7946 0958">Call us</a>', '<html lang="en"><main><p>Call us on 01582 761274.</p></main>', '<html lang="en"><main><p>Office: +44 (0)1582 761274</p></main>',
    ],
    fail: [
      { '/': '<a href="/confidentialite">Confidentialité</a>', '/confidentialite': '<p>CNIL, téléphone 01 53 73 22 22</p>' },
      { '/': '<a href="/mentions-legales">Mentions légales</a>', '/mentions-legales': '<p>Hébergeur : 01 70 00 00 00</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>04 94 00 12 34</p>' },
    ],
  },
})
