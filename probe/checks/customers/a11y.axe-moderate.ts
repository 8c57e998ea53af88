// What slows some visitors down: axe calls it moderate or minor.
import { judgeAxe } from '../../rules/browser/axe-verdicts.ts'
import { exampleAxe, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check } from '../contract.ts'

export default check({
  id: 'a11y.axe-moderate', version: 2, element: 4, severity: 'medium', reads: 'browser',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'WCAG 2.2, levels A and AA; RGAA 4.1; axe-core 4.14', kind: 'standard' },
  words: {
    fr: {
      title: '{problemFr} : {places} {places|endroit|endroits}',
      many: '{count} défauts ralentissent des visiteurs handicapés',
      why: 'Des visiteurs y perdent du temps, surtout avec un lecteur d’écran ou au clavier. {criterion}. Vu sur {pages} {pages|page ouverte|pages ouvertes} dans un navigateur.',
      fix: '{fixFr}',
      good: 'Rien ne ralentit un visiteur handicapé, autant qu’un outil peut le voir',
    },
    en: {
      title: '{problemEn}: {places} {places|place|places}',
      many: '{count} defects slow disabled visitors down',
      why: 'Some visitors lose time there, above all with a screen reader or the keyboard. {criterion}. Seen on {pages} {pages|page|pages} opened in a browser.',
      fix: '{fixEn}',
      good: 'Nothing slows a disabled visitor down, as far as a tool can see',
    },
  },
  run: (browser) => judgeAxe(browser, 'violations', ({ impact }) => impact === 'moderate' || impact === 'minor'),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ axe: { violations: [exampleAxe({ impact: 'critical' })], incomplete: [exampleAxe({ impact: 'moderate' })] } }),
    ],
    fail: [
      pageInBrowser({ axe: { violations: [exampleAxe({ rule: 'list', impact: 'moderate', tags: ['wcag131'] })], incomplete: [] } }),
      pageInBrowser({ axe: { violations: [exampleAxe({ rule: 'aria-deprecated-role', impact: 'minor', nodes: [] })], incomplete: [] } }),
    ],
  },
})
