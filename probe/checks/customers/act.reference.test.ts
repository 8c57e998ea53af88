// The W3C's ACT cases: what they expect to pass, no check of ours calls a fault. What is found of the rest is printed, rule by rule.
import { expect, test } from 'vitest'
import { findReference, readActCases } from '../../references.ts'
import { verdictsOf } from '../example-site.ts'
import { loadChecks } from '../load.ts'

/** The rules that checks of ours answer, whole or in part. */
const RULES: Record<string, string[]> = {
  'b5c3f8': ['a11y.lang'], 'bf051a': ['a11y.lang-valid'], '23a2a8': ['a11y.alt'], '9eb3f6': ['cont.media-alt-filename'], 'cae760': ['a11y.frame-title'],
  'c487ae': ['a11y.empty-link', 'a11y.alt'], '97a4e1': ['a11y.empty-button'], '59796f': ['a11y.empty-button'], '3ea0c8': ['a11y.duplicate-id-referenced'],
  '4c31df': ['a11y.autoplay-media'], 'bc659a': ['a11y.meta-refresh'], 'b4f0c3': ['mob.zoom'],
}

const file = findReference('act', 'cases.json')

test.skipIf(!file)('static checks call no fault where ACT expects none (AZIMUT_REFERENCES holds act/cases.json)', async ({ annotate }) => {
  const checks = new Map((await loadChecks()).map((check) => [check.id, check]))
  const wrong: string[] = []
  const found = new Map<string, { failed: number; found: number; clean: number }>()
  for (const { rule, expected, html, lang, file: name } of readActCases(file!)) {
    const own = (RULES[rule] ?? []).flatMap((id) => checks.get(id) ?? [])
    if (!own.length || lang !== 'html') continue
    const seen = found.get(rule) ?? { failed: 0, found: 0, clean: 0 }
    const faults = own.filter((check) => verdictsOf(check, html).some(({ state }) => state === 'fail'))
    if (expected === 'failed') {
      seen.failed++
      if (faults.length) seen.found++
    } else {
      seen.clean++
      wrong.push(...faults.map(({ id }) => `${id} on ${name}`))
    }
    found.set(rule, seen)
  }
  await annotate([...found].map(([rule, seen]) => `${rule} ${RULES[rule]!.join(', ')}: ${seen.found} of ${seen.failed} faults found, ${seen.clean} clean cases`).join('\n'))
  expect(wrong).toEqual([])
  expect(found.size).toBeGreaterThan(3)
})
