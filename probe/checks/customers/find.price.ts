// Whether a customer finds a price within two clicks.
import { allThings, textOf } from '../../facts/thing.ts'
import { check, notApplicable } from '../contract.ts'
import { CLICK_LIMIT, judgeReach, placesIn, type Place } from '../../rules/words/click-path.ts'
import { hasHeading, linkWith } from '../../rules/words/links.ts'

const PRICES = /\btarifs?\b|\bprix\b|nos formules|\bpricing\b|\bprices?\b|\brates\b|abonnements?\b/i
/** Words of somebody who sells: others are not asked for a price. */
const SELLS = /\bdevis\b|\btarifs?\b|\bprix\b|acheter|commander|r[ée]server|\bquotes?\b|\bprices?\b|\bpricing\b|panier|boutique|prestations|nos services/i

interface Noted { place: Place | null }

export default check<Noted>({
  id: 'find.price', version: 1, element: 4, severity: 'low', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: { value: CLICK_LIMIT, unit: 'clicks' },
  source: { reference: 'A price, or a price range, within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve aucun prix en {limit} clics',
      why: '{isNowhere|Nous n’avons vu aucun prix sur le site.|Vos prix sont trop loin de l’accueil.} Le client qui ne peut pas situer votre prix suppose qu’il est élevé, ou demande un devis à celui qui l’affiche.',
      fix: 'Donnez au moins un repère : « à partir de », une fourchette, ou le prix d’un exemple réel. Mettez « Tarifs » dans le menu.',
      good: 'On trouve un prix sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find any price in {limit} clicks',
      why: '{isNowhere|We saw no price on the site.|Your prices are too far from the home page.} Customers who cannot place your price suppose it is high, or ask a quote of the one who shows it.',
      fix: 'Give at least a bearing: “from”, a range, or the price of a real example. Put “Prices” in the menu.',
      good: 'A price is found without searching ({way})',
    },
  },
  note(page) {
    const price = page.prices[0]
    // A list of prices may be a picture or a document: its name is enough.
    const named = linkWith(page, 'text', PRICES) ?? (hasHeading(page, PRICES) ? page.headings.map(({ text }) => ({ text })).find(({ text }) => PRICES.test(text)) : undefined)
    const told = allThings(page.things).map((thing) => textOf(thing, 'priceRange') ?? textOf(thing, 'price')).find(Boolean)
    const place = price ? { text: price.snippet, selector: price.selector } : named ? { text: named.text } : told ? { text: told } : null
    const sells = linkWith(page, 'text', SELLS) !== undefined || page.buttons.some(({ name }) => SELLS.test(name)) || hasHeading(page, SELLS)
    return place || sells ? { place } : undefined
  },
  run: (site, notes) => notes.length ? judgeReach(site, placesIn(notes), '€, tarif, prix, à partir de') : notApplicable,
  examples: {
    pass: [
      { '/': '<a href="/escaliers">Escaliers</a>', '/escaliers': '<p>À partir de 2 400 €</p>' }, { '/': '<a href="/tarifs.pdf">Nos tarifs</a>' },
      { '/': '<a href="/s">Demander un devis</a>', '/s': '<p>Comptez 80 € l’heure.</p>' },
    ],
    fail: [
      '<a href="/devis">Demander un devis</a>',
      { '/': '<a href="/a">Nos services</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Forfait à 80 €</p>' },
    ],
  },
})
