// A page without a description: the text below its title in search results is left to chance.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isFurtherLeaf, isListedPage, isOfUseOrLaw } from '../../rules/search/listed-page.ts'

export default check({
  id: 'seo.desc-missing', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'Google Search Central, "Control your snippets in search results"', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} n’a pas de description',
      many: '{count} pages n’ont pas de description',
      why: 'C’est le petit texte sous votre titre dans Google. Quand il manque, Google prend un extrait de la page, que vous n’avez pas choisi.',
      fix: 'Écrivez deux phrases, de 70 à 160 caractères : ce que le client trouvera ici, et pourquoi venir chez vous.',
      good: 'Toutes vos pages ont une description pour Google',
    },
    en: {
      title: 'The page {page} has no description',
      many: '{count} pages have no description',
      why: 'It is the short text below your title in Google. Without one, Google takes an extract of the page that you did not choose.',
      fix: 'Write two sentences, 70 to 160 characters: what the customer will find here, and why come to you.',
      good: 'All your pages have a description for Google',
    },
  },
  run(page, { origin }) {
    // A page kept out of search results, or shown there under another address, needs no text there.
    if (!isListedPage(page, origin) || isFurtherLeaf(page.url) || isOfUseOrLaw(page.url)) return notApplicable
    if (page.metas.description?.trim()) return pass()
    return fail({ url: page.url, proof: { selector: 'head > meta[name="description"]', text: page.titles[0] ?? '' } })
  },
  examples: {
    pass: ['<meta name="description" content="Escaliers sur mesure à Toulon.">', '<META NAME="Description" CONTENT="Ici">', { '/blog': '<meta name="description" content="Journal">', '/blog/page/2': '<p>' }],
    fail: ['<title>A</title>', '<meta name="description" content="  ">', '<meta property="og:description" content="Partage">'],
  },
})
