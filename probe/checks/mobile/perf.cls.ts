// A page that moves under the finger while it loads.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleLoads, pageInBrowser } from '../../rules/browser/example-page.ts'
import { medianOf } from '../../rules/browser/median.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const LIMIT = 0.1

export default check({
  id: 'perf.cls', version: 1, element: 7, severity: 'high', reads: 'browser', isTiming: true,
  effortMinutes: 60, skill: 'developer', threshold: { value: LIMIT, unit: 'score' },
  source: { reference: 'web.dev, "Cumulative Layout Shift", good to 0.1', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} bouge pendant qu’elle se charge',
      many: '{count} pages bougent pendant qu’elles se chargent',
      why: 'Le décalage mesuré est de {shift} (0,1 au plus). Le texte saute pendant la lecture, et le doigt touche un autre bouton que celui visé.',
      fix: 'Donnez une largeur et une hauteur aux images, vidéos et publicités, et réservez la place des bandeaux qui arrivent après.',
      good: 'Vos pages restent en place pendant qu’elles se chargent',
    },
    en: {
      title: 'The page {page} moves while it loads',
      many: '{count} pages move while they load',
      why: 'The shift measured is {shift} (0.1 at most). The text jumps while people read, and the finger hits another button than the one meant.',
      fix: 'Give images, videos and advertisements a width and a height, and keep room for the bars that come later.',
      good: 'Your pages stay in place while they load',
    },
  },
  run: (browser) => eachPage(browser, ({ desktop, loads }) => desktop && loads, (loads, { url }) => {
    const middle = medianOf(loads.map(({ cls }) => cls))
    if (middle === null) return notMeasured('the page did not settle in time')
    if (middle <= LIMIT) return pass({ shift: middle })
    return fail({ url, proof: { text: loads.map(({ cls }) => cls).join(' · ') }, values: { shift: middle } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ loads: exampleLoads({ cls: [0.1, 0.6, 0.1] }) }),
    ],
    fail: [
      pageInBrowser({ loads: exampleLoads({ cls: [0.11, 0.2, 0] }) }),
      pageInBrowser({ loads: exampleLoads({ cls: [0.5, 0.5, 0.5] }) }),
    ],
  },
})
