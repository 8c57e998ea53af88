// Pages with too few words to answer a question.
import { cutText } from '../../facts/cut.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'
import { isListing, pageTypeOf } from '../../rules/words/page-type.ts'

/** Below it, the page may be a frame that its own scripts fill in: a gallery, a calendar, a list of news. */
const FEWEST_TO_BE_SURE = 60
const WRITES = /innerHTML|insertAdjacentHTML|\bfetch\(/
const SHORT_BY_NATURE = new Set(['home', 'legal', 'account', 'search', 'contact', 'faq', 'list', 'product'])

export default check({
  id: 'cont.thin', version: 1, element: 2, severity: 'low', reads: 'page',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 200, unit: 'words', from: 60, to: 1000,
    words: { fr: { name: 'Texte d’une page, au moins', origin: 'Ce que demandent les outils d’audit, sans compter menus et pied de page' }, en: { name: 'Text of a page, at least', origin: 'What audit tools ask for, menus and footer apart' } },
  },
  source: { reference: 'At least 200 words of its own, as audit tools commonly ask', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} n’a {isEmpty|pas de|que peu de} texte à elle ({words} {words|mot|mots})',
      doubt: 'Presque pas de texte : une galerie, un agenda, ou une page à compléter ?',
      many: '{count} pages ont moins de {limit} mots',
      why: 'Un visiteur arrive avec une question et n’y trouve pas de quoi décider. Les moteurs de recherche montrent rarement une page qui dit si peu.',
      fix: 'Ajoutez ce que vos clients demandent au téléphone : pour qui, comment, en combien de temps, à quel prix, avec quelle garantie. Ou réunissez la page avec une page voisine.',
    },
    en: {
      title: 'The page {page} has {isEmpty|no|little} text of its own ({words} {words|word|words})',
      doubt: 'Hardly any text: a gallery, a calendar, or a page to complete?',
      many: '{count} pages have fewer than {limit} words',
      why: 'Visitors come with a question and do not find enough to decide. Search engines seldom show a page that says so little.',
      fix: 'Add what your customers ask on the phone: for whom, how, how fast, at what price, with what guarantee. Or join the page with a neighbouring one.',
    },
  },
  run(page, about, limit) {
    const showsRatherThanTells = page.images.filter(({ region }) => region === 'main').length >= 6 || page.frames.some(({ isHidden }) => !isHidden)
    const isShelf = page.prices.length >= 2
    const asks = page.forms.some((form) => form.fields.filter((field) => field.isVisible).length >= 3)
    if (page.robots.noindex || showsRatherThanTells || isShelf || asks || SHORT_BY_NATURE.has(pageTypeOf(page, about)) || isListing(page)) return notApplicable
    if (page.mainWordCount >= limit) return pass()
    const isScripted = page.scripts.some(({ code, url }) => WRITES.test(code) || (url && parsed(url).host === parsed(page.url).host))
    if (page.wordCount < 20 && page.scripts.length) return notMeasured('the page is written by its scripts')
    const says = page.mainWordCount < FEWEST_TO_BE_SURE && isScripted ? toVerify : fail
    return says({ url: page.url, proof: { selector: 'main', text: cutText(page.mainText, 200) || page.url }, values: { words: page.mainWordCount, isEmpty: page.mainWordCount === 0 ? 1 : 2, limit } })
  },
  examples: {
    pass: [
      { '/': '<p>Bienvenue</p>', '/renover-un-escalier': `<main><h1>Rénover un escalier</h1><p>${'Nous ponçons puis nous huilons chaque marche. '.repeat(30)}</p></main>` },
      { '/contact': '<main>04 94 00 12 34</main>', '/mentions-legales': '<main>Lenoir</main>', '/pose': `<main><p>${'Le bois sèche deux ans avant la coupe. '.repeat(26)}</p></main>` },
      { '/': '<p>Bienvenue</p>', '/accessoires': '<main><h1>Accessoires</h1><p>Écharpe 100,00 €</p><p>Ceinture 75,00 €</p></main>', '/pose': `<main><p>${'Le bois sèche deux ans avant la coupe. '.repeat(26)}</p></main>` },
    ],
    fail: [
      { '/': '<p>Bienvenue</p>', '/renover-un-escalier': `<main><h1>Rénover un escalier</h1><p>${'Nous ponçons puis nous huilons chaque marche. '.repeat(4)}</p></main><script type="module" src="https://cdn.exemple.com/carte.js"></script>` },
      { '/': '<p>Bienvenue</p>', '/renover-un-escalier': '<main><h1>Rénover un escalier</h1><p>Nous ponçons puis nous huilons chaque marche.</p></main>' },
      { '/services/pose': `<nav>${'Accueil Contact '.repeat(150)}</nav><main><p>${'Le bois sèche deux ans. '.repeat(30)}</p></main>` },
    ],
  },
})
