// How far a quote is from the home page.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { QUOTE } from '../../rules/words/contact.ts'
import { isContactForm } from '../../rules/words/forms.ts'
import { linkWith } from '../../rules/words/links.ts'
import { says } from '../../rules/words/traces.ts'

interface Noted { asks: boolean; speaks: boolean }

export default check<Noted>({
  id: 'sale.quote-path', version: 2, element: 3, severity: 'medium', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  threshold: {
    value: 3, unit: 'clicks', from: 1, to: 6,
    words: { fr: { name: 'Demande de devis depuis l’accueil, au plus', origin: 'Qui veut déjà vous confier un projet ne cherche pas longtemps' }, en: { name: 'Quote request from the home page, at most', origin: 'People who already want to entrust a project to you do not look for long' } },
  },
  source: { reference: 'A quote within three clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Demander un devis prend {clicks} clics depuis l’accueil',
      why: 'Le formulaire est sur {form}, à {clicks} clics. Chaque page de plus perd des clients qui voulaient vous confier leur projet. La limite conseillée est de {limit}.',
      fix: 'Mettez un bouton « Demander un devis » dans le menu, visible sur toutes les pages, qui mène droit au formulaire.',
      good: 'Un devis se demande sur {form}',
    },
    en: {
      title: 'Asking for a quote takes {clicks} clicks from the home page',
      why: 'The form is on {form}, {clicks} clicks away. Each further page loses customers who wanted to entrust their project to you. The advised limit is {limit}.',
      fix: 'Put a button “Ask for a quote” in the menu, visible on all pages, that leads straight to the form.',
      good: 'A quote can be asked for on {form}',
    },
  },
  note(page) {
    const asks = page.forms.some(isContactForm)
    const speaks = says(page, QUOTE) || linkWith(page, 'text', QUOTE) !== undefined || page.buttons.some(({ name }) => QUOTE.test(name))
    return asks || speaks ? { asks, speaks } : undefined
  },
  run(site, notes, limit) {
    // A company that speaks of no quote is not asked for one.
    if (!notes.some(({ noted }) => noted.speaks)) return notApplicable
    const asking = new Set(notes.filter(({ noted }) => noted.asks).map(({ url }) => url))
    const [nearest] = site.pages.filter(({ url, depth }) => asking.has(url) && depth !== null).toSorted((a, b) => a.depth! - b.depth! || (a.url < b.url ? -1 : 1))
    if (!nearest) return notApplicable
    const clicks = nearest.depth!
    if (clicks <= limit) return pass({ form: pathOf(nearest.url) })
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { text: pathOf(nearest.url), pages: [nearest.url] }, values: { clicks, form: pathOf(nearest.url), limit } })
  },
  examples: {
    pass: [
      { '/': '<a href="/devis">Demander un devis</a>', '/devis': '<form><input name="nom"><input type="tel" name="tel"></form>' },
      { '/': '<a href="/a">Devis gratuit</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<form><input name="nom"><input type="tel" name="tel"></form>' },
    ],
    fail: [
      { '/': '<p>Devis gratuit</p><a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<a href="/d">D</a>', '/d': '<form><input name="nom"><input type="tel" name="tel"></form>' },
      { '/': '<html lang="en"><a href="/a">Quotes</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<a href="/d">D</a>', '/d': '<a href="/e">E</a>', '/e': '<form><input name="name"><input type="email" name="email"></form>' },
    ],
  },
})
