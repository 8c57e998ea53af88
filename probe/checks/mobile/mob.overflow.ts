// A page that has to be pushed sideways on a telephone.
import type { SeenElement } from '../../facts/browser-facts.ts'
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleNarrow, pageInBrowser } from '../../rules/browser/example-page.ts'
import { namesOfElements, sayElement } from '../../rules/words/seen-element.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Nothing was seen to stick out, and the page does. */
const UNKNOWN: SeenElement = { selector: '', kind: 'part', name: '' }

export default check({
  id: 'mob.overflow', version: 1, element: 7, severity: 'high', reads: 'browser',
  effortMinutes: 45, skill: 'developer', threshold: { value: 1, unit: 'px' },
  source: { reference: 'WCAG 2.2, 1.4.10 Reflow; RGAA 4.1, 10.11', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur un téléphone, la page {page} déborde de l’écran de {extra} pixels',
      many: '{count} pages débordent de l’écran d’un téléphone',
      why: 'Il faut pousser la page de côté pour tout lire : le visiteur manque le bouton ou le prix qui se trouve hors de l’écran.',
      fix: 'Limitez la largeur de ce qui dépasse, comme {firstFr} : celle de l’écran pour une image ou une vidéo (max-width), une zone qui défile seule pour un tableau.',
      good: 'Vos pages tiennent dans l’écran d’un téléphone',
    },
    en: {
      title: 'On a phone, the page {page} runs {extra} pixels off the screen',
      many: '{count} pages run off the screen of a phone',
      why: 'The page has to be pushed sideways to read it all: visitors miss the button or the price that lies off the screen.',
      fix: 'Limit the width of what sticks out, such as {firstEn}: that of the screen for an image or a video (max-width), an area that scrolls by itself for a table.',
      good: 'Your pages fit the screen of a phone',
    },
  },
  run: (browser) => eachPage(browser, ({ narrow }) => narrow, ({ width, layoutWidth, overflowing }, { url }) => {
    // Laid out for a desk: `mob.viewport` tells it.
    if (layoutWidth > 360) return notApplicable
    if (width <= layoutWidth + 1) return pass()
    const [first = UNKNOWN] = overflowing
    const text = namesOfElements(overflowing)
    return fail({ url, proof: { ...first.selector && { selector: first.selector }, ...text ? { text } : { pages: [url] } }, values: { extra: width - layoutWidth, firstFr: sayElement(first, 'fr'), firstEn: sayElement(first, 'en') } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      { browser: { pages: [...pageInBrowser({ narrow: exampleNarrow({ width: 361 }) }).browser!.pages!, ...pageInBrowser({ narrow: exampleNarrow({ layoutWidth: 980, width: 1200 }) }).browser!.pages!] } },
    ],
    fail: [
      pageInBrowser({ narrow: exampleNarrow({ width: 700, overflowing: [{ selector: 'table.tarifs', kind: 'table', name: 'Tarifs 2026' }] }) }),
      pageInBrowser({ narrow: exampleNarrow({ width: 362 }) }),
    ],
  },
})
