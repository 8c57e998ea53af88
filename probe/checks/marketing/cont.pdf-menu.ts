// A menu or a price list that can only be read by opening a PDF.
import { allThings, isA } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { mayName } from '../../rules/words/links.ts'

const FOOD = /^(?:Restaurant|FoodEstablishment|CafeOrCoffeeShop|BarOrPub|Bakery|FastFoodRestaurant|Brewery|IceCreamShop)$/
const MENU = /\bmenus?\b|\b(?:la|notre|nos) cartes?\b|^cartes?\b/i
const PDF = /\.pdf/i
const PRICES = /\btarifs?\b|\bprix\b|\bprice list\b|\bpricing\b/i
/** So many prices on a page are a list. */
const LIST_OF_PRICES = 3

interface Noted { pdf?: { kind: 'menu' | 'prices'; text: string; selector: string }; isFood?: true; hasPrices?: true }

export default check<Noted>({
  id: 'cont.pdf-menu', version: 1, element: 2, severity: 'info', reads: 'site',
  effortMinutes: 90, skill: 'editor',
  source: { reference: 'Menus and prices written on a page, not only in a file', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos prix ne se lisent qu’en ouvrant un PDF : « {link} »',
      why: 'Sur un téléphone, un PDF se télécharge, s’affiche en tout petit et ne se trouve pas dans Google. Beaucoup de clients regardent la carte ou les prix avant de venir.',
      fix: 'Recopiez la carte ou les tarifs dans une page du site, prix compris. Gardez le PDF pour qui veut imprimer.',
    },
    en: {
      title: 'Your prices can only be read by opening a PDF: “{link}”',
      why: 'On a phone, a PDF has to be downloaded, shows in miniature and is hard to find in Google. Many customers look at the menu or prices before they come.',
      fix: 'Copy the menu or the prices into a page of the site, as text. Keep the PDF for those who want to print.',
    },
  },
  note(page) {
    const isFood = allThings(page.things).some((thing) => isA(thing, FOOD))
    const hasPrices = page.prices.filter(({ region }) => region === 'main').length >= LIST_OF_PRICES
    const link = !mayName(page, PDF) ? undefined : page.links.find(({ url, text }) => url && PDF.test(url) && (MENU.test(text) || PRICES.test(text)) && /\.pdf$/i.test(parsed(url).pathname))
    const pdf = link && { kind: PRICES.test(link.text) ? 'prices' as const : 'menu' as const, text: link.text.slice(0, 80), selector: link.selector }
    if (!isFood && !hasPrices && !pdf) return undefined
    return { ...pdf && { pdf }, ...isFood && { isFood }, ...hasPrices && { hasPrices } }
  },
  run(site, notes) {
    // « Menu » may be a meal or a list of links: it counts where people eat.
    const isFood = notes.some(({ noted }) => noted.isFood)
    const files = notes.filter(({ noted }) => noted.pdf && (noted.pdf.kind === 'prices' || isFood))
    const [first] = files
    if (!first) return notApplicable
    if (notes.some(({ noted }) => noted.hasPrices)) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    const { text, selector } = first.noted.pdf!
    return fail({ url: first.url, proof: { selector, text, pages: files.map(({ url }) => url) }, values: { link: text } })
  },
  examples: {
    pass: [
      { '/': '<a href="/tarifs.pdf">Nos tarifs en PDF</a>', '/tarifs': '<main>Coupe 25 €, couleur 40 €, barbe 15 €</main>' },
      { '/': '<script type="application/ld+json">{"@type":"Restaurant","name":"Chez Lenoir"}</script><a href="/carte.pdf">La carte</a>', '/carte': '<main>Soupe 8 €, daube 18 €, tarte 7 €</main>' },
    ],
    fail: [
      '<script type="application/ld+json">{"@type":"Restaurant","name":"Chez Lenoir"}</script><main><a href="/carte.pdf">Voir la carte</a></main>',
      { '/': '<main><a href="/f/grille.pdf">Nos tarifs 2026</a></main>', '/contact': '<main>Coupe dès 25 €</main>' },
    ],
  },
})
