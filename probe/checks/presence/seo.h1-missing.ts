// A page without a main heading: nothing on it says at once what it is about.
import { check, fail, notMeasured, pass } from '../contract.ts'

const WRITTEN_BY_SCRIPTS = 10

export default check({
  id: 'seo.h1-missing', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  threshold: { value: 1, unit: 'main heading' },
  source: { reference: 'RGAA 4.1, 9.1; WCAG 2.2, technique H42', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} n’a pas de titre principal',
      many: '{count} pages n’ont pas de titre principal',
      why: 'Le grand titre (« h1 ») dit de quoi parle la page : au visiteur pressé, à Google, et à ceux qui écoutent la page au lieu de la voir.',
      fix: 'Dans l’éditeur du site, mettez le sujet de la page en « Titre 1 », une seule fois, au début du contenu.',
      good: 'Toutes vos pages ont un titre principal',
    },
    en: {
      title: 'The page {page} has no main heading',
      many: '{count} pages have no main heading',
      why: 'The main heading (“h1”) says what the page is about: to a hurried visitor, to Google, and to those who listen to the page instead of seeing it.',
      fix: 'In the editor of the site, set the subject of the page as “Heading 1”, once, at the start of the content.',
      good: 'All your pages have a main heading',
    },
  },
  run(page) {
    if (page.headings.some(({ level, text }) => level === 1 && text)) return pass()
    if (page.wordCount < WRITTEN_BY_SCRIPTS && page.scripts.length) return notMeasured('the page is written by its scripts')
    return fail({ url: page.url, proof: { selector: 'h1', text: page.titles[0] ?? '' } })
  },
  examples: {
    pass: ['<h1>Escaliers sur mesure</h1>', '<h1><img src="/logo.png" alt="Menuiserie Durand"></h1>', '<h2>Toulon</h2><h1>Escaliers</h1>'],
    fail: ['<title>Durand</title><h2>Escaliers</h2>', '<p class="h1">Nos escaliers</p>', '<h1></h1><p>Nos escaliers', '<h2>Nous contacter</h2><p>12 rue du Port, 83000 Toulon. Appelez le 04 94 00 12 34.</p><script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'],
  },
})
