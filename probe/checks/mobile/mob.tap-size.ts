// Links and buttons that a finger misses on a telephone.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleNarrow, pageInBrowser } from '../../rules/browser/example-page.ts'
import { namesOfElements, sayElement } from '../../rules/words/seen-element.ts'
import { check, fail, pass } from '../contract.ts'

const SIDE_PX = 24

export default check({
  id: 'mob.tap-size', version: 1, element: 7, severity: 'medium', reads: 'browser',
  effortMinutes: 30, skill: 'developer', threshold: { value: SIDE_PX, unit: 'px' },
  source: { reference: 'WCAG 2.2, 2.5.8 Target Size (Minimum)', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur un téléphone, la page {page} a {targets} {targets|lien, bouton ou champ trop petit, trop près d’un autre|liens, boutons ou champs trop petits, trop près d’un autre}',
      many: 'Des liens, boutons ou champs sont trop petits pour le doigt sur {count} pages',
      why: 'Moins de {side} pixels de côté et un voisin tout contre, comme {firstFr} : le doigt touche l’un pour l’autre, et le client appelle ou achète ailleurs.',
      fix: 'Donnez-leur une hauteur et une largeur de {side} pixels au moins (44 sont confortables), ou écartez-les les uns des autres.',
      good: 'Vos liens et boutons se touchent sans erreur sur un téléphone',
    },
    en: {
      title: 'On a phone, the page {page} has {targets} {targets|link, button or field|links, buttons or fields} too small, too near another',
      many: 'Links, buttons or fields are too small for a finger on {count} pages',
      why: 'Less than {side} pixels a side and a neighbour right against it, such as {firstEn}: the finger hits one for the other, and the customer calls or buys elsewhere.',
      fix: 'Make them {side} pixels high and wide at least (44 are comfortable), or move them apart.',
      good: 'Your links and buttons are easy to hit on a phone',
    },
  },
  run: (browser) => eachPage(browser, ({ narrow }) => narrow, ({ smallTargets }, { url }) => {
    const [first] = smallTargets
    if (!first) return pass()
    const text = namesOfElements(smallTargets)
    return fail({ url, proof: { selector: first.selector, ...text ? { text } : { pages: [url] } }, values: { targets: smallTargets.length, firstFr: sayElement(first, 'fr'), firstEn: sayElement(first, 'en'), side: SIDE_PX } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ narrow: exampleNarrow({ width: 700 }) }),
    ],
    fail: [
      pageInBrowser({ narrow: exampleNarrow({ smallTargets: [{ selector: '#a', kind: 'link', name: 'Contact', width: 16, height: 16 }] }) }),
      pageInBrowser({ narrow: exampleNarrow({ smallTargets: [{ selector: '#a', kind: 'button', name: '', width: 16, height: 16 }, { selector: '#b', kind: 'box', name: 'J’accepte', width: 300, height: 20 }] }) }),
    ],
  },
})
