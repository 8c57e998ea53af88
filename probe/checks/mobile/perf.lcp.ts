// How long a telephone waits for the main thing of a page.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleLoads, pageInBrowser } from '../../rules/browser/example-page.ts'
import { medianOf } from '../../rules/browser/median.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const LIMIT_MS = 2_500

export default check({
  id: 'perf.lcp', version: 1, element: 7, severity: 'high', reads: 'browser', isTiming: true,
  effortMinutes: 120, skill: 'developer', threshold: { value: LIMIT_MS, unit: 'ms' },
  source: { reference: 'web.dev, "Largest Contentful Paint", good to 2.5 s; here on a slowed network and processor (docs/decisions/0017)', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur un téléphone, la page {page} met {seconds} secondes à montrer l’essentiel',
      many: '{count} pages sont lentes à s’afficher sur un téléphone',
      why: 'Mesuré trois fois avec un réseau 4G moyen et un téléphone courant. Au-delà de 2,5 secondes, une partie des visiteurs repart avant d’avoir rien vu.',
      fix: 'Allégez ce qui se montre en premier : une image d’accueil plus petite (WebP, moins de 200 ko), les polices et les scripts qui bloquent l’affichage après le reste.',
      good: 'Vos pages s’affichent vite sur un téléphone',
    },
    en: {
      title: 'On a phone, the page {page} takes {seconds} seconds to show what matters',
      many: '{count} pages are slow to show on a phone',
      why: 'Measured three times with an average 4G network and an ordinary phone. Beyond 2.5 seconds, some visitors leave before having seen anything.',
      fix: 'Lighten what shows first: a smaller welcome image (WebP, less than 200 kB), fonts and scripts that hold up the display after the rest.',
      good: 'Your pages show quickly on a phone',
    },
  },
  run: (browser) => eachPage(browser, ({ desktop, loads }) => desktop && loads, (loads, { url }) => {
    const middle = medianOf(loads.map(({ lcpMs }) => lcpMs))
    if (middle === null) return notMeasured('the page did not settle in time')
    if (middle <= LIMIT_MS) return pass({ seconds: Math.round(middle / 100) / 10 })
    return fail({ url, proof: { text: loads.map(({ lcpMs }) => `${lcpMs} ms`).join(' · ') }, values: { seconds: Math.round(middle / 100) / 10 } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ loads: exampleLoads({ lcpMs: [2_500, 9_000, 2_400] }) }),
    ],
    fail: [
      pageInBrowser({ loads: exampleLoads({ lcpMs: [2_600, 2_600, 1_000] }) }),
      pageInBrowser({ loads: exampleLoads({ lcpMs: [7_000, 6_000, 8_000] }) }),
    ],
  },
})
