// The W3C's ACT cases: what they expect to pass, no check of ours calls a fault. What is found of the rest is printed, rule by rule.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictsOf } from '../example-site.ts'
import { loadChecks } from '../load.ts'

interface Case { file: string; rule: string; expected: 'passed' | 'failed' | 'inapplicable'; lang: string; html: string }

/** The rules that checks of ours answer, whole or in part. */
const RULES: Record<string, string[]> = {
  'b5c3f8': ['a11y.lang'], 'bf051a': ['a11y.lang-valid'], '23a2a8': ['a11y.alt'], '9eb3f6': ['cont.media-alt-filename'], 'cae760': ['a11y.frame-title'],
  'c487ae': ['a11y.empty-link', 'a11y.alt'], '97a4e1': ['a11y.empty-button'], '59796f': ['a11y.empty-button'], '3ea0c8': ['a11y.duplicate-id-referenced'],
  '4c31df': ['a11y.autoplay-media'], 'bc659a': ['a11y.meta-refresh'], 'b4f0c3': ['mob.zoom'],
}

const FILE = process.env.ACT_CASES ?? join(import.meta.dirname, '../../../../shared/data/audit/act.json')
const isThere = existsSync(FILE)
if (!isThere) console.info(`ACT cases are left out: ${FILE} is not there`)

test.runIf(isThere)('static checks call no fault where ACT expects none', async () => {
  const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: Case[] }
  const checks = new Map((await loadChecks()).map((check) => [check.id, check]))
  const wrong: string[] = []
  const found = new Map<string, { failed: number; found: number; clean: number }>()
  for (const { rule, expected, html, lang, file } of cases) {
    const own = (RULES[rule] ?? []).flatMap((id) => checks.get(id) ?? [])
    if (!own.length || lang !== 'html') continue
    const seen = found.get(rule) ?? { failed: 0, found: 0, clean: 0 }
    const faults = own.filter((check) => verdictsOf(check, html).some(({ state }) => state === 'fail'))
    if (expected === 'failed') {
      seen.failed++
      if (faults.length) seen.found++
    } else {
      seen.clean++
      wrong.push(...faults.map(({ id }) => `${id} on ${file}`))
    }
    found.set(rule, seen)
  }
  console.info([...found].map(([rule, seen]) => `${rule} ${RULES[rule]!.join(', ')}: ${seen.found} of ${seen.failed} faults found, ${seen.clean} clean cases`).join('\n'))
  expect(wrong).toEqual([])
  expect(found.size).toBeGreaterThan(3)
})
