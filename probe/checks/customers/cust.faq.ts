// No page that answers the questions everybody asks.
import { allThings, isA } from '../../facts/thing.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { hasHeading, hasLink } from '../../rules/words/links.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

const FAQ = /\bf\.?a\.?q\b|questions?[\s_-]*(?:fr[ée]quentes?|courantes?|r[ée]ponses?)|foire[\s_-]*aux[\s_-]*questions|vos[\s_-]*questions|frequently[\s_-]*asked|centre[\s_-]*d.aide|help[\s_-]*cent/i
/** So many headings that end with a question mark make a page of answers, whatever its name. */
const QUESTIONS_NEEDED = 3

export default check<true>({
  id: 'cust.faq', version: 2, element: 4, severity: 'low', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'A page or a section of answers', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site ne répond pas aux questions que tout le monde pose',
      why: 'Délais, zone, prix, garantie : un client qui ne trouve pas la réponse ne demande pas toujours. Nous n’avons vu ni page ni rubrique de questions sur {pages} {pages|page lue|pages lues}.',
      fix: 'Notez pendant une semaine les questions posées au téléphone, puis écrivez-en cinq avec leur réponse, avec les mots du client.',
      good: 'Votre site répond aux questions fréquentes',
    },
    en: {
      title: 'Your site does not answer the questions everybody asks',
      why: 'Delays, area, price, guarantee: a customer who does not find the answer does not always ask. We saw neither a page nor a section of questions on {pages} {pages|page|pages} read.',
      fix: 'For a week, note the questions asked on the phone, then write five of them with their answer, in the customer’s words.',
      good: 'Your site answers frequent questions',
    },
  },
  note(page, about) {
    // « Qu’est-ce qu’un cookie ? » is no question of a customer.
    const asks = pageTypeOf(page, about) !== 'legal' && page.headings.filter(({ text }) => text.trimEnd().endsWith('?')).length >= QUESTIONS_NEEDED
    return asks || hasHeading(page, FAQ) || hasLink(page, FAQ) || allThings(page.things).some((thing) => isA(thing, /^(?:FAQPage|QAPage|Question)$/)) || undefined
  },
  run(site, notes) {
    if (notes.length) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'a[href], h2', sought: 'FAQ, questions fréquentes' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<a href="/faq">FAQ</a>', '<h2>Questions fréquentes</h2>', '<h1>Pose</h1><h2>Quel délai ?</h2><h2>Quelle garantie ?</h2><h2>Où intervenez-vous ?</h2>',
    ],
    fail: [{ '/': '<a href="/politique-de-cookies">Cookies</a>', '/politique-de-cookies': '<h1>Cookies</h1><h2>Qu’est-ce qu’un cookie ?</h2><h2>Comment les refuser ?</h2><h2>Combien de temps ?</h2>' }, '<h1>Un projet ?</h1><a href="/contact">Contact</a>', '<a href="/faquin">Le faquin</a>'],
  },
})
