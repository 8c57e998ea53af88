// What axe could not decide: somebody has to look.
import { judgeAxe } from '../../rules/browser/axe-verdicts.ts'
import { exampleAxe, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check } from '../contract.ts'

export default check({
  id: 'a11y.axe-incomplete', version: 2, element: 4, severity: 'low', reads: 'browser', isForPerson: true,
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'WCAG 2.2, levels A and AA; RGAA 4.1; axe-core 4.14', kind: 'standard' },
  words: {
    fr: {
      title: 'À vérifier à l’œil : « {problemFr} »',
      many: '{count} points d’accessibilité à vérifier à l’œil',
      why: 'Un outil ne peut pas trancher ici : un texte sur une photo, un nom qui en remplace un autre. {criterion}. {places} {places|endroit|endroits}, {pages} {pages|page|pages}.',
      fix: 'Regardez l’endroit montré. Si le défaut y est bien, corrigez-le. {fixFr}',
    },
    en: {
      title: 'To check: “{problemEn}”',
      many: '{count} accessibility points to check',
      why: 'A tool cannot decide here: a text over a photo, a name that stands for another. {criterion}. {places} {places|place|places}, {pages} {pages|page|pages}.',
      fix: 'Look at the place shown. If the defect is there, correct it. {fixEn}',
    },
  },
  run: (browser) => judgeAxe(browser, 'incomplete', () => true),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ axe: { violations: [exampleAxe({})], incomplete: [] } }),
    ],
    fail: [
      pageInBrowser({ axe: { violations: [], incomplete: [exampleAxe({})] } }),
      pageInBrowser({ axe: { violations: [], incomplete: [exampleAxe({ rule: 'video-caption', impact: 'critical' })] } }),
    ],
  },
})
