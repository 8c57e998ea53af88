// A title that is cut, or too short to say anything, in search results.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isFurtherLeaf, isListedPage } from '../../rules/search/listed-page.ts'

const SHORTEST = 10
// One sign of these scripts is a word or a syllable, and twice as wide.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

export default check({
  id: 'seo.title-length', version: 1, element: 1, severity: 'low', reads: 'page',
  effortMinutes: 5, skill: 'editor',
  threshold: {
    value: 65, unit: 'characters', from: 40, to: 120,
    words: { fr: { name: 'Titre d’une page, au plus', origin: 'Google en montre environ 65 caractères sur un ordinateur' }, en: { name: 'Title of a page, at most', origin: 'Google shows about 65 characters of it on a computer' } },
  },
  source: { reference: 'About 600 pixels of a title, or 65 characters, are shown by Google on a computer', kind: 'convention' },
  words: {
    fr: {
      title: 'Le titre de la page {page} fait {length} {length|caractère|caractères}',
      many: '{count} titres sont trop longs ou trop courts',
      why: 'Au-delà de {limit} caractères environ, Google le coupe. En dessous de 10, il ne dit pas ce que vous proposez.',
      fix: 'Visez 30 à {limit} caractères. Commencez par ce que le client cherche ; finissez par votre nom et votre ville.',
      good: 'Vos titres ont la bonne longueur pour Google',
    },
    en: {
      title: 'The title of the page {page} is {length} {length|character|characters} long',
      many: '{count} titles are too long or too short',
      why: 'Beyond about {limit} characters, Google cuts it. Under 10, it does not say what you offer.',
      fix: 'Aim at 30 to {limit} characters. Begin with what the customer looks for; end with your name and your town.',
      good: 'Your titles have the right length for Google',
    },
  },
  run(page, { origin }, limit) {
    const title = page.titles.find(Boolean)
    if (!title || WIDE.test(title) || !isListedPage(page, origin) || isFurtherLeaf(page.url)) return notApplicable
    const { length } = [...title]
    if (length >= SHORTEST && length <= limit) return pass()
    return fail({ url: page.url, proof: { selector: 'head > title', text: title }, values: { length, limit } })
  },
  examples: {
    pass: ['<title>Escaliers sur mesure à Toulon – Menuiserie Durand</title>', `<title>${'é'.repeat(60)}</title>`, '<title>Nos tarifs</title>'],
    fail: ['<title>Accueil</title>', `<title>${'Menuiserie '.repeat(7)}</title>`],
  },
})
