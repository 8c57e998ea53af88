// A WhatsApp link with a number as dialled in France, that opens an error, or with another than the one it shows.
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'
import { phoneDigits } from '../../facts/french-text.ts'
import { mayName } from '../../rules/words/links.ts'

const NUMBER = /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?([\d\s().%-]+)/i

/** `shown`: the number of the link's text, as WhatsApp wants it; '' without one. */
interface Call { number: string; shown: string; selector: string }

/** As dialled at home, or from abroad: WhatsApp wants neither zero. */
const LOCAL = /^(?:0[1-9]\d{8}|00[1-9]\d{7,13})$/
const international = (number: string) => LOCAL.test(number) ? number.startsWith('00') ? number.slice(2) : `33${number.slice(1)}` : number

export default check<Call[]>({
  id: 'cust.whatsapp', version: 2, element: 4, severity: 'high', reads: 'site',
  effortMinutes: 5, skill: 'editor',
  source: { reference: 'WhatsApp Help Center, "How to use click to chat": full international number, without zeroes', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre lien WhatsApp {isOther|ouvre un autre numéro que celui qu’il montre|ne mène à personne}',
      many: '{count} liens WhatsApp ne mènent pas au bon numéro',
      why: 'Le lien porte le numéro {number}, et non {isOther|celui que lit le client : son message arrive à quelqu’un d’autre, ou à personne|l’indicatif du pays suivi du reste : WhatsApp ne le trouve pas, et le client qui voulait écrire lit une erreur}.',
      fix: '{isOther|Écrivez dans le lien le numéro affiché, indicatif d’abord|Remplacez les zéros du début par 33}, sans espace ni signe plus : wa.me/{right}. Essayez le lien sur votre téléphone.',
    },
    en: {
      title: 'Your WhatsApp link {isOther|opens another number than the one it shows|leads to nobody}',
      many: '{count} WhatsApp links do not lead to the right number',
      why: 'The link carries the number {number}, and not {isOther|the one that the customer reads: the message reaches somebody else, or nobody|the country code followed by the rest: WhatsApp does not find it, and the customer who wanted to write reads an error}.',
      fix: '{isOther|Write the number shown in the link, country code first|Replace the zeros at the start with 33}, without spaces or plus sign: wa.me/{right}. Try the link on your phone.',
    },
  },
  note(page) {
    const numbers = !mayName(page, NUMBER) ? [] : page.links.flatMap(({ href, text, selector }) => {
      const digits = NUMBER.exec(href)?.[1]?.replace(/%20|\D/g, '')
      return digits ? [{ number: digits, shown: phoneDigits(text)?.slice(1) ?? '', selector }] : []
    })
    return numbers.length ? numbers : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const wrong = Map.groupBy(notes.flatMap(({ url, noted }) => noted.filter(({ number, shown }) => LOCAL.test(number) || (shown && shown !== number)).map((one) => ({ ...one, url }))), ({ number }) => number)
    if (!wrong.size) return pass()
    return [...wrong].map(([number, places]): Verdict => {
      const { shown, selector } = places[0]!
      const [pages, dialled] = [[...new Set(places.map(({ url }) => url))], international(number)]
      const isOther = shown !== '' && shown !== dialled
      return fail({ key: number, url: site.homeUrl, proof: { selector, text: isOther ? `${shown} → ${number}` : number, pages }, values: { number, right: isOther ? shown : dialled, isOther: isOther ? 1 : 2 } })
    })
  },
  examples: {
    pass: ['<a href="https://wa.me/33612345678">WhatsApp</a>', '<a href="https://wa.me/33612345678">06 12 34 56 78</a>', '<a href="https://api.whatsapp.com/send?phone=33612345678&text=Bonjour">WhatsApp</a>', '<a href="https://wa.me/+33612345678?text=06">WhatsApp</a>'],
    fail: ['<a href="https://wa.me/33612345679">06 12 34 56 78</a>', '<a href="https://wa.me/0612345678">WhatsApp</a>', '<footer><a href="https://api.whatsapp.com/send?phone=06 12 34 56 78">WhatsApp</a></footer>'],
  },
})
