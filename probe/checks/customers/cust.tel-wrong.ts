// A call link that dials a number nobody has, or another than the one it shows.
import { dialledNumber, phoneDigits } from '../../facts/french-text.ts'
import { mayName } from '../../rules/words/links.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'

const CALL = /^tel:/im
/** A French number as dialled from abroad: nine digits, and no zero before them. */
const FROM_ABROAD = /^(?:\+|00)33(\d+)$/
const UNKNOWN = '+33XXXXXXXXX'

interface Wrong { dialled: string; text: string; selector: string; right: string }

/** « (0) » is how people write it, and telephones differ on what they make of it: nothing is said of that. */
const digitsOf = (href: string) => href.replace(CALL, '').replace(/%20/g, '').replace(/;.*$/, '').replace('(0)', '').replace(/[^\d+]/g, '')

/** The number to write instead; null when the link dials well, or is of another country. */
function rightNumber(href: string, text: string): string | null {
  const [shown, dialled] = [phoneDigits(text), dialledNumber(href)]
  if (dialled) return shown && shown !== dialled ? shown : null
  const digits = digitsOf(href)
  // No country's code begins with a zero.
  if (digits.startsWith('+0')) return shown ?? dialledNumber(digits.slice(1)) ?? UNKNOWN
  const national = FROM_ABROAD.exec(digits)?.[1]
  if (!national) return null
  return /^0[1-9]\d{8}$/.test(national) ? `+33${national.slice(1)}` : shown ?? UNKNOWN
}

export default check<Wrong[]>({
  id: 'cust.tel-wrong', version: 1, element: 4, severity: 'high', reads: 'site',
  effortMinutes: 5, skill: 'editor',
  source: { reference: 'RFC 3966 (tel URI), 5.1.4; ITU-T E.164: country code, then the number without its trunk prefix', kind: 'standard' },
  words: {
    fr: {
      title: 'Un lien d’appel compose un mauvais numéro : {dialled}',
      many: '{count} liens d’appel composent un mauvais numéro',
      why: 'Le lien « {text} » compose {dialled}. Le client qui le touche du doigt tombe sur une erreur, ou sur quelqu’un d’autre.',
      fix: 'Dans l’éditeur du site, écrivez l’adresse du lien ainsi : tel:{right}, soit +33 puis les neuf chiffres sans le zéro du début. Essayez-la sur un téléphone.',
      good: 'Vos liens d’appel composent le bon numéro',
    },
    en: {
      title: 'A call link dials a wrong number: {dialled}',
      many: '{count} call links dial a wrong number',
      why: 'The link “{text}” dials {dialled}. A customer who touches it gets an error, or somebody else.',
      fix: 'In the site’s editor, write the address of the link like this: tel:{right}, that is +33 and the nine digits without the first zero. Try it on a phone.',
      good: 'Your call links dial the right number',
    },
  },
  note(page) {
    const calls = mayName(page, CALL) ? page.links.filter(({ href }) => CALL.test(href)) : []
    if (!calls.length) return undefined
    return calls.flatMap(({ href, text, name, selector }) => {
      const right = rightNumber(href, text)
      return right ? [{ dialled: href.replace(CALL, ''), text: text || name || href, selector, right }] : []
    })
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const wrong = Map.groupBy(notes.flatMap(({ url, noted }) => noted.map((one) => ({ ...one, url }))), ({ dialled, right }) => `${dialled} ${right}`)
    if (!wrong.size) return pass()
    return [...wrong].map(([key, places]): Verdict => {
      const { dialled, text, selector, right } = places[0]!
      return fail({ key, url: site.homeUrl, proof: { selector, text: `${text} → ${dialled}`, pages: [...new Set(places.map(({ url }) => url))].sort() }, values: { dialled, text, right } })
    })
  },
  examples: {
    pass: [
      '<a href="tel:+33494001234">04 94 00 12 34</a> <a href="tel:0494001234">Appeler</a>',
      '<a href="tel:+33(0)494001234">04 94 00 12 34</a>',
      '<a href="tel:+33%204%2094%2000%2012%2034">+33 4 94 00 12 34</a> <a href="tel:3949">3949</a>',
      '<a href="tel:+3222001234">02 200 12 34</a> <a href="tel:+33494001234">04 94 00 12 34 ou 06 12 34 56 78</a>',
    ],
    fail: [
      '<a href="tel:+0494001234">Appeler</a>', '<a href="tel:+049400123">Appeler</a>', '<a href="tel:+0033494001234">Appeler</a>', '<a href="tel:+33 4 94 00 12 33">04 94 00 12 34</a>',
      '<a href="tel:+330494001234">04 94 00 12 34</a>',
      '<a href="tel:+33 04 94 00 12 34">Appeler</a>',
      '<a href="tel:+3349400123">Nous appeler</a>',
      '<a href="tel:0494001233">04 94 00 12 34</a>',
    ],
  },
})
