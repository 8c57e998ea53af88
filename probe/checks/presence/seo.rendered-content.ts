// A page whose text is there only once scripts have run.
import { eachPage } from '../../rules/browser/each-page.ts'
import { pageInBrowser } from '../../rules/browser/example-page.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const FEW_WORDS = 50
const SHARE_NEEDED = 0.2

export default check({
  id: 'seo.rendered-content', version: 1, element: 1, severity: 'high', reads: 'browser',
  effortMinutes: 240, skill: 'developer', threshold: { value: SHARE_NEEDED, unit: 'share of words sent' },
  source: { reference: 'Google Search Central, "Understand JavaScript SEO basics"; the share is a convention', kind: 'convention' },
  words: {
    fr: {
      title: 'Le texte de la page {page} n’apparaît qu’une fois ses scripts exécutés',
      many: 'Le texte de {count} pages n’apparaît qu’une fois leurs scripts exécutés',
      why: 'La page arrive avec {sent} {sent|mot|mots}, et en montre {shown} une fois ses scripts exécutés. Google la lit plus tard et parfois pas ; les réseaux sociaux et les assistants n’y voient rien.',
      fix: 'Demandez à votre développeur un rendu côté serveur (ou des pages générées d’avance) : le texte doit être dans la page envoyée.',
      good: 'Le texte de vos pages est là dès qu’elles arrivent',
    },
    en: {
      title: 'The text of the page {page} appears only once its scripts have run',
      many: 'The text of {count} pages appears only once their scripts have run',
      why: 'The page arrives with {sent} {sent|word|words}, and shows {shown} once its scripts have run. Google reads it later and sometimes not; social networks and assistants see nothing.',
      fix: 'Ask your developer for server-side rendering (or pages generated beforehand): the text must be in the page as sent.',
      good: 'The text of your pages is there as soon as they arrive',
    },
  },
  run: (browser) => eachPage(browser, ({ words }) => words, ({ sent, shown }, { url }) => {
    // A page of a few words may draw them all: a form, a map.
    if (shown < FEW_WORDS) return notApplicable
    if (sent >= shown * SHARE_NEEDED) return pass()
    return fail({ url, proof: { text: `${sent} / ${shown}` }, values: { sent, shown } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ words: { sent: 60, shown: 300 } }),
      { browser: { pages: [...pageInBrowser({ words: { sent: 0, shown: 49 } }).browser!.pages!, ...pageInBrowser().browser!.pages!] } },
    ],
    fail: [
      pageInBrowser({ words: { sent: 0, shown: 300 } }),
      pageInBrowser({ words: { sent: 59, shown: 300 } }),
    ],
  },
})
