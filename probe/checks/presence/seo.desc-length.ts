// A description that Google cuts, or finds too thin to show.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isFurtherLeaf, isListedPage, isOfUseOrLaw } from '../../rules/search/listed-page.ts'

const SHORTEST = 70
/** Google counts pixels: just beyond, no more than a word is lost. */
const SLACK = 10
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

export default check({
  id: 'seo.desc-length', version: 1, element: 1, severity: 'low', reads: 'page',
  effortMinutes: 5, skill: 'editor',
  threshold: {
    value: 160, unit: 'characters', from: 100, to: 320,
    words: { fr: { name: 'Description d’une page, au plus', origin: 'Google en montre environ deux lignes sous le titre' }, en: { name: 'Description of a page, at most', origin: 'Google shows about two lines of it under the title' } },
  },
  source: { reference: 'About two lines are shown by Google under a title', kind: 'convention' },
  words: {
    fr: {
      title: 'La description de la page {page} fait {length} {length|caractère|caractères}',
      many: '{count} descriptions sont trop longues ou trop courtes',
      why: 'Google montre environ {limit} caractères : la suite est coupée. En dessous de 70, il préfère souvent un extrait de la page.',
      fix: 'Visez deux phrases, de 70 à {limit} caractères, et mettez l’essentiel dans la première.',
      good: 'Vos descriptions ont la bonne longueur pour Google',
    },
    en: {
      title: 'The description of the page {page} is {length} {length|character|characters} long',
      many: '{count} descriptions are too long or too short',
      why: 'Google shows about {limit} characters: the rest is cut. Under 70, it often prefers an extract of the page.',
      fix: 'Aim at two sentences, 70 to {limit} characters, with what matters in the first.',
      good: 'Your descriptions have the right length for Google',
    },
  },
  run(page, { origin }, limit) {
    const text = page.metas.description?.replace(/\s+/g, ' ').trim()
    if (!text || WIDE.test(text) || !isListedPage(page, origin) || isFurtherLeaf(page.url) || isOfUseOrLaw(page.url)) return notApplicable
    const { length } = [...text]
    if (length >= SHORTEST && length <= limit + SLACK) return pass()
    return fail({ url: page.url, proof: { selector: 'head > meta[name="description"]', text }, values: { length, limit } })
  },
  examples: {
    pass: [
      '<meta name="description" content="Escaliers sur mesure à Toulon et dans le Var : dessin, fabrication et pose par la menuiserie Durand.">',
      `<meta name="description" content="${'é'.repeat(170)}">`, `<meta name="description" content="\n ${'a'.repeat(70)}   \n">`,
    ],
    fail: ['<meta name="description" content="Bienvenue chez Durand">', `<meta name="description" content="${'Escaliers '.repeat(20)}">`],
  },
})
