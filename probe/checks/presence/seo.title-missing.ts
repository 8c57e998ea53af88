// A page without a title: search engines and browser tabs have no name for it.
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'seo.title-missing', version: 1, element: 1, severity: 'high', reads: 'page',
  effortMinutes: 5, skill: 'editor',
  source: { reference: 'HTML Living Standard, 4.2.2 The title element', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} n’a pas de titre',
      many: '{count} pages n’ont pas de titre',
      why: 'Le titre est la première ligne qu’on lit dans Google, et le nom de l’onglet. Quand il manque, Google en compose un à votre place.',
      fix: 'Donnez à la page un titre de 30 à 60 caractères : ce que vous proposez, puis votre nom et votre ville.',
      good: 'Toutes vos pages ont un titre',
    },
    en: {
      title: 'The page {page} has no title',
      many: '{count} pages have no title',
      why: 'The title is the first line people read in Google, and the name of the tab. Without one, Google makes one up for you.',
      fix: 'Give the page a title of 30 to 60 characters: what you offer, then your name and your town.',
      good: 'All your pages have a title',
    },
  },
  run(page) {
    if (page.titles.some(Boolean)) return pass()
    return fail({ url: page.url, proof: { selector: 'head > title', text: page.headings[0]?.text ?? '' } })
  },
  examples: {
    pass: ['<title>Menuiserie à Toulon</title><p>Bonjour', '<html><head><title>\n A \n</title></head>'],
    fail: ['<h1>Nos escaliers</h1>', '<title></title><h1>A</h1>', '<title>   </title>', '<svg><title>Logo</title></svg>'],
  },
})
