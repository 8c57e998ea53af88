// The words of axe's rules: every rule named exists, its French is French, and a rule without words of ours is told in axe's.
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { frenchFaults } from '../../../house/french/faults.ts'
import { verdictsOf } from '../../checks/example-site.ts'
import { loadChecks } from '../../checks/load.ts'
import { AXE_RULES } from './axe-rules.words.ts'
import { criteriaOf } from './axe-verdicts.ts'
import { exampleAxe, pageInBrowser } from './example-page.ts'

test('every rule with words is one of axe’s, and asked for by a criterion', () => {
  const known = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]))
  for (const rule of Object.keys(AXE_RULES)) expect(known.get(rule)?.some((tag) => tag.startsWith('wcag')), rule).toBe(true)
})

test('French is written as French', () => {
  for (const [rule, words] of Object.entries(AXE_RULES)) {
    for (const text of Object.values(words!.fr)) {
      const prose = text.replace(/[\w-]+="[^"]*"|!important/g, 'x')
      expect(frenchFaults(prose), rule).toEqual([])
      expect(prose, rule).not.toMatch(/'|"/)
    }
    expect(words!.fr.fix, rule).toMatch(/\.$/)
  }
})

test('criteria are written as people write them', () => {
  expect(criteriaOf(['cat.color', 'wcag2aa', 'wcag143', 'RGAAv4', 'RGAA-3.2.1'])).toBe('RGAA 3.2 · WCAG 1.4.3')
  expect(criteriaOf(['wcag2a', 'wcag131', 'wcag412'])).toBe('WCAG 1.3.1, 4.1.2')
  expect(criteriaOf(['wcag21aa', 'wcag1412'])).toBe('WCAG 1.4.12')
})

test('a rule without words of ours is told in axe’s own, in both languages', async () => {
  const serious = (await loadChecks()).find(({ id }) => id === 'a11y.axe-serious')!
  const [verdict] = verdictsOf(serious, pageInBrowser({ axe: { violations: [exampleAxe({ rule: 'audio-caption', help: '<audio> elements must have a captions track' })], incomplete: [] } }))
  expect(verdict).toMatchObject({ state: 'fail', key: 'audio-caption', values: { problemFr: 'Règle non suivie\u202f: Les éléments <audio> doivent avoir une piste de sous-titres', problemEn: 'Rule not followed: <audio> elements must have a captions track' } })
})
