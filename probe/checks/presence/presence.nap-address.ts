// Two addresses for one place: the customer drives to the wrong one.
import { parsed } from '../../net/parsed.ts'
import { addressOf, companyOf } from '../../readings/company.ts'
import { check, fail, notApplicable, pass, toVerify, type Verdict } from '../contract.ts'
import { CONTACT_ADDRESS } from '../../rules/words/contact.ts'
import { LEGAL_ADDRESS } from '../../rules/words/legal.ts'
import { readAddress, sameAddress, sameStreet, type Postal } from '../../rules/words/postal-address.ts'

/** Shown on so many of the pages, it is in their template. */
const TEMPLATE_SHARE = 0.5
/** More addresses than that are a list, not a sentence. */
const MOST_NAMED = 3

/** `isOwn`: the page says where the company is, not where a job was done. */
interface Noted { shown: Postal[]; told: Postal | null; isOwn: boolean }
interface Place { address: Postal; pages: string[]; isTold: boolean; isOwn: boolean }

/** A slip of the pen, rather than a second place: one street with two numbers, or one spot with two postcodes. */
const isSlip = (one: Postal, other: Postal) => sameStreet(one, other) && (one.postcode === other.postcode || one.number === other.number)

export default check<Noted>({
  id: 'presence.nap-address', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One name, address and phone everywhere (NAP)', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site donne deux adresses différentes',
      doubt: 'Avez-vous deux adresses ? Votre site en donne deux, sur des pages différentes',
      many: 'Votre site donne {count} autres adresses que la vôtre',
      why: 'Le site donne « {main} » et, ailleurs, « {other} ». Un client peut se rendre à la mauvaise adresse, et Google hésite à vous placer sur sa carte.',
      fix: 'Choisissez la bonne adresse et écrivez-la partout de la même façon : pied de page, page contact et réglages « référencement » du site. Si ce sont deux lieux, dites à quoi sert chacun, côte à côte.',
      good: '{places|La même adresse partout|Vos adresses s’écrivent partout de la même façon} : {main}',
    },
    en: {
      title: 'Your site gives two different addresses',
      doubt: 'Do you have two addresses? Your site gives two, on different pages',
      many: 'Your site gives {count} addresses that are not yours',
      why: 'The site gives “{main}” and, elsewhere, “{other}”. A customer may go to the wrong address, and Google hesitates to place you on its map.',
      fix: 'Choose the right address and write it the same way everywhere: footer, contact page and the site’s search settings. If they are two places, say what each is for, side by side.',
      good: '{places|The same address everywhere|Your addresses are written the same way everywhere}: {main}',
    },
  },
  note(page, { homeUrl }) {
    const { pathname } = parsed(page.url)
    // A legal notice also gives the host's address, and the head office's.
    if (LEGAL_ADDRESS.test(pathname)) return undefined
    const shown = page.addresses.flatMap((text) => readAddress(text) ?? [])
    const company = companyOf(page)
    const told = readAddress((company && addressOf(company)) ?? '')
    return shown.length || told ? { shown, told, isOwn: page.url === homeUrl || CONTACT_ADDRESS.test(pathname) } : undefined
  },
  run(site, notes) {
    const places: Place[] = []
    const sideBySide = new Set<Place>()
    const at = (address: Postal): Place => {
      const known = places.find((place) => sameAddress(place.address, address))
      if (known) return known
      const place = { address, pages: [], isTold: false, isOwn: false }
      places.push(place)
      return place
    }
    for (const { url, noted } of notes) {
      const here = [...new Set(noted.shown.map(at))]
      for (const place of here) {
        place.pages.push(url)
        place.isOwn ||= noted.isOwn
      }
      // Shown together, they are two places or a list of shops, and the site says so.
      if (here.length > 1) for (const place of here) sideBySide.add(place)
      if (noted.told) at(noted.told).isTold = true
    }
    const own = places.filter(({ isOwn, isTold, pages }) => isOwn || isTold || pages.length > site.pages.length * TEMPLATE_SHARE)
    const [main, ...others] = own.toSorted((a, b) => b.pages.length - a.pages.length || (a.address.text < b.address.text ? -1 : 1))
    if (!main) return notApplicable
    const told = places.filter(({ isTold }) => isTold)
    const doubtful = others.filter((place) => !sideBySide.has(place) && !sideBySide.has(main))
    const verdicts = doubtful.flatMap((place): Verdict[] => {
      const shown = { key: place.address.text, url: site.homeUrl, proof: { text: `${main.address.text} ≠ ${place.address.text}`, pages: place.pages.length ? place.pages.toSorted() : [site.homeUrl] }, values: { main: main.address.text, other: place.address.text } }
      // What the site tells search engines of its one company, against what it shows.
      const isContradicted = told.length === 1 && !main.isTold && place.isTold && !place.pages.length
      return isContradicted || isSlip(main.address, place.address) ? [fail(shown)] : place.pages.length ? [toVerify(shown)] : []
    })
    if (verdicts.length) return verdicts
    // Two places of one company, of which the front page gives one.
    const isOfSeveral = places.some((place) => !own.includes(place) && place.pages.length > 1)
    // Said once, beside ours, it may be a partner's: nothing was compared.
    const isSaidOnce = others.some((place) => sideBySide.has(place) && place.pages.length === 1 && CONTACT_ADDRESS.test(parsed(place.pages[0]!).pathname))
    return isOfSeveral || isSaidOnce || others.length >= MOST_NAMED ? notApplicable : pass({ main: [main, ...others].map(({ address }) => address.text).join(' · '), places: others.length + 1 })
  },
  examples: {
    pass: [
      { '/': '<footer>12 bd du Maréchal Foch, 83000 Toulon</footer>', '/contact': '<main>12, boulevard Foch 83000 TOULON</main>' },
      { '/': '<footer>12 rue de la Scierie 83000 Toulon</footer>', '/mentions-legales': '<main><p>OVH, 2 rue Kellermann 59100 Roubaix</p></main>' },
      { '/': '<footer><p>12 rue de la Scierie 83000 Toulon</p><p>4 quai du Port 83400 Hyères</p></footer>', '/hyeres': '<main><p>4 quai du Port 83400 Hyères</p></main>' },
      { '/': '<footer>12 rue de la Scierie 83000 Toulon</footer>', '/b': '<footer>12 rue de la Scierie 83041 Toulon cedex 9</footer>' },
    ],
    fail: [
      { '/': '<footer>12 rue de la Scierie 83000 Toulon</footer>', '/contact': '<main>21 rue de la Scierie 83000 Toulon</main>' },
      '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir","address":{"streetAddress":"4 quai du Port","postalCode":"83400","addressLocality":"Hyères"}}</script><footer>12 rue de la Scierie 83000 Toulon</footer>',
    ],
  },
})
