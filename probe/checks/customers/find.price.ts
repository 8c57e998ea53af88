// Whether a customer finds a price within two clicks.
import { allThings, textOf } from '../../facts/thing.ts'
import { check, notApplicable } from '../contract.ts'
import { judgeReach, type Place } from '../../rules/words/click-path.ts'
import { arrivalOf, isGone, statusOf } from '../../rules/search/answers.ts'
import { hasHeading, linkWith } from '../../rules/words/links.ts'

const PRICES = /\btarifs?\b|\bprix\b|nos formules|\bpricing\b|\bprices?\b|\brates\b|abonnements?\b/i
/** Words of somebody who sells: others are not asked for a price. */
const SELLS = /\bdevis\b|\btarifs?\b|\bprix\b|acheter|commander|r[ée]server|\bquotes?\b|\bprices?\b|\bpricing\b|panier|boutique|prestations|nos services/i

/** `list`: a page or a document named as one of prices; `isNamed`: a heading, or what search engines are told, speaks of prices. */
interface Noted { place: Place | null; list: { text: string; url: string | null } | null; isNamed: boolean }

export default check<Noted>({
  id: 'find.price', version: 2, element: 4, severity: 'low', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: {
    value: 2, unit: 'clicks', from: 1, to: 5,
    words: { fr: { name: 'Premier prix depuis l’accueil, au plus', origin: 'Au-delà, beaucoup vont voir ailleurs' }, en: { name: 'First price from the home page, at most', origin: 'Beyond, many look elsewhere' } },
  },
  source: { reference: 'A price, or a price range, within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve aucun prix en {limit} {limit|clic|clics}',
      why: '{isNowhere|Nous n’avons vu aucun prix sur le site.|Vos prix sont trop loin de l’accueil.} Le client qui ne peut pas situer votre prix suppose qu’il est élevé, ou demande un devis à celui qui l’affiche.',
      fix: 'Donnez au moins un repère : « à partir de », une fourchette, ou le prix d’un exemple réel. Mettez « Tarifs » dans le menu.',
      good: 'On trouve un prix sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find any price in {limit} {limit|click|clicks}',
      why: '{isNowhere|We saw no price on the site.|Your prices are too far from the home page.} Customers who have no idea of your price suppose it is high, or ask for a quote from somebody who shows theirs.',
      fix: 'Give at least an idea: “from”, a range, or the price of a real example. Put “Prices” in the menu.',
      good: 'A price is found without searching ({way})',
    },
  },
  note(page) {
    const price = page.prices[0]
    const place = price ? { text: price.snippet, selector: price.selector } : null
    const link = linkWith(page, 'text', PRICES)
    const list = link ? { text: link.text, url: link.url } : null
    // « €€ » tells nobody a price.
    const isNamed = hasHeading(page, PRICES) || allThings(page.things).some((thing) => textOf(thing, 'price'))
    const sells = linkWith(page, 'text', SELLS) !== undefined || page.buttons.some(({ name }) => SELLS.test(name)) || hasHeading(page, SELLS)
    return place || list || isNamed || sells ? { place, list, isNamed } : undefined
  },
  run(site, notes, limit) {
    if (!notes.length) return notApplicable
    const read = new Set(site.pages.map(({ url }) => url))
    // A document, or a page that was not read: its name is enough.
    const isElsewhere = (url: string | null) => url !== null && !read.has(url) && !read.has(arrivalOf(site, url) ?? url) && !isGone(statusOf(site, url))
    const shown = notes.flatMap(({ url, noted: { place, list } }) => {
      const found = place ?? (list && isElsewhere(list.url) ? { text: list.text } : null)
      return found ? [{ url, noted: found }] : []
    })
    const verdict = judgeReach(site, shown, { sought: '€, tarif, prix, à partir de', limit })
    // Announced where none is read, they may be drawn in a picture.
    return verdict.state === 'fail' && notes.some(({ noted }) => noted.isNamed || noted.list) ? notApplicable : verdict
  },
  examples: {
    pass: [
      { '/': '<a href="/escaliers">Escaliers</a>', '/escaliers': '<p>À partir de 2 400 €</p>' }, { '/': '<a href="/tarifs.pdf">Nos tarifs</a>' },
      { '/': '<a href="/s">Demander un devis</a>', '/s': '<p>Comptez 80 € l’heure.</p>' },
    ],
    fail: [
      '<a href="/devis">Demander un devis</a><script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir","priceRange":"€€"}</script>',
      '<a href="/devis">Demander un devis</a>',
      { '/': '<a href="/a">Nos services</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Forfait à 80 €</p>' },
    ],
  },
})
