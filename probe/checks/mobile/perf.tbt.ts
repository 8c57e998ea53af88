// How long a page keeps a telephone too busy to answer a touch.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleLoads, pageInBrowser } from '../../rules/browser/example-page.ts'
import { medianOf } from '../../rules/browser/median.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const LIMIT_MS = 200

export default check({
  id: 'perf.tbt', version: 1, element: 7, severity: 'high', reads: 'browser', isTiming: true,
  effortMinutes: 120, skill: 'developer', threshold: { value: LIMIT_MS, unit: 'ms' },
  source: { reference: 'web.dev, "Total Blocking Time", good under 200 ms on an ordinary telephone', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} laisse le téléphone figé pendant {ms} millisecondes',
      many: '{count} pages figent le téléphone pendant qu’elles se chargent',
      why: 'Le visiteur touche un bouton et rien ne se passe : les programmes de la page occupent le téléphone. Au plus 200 millisecondes passent inaperçues.',
      fix: 'Retirez les modules et services dont vous ne vous servez plus (discussion, carrousel, statistiques en double), et chargez les autres après l’affichage.',
      good: 'Vos pages répondent au doigt pendant qu’elles se chargent',
    },
    en: {
      title: 'The page {page} keeps the phone frozen for {ms} milliseconds',
      many: '{count} pages freeze the phone while they load',
      why: 'The visitor touches a button and nothing happens: the programs of the page keep the phone busy. At most 200 milliseconds go unnoticed.',
      fix: 'Remove the modules and services you no longer use (chat, carousel, statistics twice), and load the others after the display.',
      good: 'Your pages answer the finger while they load',
    },
  },
  run: (browser) => eachPage(browser, ({ desktop, loads }) => desktop && loads, (loads, { url }) => {
    const middle = medianOf(loads.map(({ tbtMs }) => tbtMs))
    if (middle === null) return notMeasured('the page did not settle in time')
    if (middle <= LIMIT_MS) return pass({ ms: Math.round(middle) })
    return fail({ url, proof: { text: loads.map(({ tbtMs }) => `${tbtMs} ms`).join(' · ') }, values: { ms: Math.round(middle) } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ loads: exampleLoads({ tbtMs: [200, 900, 10] }) }),
    ],
    fail: [
      pageInBrowser({ loads: exampleLoads({ tbtMs: [201, 300, 10] }) }),
      pageInBrowser({ loads: exampleLoads({ tbtMs: [900, 900, 900] }) }),
    ],
  },
})
