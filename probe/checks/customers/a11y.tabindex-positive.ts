// A keyboard order set by hand: the Tab key jumps about the page.
import type { FormField } from '../../facts/page-facts.ts'
import { namesOfElements } from '../../rules/words/seen-element.ts'
import { check, fail, pass } from '../contract.ts'

const nameOfField = ({ selector, label, placeholder }: FormField) => ({ selector, name: label || placeholder })

export default check({
  id: 'a11y.tabindex-positive', version: 1, element: 4, severity: 'low', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'WCAG 2.2, 2.4.3, failure F44; RGAA 4.1, 12.8', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur la page {page}, la touche Tab saute d’un endroit à l’autre',
      many: 'La touche Tab saute d’un endroit à l’autre sur {count} pages',
      why: '{places} {places|élément porte un rang fixé|éléments portent un rang fixé} à la main (tabindex) : qui avance au clavier les visite avant tout le reste, hors de l’ordre de lecture.',
      fix: 'Retirez les tabindex supérieurs à 0 du code de la page. L’ordre du texte suffit.',
    },
    en: {
      title: 'On the page {page}, the Tab key jumps about',
      many: 'The Tab key jumps about on {count} pages',
      why: '{places} {places|element has a rank|elements have a rank} set by hand (tabindex): people who use the keyboard visit them before all the rest, out of the order of reading.',
      fix: 'Remove tabindex values above 0 from the code of the page. The order of the text is enough.',
    },
  },
  run(page) {
    const places = page.positiveTabindexes
    const [first] = places
    if (first === undefined) return pass()
    const text = namesOfElements([...page.links, ...page.buttons, ...page.looseFields.map(nameOfField), ...page.forms.flatMap(({ fields }) => fields.map(nameOfField))].filter(({ selector }) => places.includes(selector)))
    return fail({ url: page.url, proof: { selector: first, ...text ? { text } : { pages: [page.url] } }, values: { places: places.length } })
  },
  examples: {
    pass: ['<div tabindex="0">A</div><a href="/" tabindex="-1">B</a>', '<form><input name="a"><input name="b"></form>'],
    fail: ['<a href="/" tabindex="3">A</a>', '<form><input name="b" tabindex="2"><input name="a" tabindex="1"></form>'],
  },
})
