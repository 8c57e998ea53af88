// A phone number that a finger cannot dial.
import { writePhone } from '../../facts/french-text.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'

/** A number that shows how to fill in a field is nobody's. */
const SAMPLE = /\b(?:ex|exemple|format|e\.g)\b/i

/** Numbers of a page that have to be copied by hand. */
type Noted = { number: string; selector: string; snippet: string }[]

export default check<Noted>({
  id: 'cust.tel-link', version: 2, element: 4, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor', goodUnless: 'cust.tel-wrong',
  source: { reference: 'RFC 3966 (tel URI)', kind: 'standard' },
  words: {
    fr: {
      title: 'On ne peut pas appeler le {number} d’un simple toucher',
      many: '{count} numéros ne s’appellent pas d’un simple toucher',
      why: 'Sur un téléphone, il faut recopier le numéro à la main. C’est le cas sur {pages} {pages|page|pages}.',
      fix: 'Faites du numéro un lien d’appel. Dans l’éditeur du site : sélectionnez le numéro, bouton « lien », adresse tel: suivie du numéro (tel:{e164}).',
      good: 'Votre numéro s’appelle d’un simple toucher',
    },
    en: {
      title: '{number} cannot be called with one tap',
      many: '{count} numbers cannot be called with one tap',
      why: 'On a phone, the number has to be copied by hand. This is so on {pages} {pages|page|pages}.',
      fix: 'Make the number a call link. In the site’s editor: select the number, “link” button, address tel: followed by the number (tel:{e164}).',
      good: 'Your number can be called with one tap',
    },
  },
  note(page, about) {
    // A legal notice also names the host's number, a privacy policy the regulator's.
    if (pageTypeOf(page, about) === 'legal') return undefined
    const { phones, dialled } = page
    // A link that dials another number than it shows is cust.tel-wrong's.
    const seen = phones.filter(({ number, kind, snippet, link }) => kind !== 'fax' && !SAMPLE.test(snippet) && (link !== 'tel' || dialled.includes(number)))
    const toCopy = new Map(seen.filter(({ number, link }) => link === 'none' && !dialled.includes(number)).map(({ number, selector, snippet }) => [number, { number, selector, snippet }]))
    return seen.length ? [...toCopy.values()] : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const places = notes.flatMap(({ url, noted }) => noted.map((place) => ({ ...place, url })))
    if (!places.length) return pass()
    return [...Map.groupBy(places, ({ number }) => number)].map(([number, seen]): Verdict => {
      const [first] = seen.sort((a, b) => a.url < b.url ? -1 : 1)
      return fail({
        key: number, url: site.homeUrl,
        proof: { selector: first!.selector, text: first!.snippet, pages: seen.map(({ url }) => url) },
        values: { number: writePhone(number), e164: number, pages: seen.length },
      })
    })
  },
  examples: {
    pass: [
      { '/': '<a href="tel:+33494001234">04 94 00 12 34</a><a href="/confidentialite">Confidentialité</a>', '/confidentialite': '<p>CNIL, 3 place de Fontenoy, téléphone 01 53 73 22 22</p>' },
      { '/': '<a href="tel:+33494001234">04 94 00 12 34</a>', '/mentions.html': '<p>Délégué à la protection des données : 01 70 00 12 34</p>' },
      '<a href="tel:+33494001234">04 94 00 12 34</a><p>Format : 10 chiffres (ex : 0612345678)</p>',
      '<a href="tel:0800123456">0 800 12 34 56</a>',
      '<a href="tel:+33494001234">04 94 00 12 34</a>', '<p>04 94 00 12 34 <a href="tel:0494001234">Appeler</a>', '<p>Fax : 04 94 00 12 35 <a href="tel:+33494001234">04 94 00 12 34</a>',
      '<a href="tel:+33494001234">04 94 00 12 34</a> SIRET 552 081 317 00012, IBAN FR76 3000 6000 0112 3456 7890 189',
    ],
    fail: ['<p>Appelez le 04 94 00 12 34', '<footer>+33 (0)4 94 00 12 34</footer>', '<a href="tel:+33494001234">04 94 00 12 34</a> ou 06.12.34.56.78'],
  },
})
