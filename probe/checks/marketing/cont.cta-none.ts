// Pages made to sell that ask nothing of their visitor.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { hasCall } from '../../rules/words/call-to-action.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

const MADE_TO_SELL = new Set(['home', 'service', 'product', 'landing'])

/** Signs that somebody sells or serves here: without them a page owes its reader no button. */
interface Noted { isCommercial: boolean; asks?: boolean; text?: string }

export default check<Noted>({
  id: 'cont.cta-none', version: 1, element: 2, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'One call to action on each home, service, product or campaign page', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} ne propose rien à faire',
      many: '{count} pages faites pour vendre ne proposent rien à faire',
      why: 'Qui a lu la page et veut aller plus loin n’y trouve ni bouton, ni numéro, ni formulaire. Beaucoup repartent.',
      fix: 'Ajoutez un bouton bien visible avec un verbe : « Demander un devis », « Réserver », « Appeler ». Répétez-le en bas de page.',
      good: 'Chaque page invite à aller plus loin : appeler, écrire ou commander',
    },
    en: {
      title: 'The page {page} offers nothing to do',
      many: '{count} pages made to sell offer nothing to do',
      why: 'People who have read the page and want to go further find no button, no number and no form. Many leave.',
      fix: 'Add a clear button with a verb: “Ask for a quote”, “Book”, “Call us”. Repeat it at the bottom of the page.',
      good: 'Your pages all offer a next step',
    },
  },
  note(page, about) {
    const isCommercial = page.phones.length + page.prices.length + page.sirens.length + page.emails.length > 0
    if (!MADE_TO_SELL.has(pageTypeOf(page, about)) || page.robots.noindex || page.metaList.some(({ name, content }) => name === 'refresh' && /url/i.test(content))) return isCommercial ? { isCommercial } : undefined
    const isForm = page.forms.some((form) => form.region === 'main' && form.fields.some((field) => field.isVisible && field.type !== 'search'))
    const isDirect = page.links.some((link) => link.region !== 'footer' && /^(?:tel|mailto|sms|https:\/\/wa\.me)/i.test(link.href))
    if (isForm || isDirect || hasCall(page)) return { isCommercial, asks: true }
    const links = page.links.filter((link) => link.region === 'main' && link.text).slice(0, 5).map((link) => link.text).join(' · ')
    return { isCommercial, asks: false, text: links || cutText(page.mainText, 120) || page.url }
  },
  run(_site, notes) {
    const asked = notes.filter(({ noted }) => noted.asks !== undefined)
    if (!asked.length || !notes.some(({ noted }) => noted.isCommercial)) return notApplicable
    const silent = asked.filter(({ noted }) => !noted.asks)
    if (!silent.length) return pass()
    return silent.map(({ url, noted }) => fail({ url, proof: { selector: 'main', text: noted.text! } }))
  },
  examples: {
    pass: [
      { '/': '<main><a class="btn" href="/devis">Demander un devis</a></main><footer>04 94 00 12 34</footer>', '/blog/chene': '<main><p>Le chêne.</p></main>' },
      { '/': '<main><a href="tel:+33494001234">04 94 00 12 34</a></main>', '/services/pose': '<header><a href="/contact">Nous contacter</a></header><main>Pose</main>' },
      { '/': '<main><form><input type="email" name="email"><button>OK</button></form></main><footer>04 94 00 12 34</footer>', '/mentions-legales': '<main>SIREN 732 829 320</main>' },
      { '/': '<main><a class="btn" href="/devis">Demander un devis</a></main><footer>04 94 00 12 34</footer>', '/en/': '<meta http-equiv="refresh" content="0;url=/"><main><p>Redirecting … <a href="/">Home</a></p></main>' },
      { '/': '<main><h2>Nos escaliers</h2><a href="/e">Découvrir</a> 120 €</main>' },
    ],
    fail: [
      { '/': '<header><a href="/atelier">L’atelier</a></header><main><h1>Menuiserie Lenoir</h1><p>Des escaliers.</p></main><footer>04 94 00 12 34</footer>' },
      { '/': '<main><a href="/contact">Contactez-nous</a></main>', '/services/pose': '<main><h1>Pose</h1><p>Nous posons. <a href="/bois">Le bois</a></p></main><footer><a href="tel:+33494001234">04 94 00 12 34</a></footer>' },
    ],
  },
})
