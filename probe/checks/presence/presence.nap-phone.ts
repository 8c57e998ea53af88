// Two phone numbers for one company: the customer does not know which one to call.
import { writePhone } from '../../facts/french-text.ts'
import type { PhoneMention } from '../../facts/page-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { CONTACT_ADDRESS } from '../../rules/words/contact.ts'
import { LEGAL_ADDRESS } from '../../rules/words/legal.ts'

type Seen = Pick<PhoneMention, 'number' | 'kind' | 'region' | 'selector' | 'snippet'>
/** `own`: surely the company's, in the page's template or on the page that says how to reach it; `shown`: every number the page gives. */
interface Noted { own: Seen[]; shown: string[] }

export default check<Noted>({
  id: 'presence.nap-phone', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One name, address and phone everywhere (NAP)', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre numéro de téléphone change d’une page à l’autre',
      many: 'Votre site donne {count} autres numéros que le vôtre',
      why: 'Le site donne le {main} sur {mainPages} {mainPages|page|pages} et le {other} sur {otherPages} {otherPages|page|pages}. Un client qui voit deux numéros ne sait pas lequel appeler.',
      fix: 'Choisissez le bon numéro et écrivez-le partout de la même façon : en-tête, pied de page et page contact.',
      good: 'Le même numéro principal partout : {main}',
    },
    en: {
      title: 'Your phone number changes from one page to another',
      many: 'Your site gives {count} numbers that are not yours',
      why: 'The site gives {main} on {mainPages} {mainPages|page|pages} and {other} on {otherPages} {otherPages|page|pages}. A customer who sees two numbers does not know which one to call.',
      fix: 'Choose the right number and write it the same way everywhere: header, footer and contact page.',
      good: 'The same main number everywhere: {main}',
    },
  },
  note({ url, phones }, { homeUrl }) {
    if (!phones.length) return undefined
    const { pathname } = parsed(url)
    const isContact = url === homeUrl || CONTACT_ADDRESS.test(pathname)
    // A legal notice also names the host's number.
    const own = LEGAL_ADDRESS.test(pathname) ? [] : phones.filter(({ kind, region }) => (kind === 'landline' || kind === 'mobile') && (isContact || region !== 'main'))
    return { own: own.map(({ number, kind, region, selector, snippet }) => ({ number, kind, region, selector, snippet })), shown: [...new Set(phones.map(({ number }) => number))] }
  },
  run(site, notes) {
    const pagesOf = new Map<string, Map<string, Seen>>()
    const sideBySide = new Set<string>()
    for (const { url, noted } of notes) for (const phone of noted.own) {
      const pages = pagesOf.get(phone.number) ?? new Map<string, Seen>()
      if (!pages.has(url)) pages.set(url, phone)
      pagesOf.set(phone.number, pages)
      // Two numbers shown together are two lines or two shops, and the site says so.
      for (const other of noted.own) if (other.number !== phone.number && other.region === phone.region) sideBySide.add(`${phone.number} ${other.number}`)
    }
    const ranked = [...pagesOf].sort(([a, pagesA], [b, pagesB]) => pagesB.size - pagesA.size || (a < b ? -1 : 1))
    const first = ranked[0]
    if (!first) return notApplicable
    const [main, mainPages] = first
    const kind = [...mainPages.values()][0]!.kind
    const shownOn = (number: string) => notes.filter(({ noted }) => noted.shown.includes(number)).length
    const others = ranked.slice(1).filter(([number, pages]) => !sideBySide.has(`${main} ${number}`) && [...pages.values()][0]!.kind === kind)
    if (!others.length) return pass({ main: writePhone(main) })
    return others.map(([number, pages]) => {
      const [, phone] = [...pages].sort(([a], [b]) => a < b ? -1 : 1)[0]!
      return fail({
        key: number, url: site.homeUrl,
        proof: { selector: phone.selector, text: phone.snippet, pages: [...pages.keys()].sort() },
        values: { main: writePhone(main), other: writePhone(number), mainPages: shownOn(main), otherPages: shownOn(number) },
      })
    })
  },
  examples: {
    pass: [
      '<p>Appelez le 04 94 00 12 34</p><footer>04.94.00.12.34</footer>',
      { '/': '<footer>Tél. 04 94 00 12 34 – Portable 06 12 34 56 78</footer>', '/contact': '<main>06 12 34 56 78</main><footer>04 94 00 12 34</footer>' },
      { '/': '<footer>04 94 00 12 34</footer>', '/contact': '<main>Toulon 04 94 00 12 34, Hyères 04 94 00 56 78</main>' },
      { '/': '<footer>04 94 00 12 34</footer>', '/mentions-legales': '<main>Hébergeur : 01 70 00 00 00</main>', '/partenaires': '<main>Dupont, 04 94 99 99 99</main>' },
      { '/': '<footer>04 94 00 12 34</footer>', '/contact': '<main>Fax : 04 94 00 12 35</main>' },
      { '/': '<footer>04 94 00 12 34</footer>', '/contact': '<main>Numéro vert : 0 800 12 34 56</main>' },
    ],
    fail: [
      { '/': '<footer>04 94 00 12 34</footer>', '/contact': '<main>Téléphone : 04 94 00 56 78</main><footer>04 94 00 12 34</footer>' },
      { '/': '<header>04 94 00 12 34</header>', '/atelier': '<header>+33 4 94 00 56 78</header>' },
    ],
  },
})
