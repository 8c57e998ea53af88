// What keeps some visitors out altogether: axe calls it critical.
import { judgeAxe } from '../../rules/browser/axe-verdicts.ts'
import { exampleAxe, examplePage, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check } from '../contract.ts'

export default check({
  id: 'a11y.axe-critical', version: 2, element: 4, severity: 'critical', reads: 'browser',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'WCAG 2.2, levels A and AA; RGAA 4.1; axe-core 4.14', kind: 'standard' },
  words: {
    fr: {
      title: '{problemFr} : {places} {places|endroit|endroits}',
      many: '{count} obstacles arrêtent des visiteurs handicapés',
      why: 'Qui navigue à la voix, au clavier ou avec un lecteur d’écran est arrêté là, et s’en va. {criterion}. Vu sur {pages} {pages|page ouverte|pages ouvertes} dans un navigateur.',
      fix: '{fixFr}',
      good: 'Rien n’arrête un visiteur handicapé, autant qu’un outil peut le voir',
    },
    en: {
      title: '{problemEn}: {places} {places|place|places}',
      many: '{count} obstacles stop disabled visitors',
      why: 'People who use voice, the keyboard or a screen reader are stopped there, and leave. {criterion}. Seen on {pages} {pages|page|pages} opened in a browser.',
      fix: '{fixEn}',
      good: 'Nothing stops a disabled visitor, as far as a tool can see',
    },
  },
  run: (browser) => judgeAxe(browser, 'violations', ({ impact }) => impact === 'critical'),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ axe: { violations: [exampleAxe({ impact: 'serious' })], incomplete: [exampleAxe({ impact: 'critical' })] } }),
      pageInBrowser({ axe: { violations: [exampleAxe({ rule: 'image-alt', impact: 'critical', nodes: [{ selector: 'img', html: '<img src="/a.jpg">', isAdded: false, isInForm: false }] })], incomplete: [] } }),
    ],
    fail: [
      pageInBrowser({ axe: { violations: [exampleAxe({ rule: 'label', impact: 'critical', tags: ['wcag2a', 'wcag412', 'RGAA-11.1.1'] })], incomplete: [] } }),
      { browser: { pages: [examplePage(), examplePage({ url: 'https://exemple.fr/contact', axe: { violations: [exampleAxe({ rule: 'image-alt', impact: 'critical', nodes: [{ selector: 'img', html: '<img src="/carousel/1.jpg">', isAdded: true, isInForm: false }] })], incomplete: [] } })] } },
    ],
  },
})
