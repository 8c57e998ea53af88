// A WhatsApp link with a number as dialled in France: it opens an error instead of a conversation.
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'
import { mayName } from '../../rules/words/links.ts'

const NUMBER = /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?([\d\s().%-]+)/i

interface Wrong { number: string; selector: string }

export default check<Wrong[]>({
  id: 'cust.whatsapp', version: 1, element: 4, severity: 'high', reads: 'site',
  effortMinutes: 5, skill: 'editor',
  source: { reference: 'WhatsApp Help Center, "How to use click to chat": full international number, without zeroes', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre lien WhatsApp ne mène à personne',
      many: '{count} liens WhatsApp ne mènent à personne',
      why: 'Le lien porte le numéro {number}, et non l’indicatif du pays suivi du reste : WhatsApp ne le trouve pas, et le client qui voulait écrire lit une erreur.',
      fix: 'Remplacez les zéros du début par 33, sans espace ni signe plus : wa.me/{right}. Essayez le lien sur votre téléphone.',
      good: 'Votre lien WhatsApp est écrit comme il faut',
    },
    en: {
      title: 'Your WhatsApp link leads to nobody',
      many: '{count} WhatsApp links lead to nobody',
      why: 'The link carries the number {number}, and not the country code followed by the rest: WhatsApp does not find it, and the customer who wanted to write reads an error.',
      fix: 'Replace the zeros at the start with 33, without spaces or plus sign: wa.me/{right}. Try the link on your phone.',
      good: 'Your WhatsApp link is written as it should be',
    },
  },
  note(page) {
    const numbers = !mayName(page, NUMBER) ? [] : page.links.flatMap(({ href, selector }) => {
      const digits = NUMBER.exec(href)?.[1]?.replace(/%20|\D/g, '')
      return digits ? [{ number: digits, selector }] : []
    })
    return numbers.length ? numbers : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const wrong = Map.groupBy(notes.flatMap(({ url, noted }) => noted.filter(({ number }) => /^(?:0[1-9]\d{8}|00[1-9]\d{7,13})$/.test(number)).map((one) => ({ ...one, url }))), ({ number }) => number)
    if (!wrong.size) return pass()
    return [...wrong].map(([number, places]): Verdict => {
      const pages = [...new Set(places.map(({ url }) => url))]
      return fail({ key: number, url: site.homeUrl, proof: { selector: places[0]?.selector ?? 'a', text: number, pages }, values: { number, right: number.startsWith('00') ? number.slice(2) : `33${number.slice(1)}` } })
    })
  },
  examples: {
    pass: ['<a href="https://wa.me/33612345678">WhatsApp</a>', '<a href="https://api.whatsapp.com/send?phone=33612345678&text=Bonjour">WhatsApp</a>', '<a href="https://wa.me/+33612345678?text=06">WhatsApp</a>'],
    fail: ['<a href="https://wa.me/0612345678">WhatsApp</a>', '<footer><a href="https://api.whatsapp.com/send?phone=06 12 34 56 78">WhatsApp</a></footer>'],
  },
})
