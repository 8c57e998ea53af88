// What makes a page hard work for some visitors: axe calls it serious.
import { judgeAxe } from '../../rules/browser/axe-verdicts.ts'
import { exampleAxe, examplePage, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check } from '../contract.ts'

export default check({
  id: 'a11y.axe-serious', version: 2, element: 4, severity: 'high', reads: 'browser',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'WCAG 2.2, levels A and AA; RGAA 4.1; axe-core 4.14', kind: 'standard' },
  words: {
    fr: {
      title: '{problemFr} : {places} {places|endroit|endroits}',
      many: '{count} défauts gênent gravement des visiteurs handicapés',
      why: 'Une partie de vos visiteurs doit s’y reprendre à plusieurs fois, ou renonce : vue basse, clavier, lecteur d’écran. {criterion}. Vu sur {pages} {pages|page ouverte|pages ouvertes} dans un navigateur.',
      fix: '{fixFr}',
      good: 'Aucune gêne grave pour un visiteur handicapé, autant qu’un outil peut le voir',
    },
    en: {
      title: '{problemEn}: {places} {places|place|places}',
      many: '{count} defects seriously hinder disabled visitors',
      why: 'Some visitors have to try several times, or give up: those with low sight, a keyboard alone or a screen reader. {criterion}. Seen on {pages} {pages|page|pages} opened in a browser.',
      fix: '{fixEn}',
      good: 'No serious hindrance to a disabled visitor, as far as a tool can see',
    },
  },
  run: (browser) => judgeAxe(browser, 'violations', ({ impact }) => impact === 'serious'),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ axe: { violations: [exampleAxe({ impact: 'critical' })], incomplete: [exampleAxe({ impact: 'serious' })] } }),
    ],
    fail: [
      pageInBrowser({ axe: { violations: [exampleAxe({})], incomplete: [] } }),
      { browser: { pages: [examplePage({ axe: { violations: [exampleAxe({ count: 4 })], incomplete: [] } }), examplePage({ url: 'https://exemple.fr/a', axe: { violations: [exampleAxe({ rule: 'aria-text', help: 'No focusable descendants' })], incomplete: [] } })] } },
    ],
  },
})
