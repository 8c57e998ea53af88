// The contract of the shelf: every check judges its own examples rightly, and its words are complete in both languages.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { frenchFaults } from '../../house/french/faults.ts'
import type { Example, Verdict } from './contract.ts'
import { judgeExample, verdictsOf } from './example-site.ts'
import { loadChecks } from './load.ts'
import { say, sayAsset, sayFinding, templatesOf } from './say.ts'

const checks = await loadChecks()
const states = (verdicts: Verdict[]) => verdicts.map(({ state }) => state)

test.for(checks)('$id judges its examples', (check) => {
  for (const example of check.examples.pass) {
    const verdicts = verdictsOf(check, example)
    expect(verdicts.filter(({ state }) => state === 'fail' || state === 'not_measured'), JSON.stringify(example)).toEqual([])
    expect(states(verdicts), JSON.stringify(example)).toContain('pass')
  }
  for (const example of check.examples.fail) expect(states(verdictsOf(check, example)), JSON.stringify(example)).toContain(check.isForPerson ? 'to_verify' : 'fail')
})

test.for(checks)('$id says its findings in French and English', (check) => {
  for (const locale of ['fr', 'en'] as const) {
    for (const example of check.examples.fail) for (const finding of judgeExample([check], example).findings) {
      const said = sayFinding(check, finding.values, locale)
      for (const text of Object.values(said)) expect(text).toMatch(/^[^{}|]{10,}$/)
      if (check.words[locale].many) expect(say(check.words[locale].many, { ...finding.values, count: 3 }, locale)).toContain('3')
      const { doubt } = check.words[locale]
      if (doubt !== undefined) expect(say(doubt, finding.values, locale)).toMatch(/^[^{}|]{10,}$/)
      expect(finding.proof.text ?? finding.proof.sought ?? finding.proof.pages).toBeDefined()
    }
    for (const example of check.examples.pass) for (const { values } of judgeExample([check], example).assets) expect(sayAsset(check, values, locale)).toMatch(/^[^{}|]{10,}$/)
  }
  expect(templatesOf(check.words.fr)).toHaveLength(templatesOf(check.words.en).length)
})

test.for(checks)('$id writes French as French', (check) => {
  const own = check.threshold && 'from' in check.threshold ? Object.values(check.threshold.words.fr) : []
  for (const text of [...templatesOf(check.words.fr), ...own]) {
    // Code shown to be copied, and the plural forms, are not prose.
    const prose = text.replace(/<[^>]*>|\{[^}]*\}|tel:/g, 'x')
    expect(frenchFaults(prose), text).toEqual([])
    expect(prose).not.toMatch(/'|"/)
  }
})

test('a check that is not sure of its contract does not load', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'azimut-checks-'))
  const contract = pathToFileURL(join(import.meta.dirname, 'contract.ts')).href
  const write = (name: string, examples: string) => writeFile(join(folder, 'mobile', name), `
    import { check, fail, pass } from '${contract}'
    const words = { title: 'Aucun titre de niveau 1', why: 'Pourquoi', fix: 'Comment' }
    export default check({
      id: 'mob.h1', version: 1, element: 7, severity: 'low', reads: 'page', effortMinutes: 5, skill: 'editor',
      source: { reference: 'here', kind: 'convention' }, words: { fr: words, en: words }, examples: ${examples},
      run: (page) => page.headings.length ? pass() : fail({ url: page.url, proof: { text: 'none' } }),
    })`)
  await mkdir(join(folder, 'mobile'))
  expect(await loadChecks(folder)).toEqual([])

  await write('mob.h1.ts', `{ pass: ['<h1>A</h1>'], fail: ['<p>A'] }`)
  const [added] = await loadChecks(folder)
  expect(added).toMatchObject({ id: 'mob.h1' })
  expect(states(verdictsOf(added!, '<p>A'))).toEqual(['fail'])

  await write('mob.other.ts', `{ pass: ['<h1>A</h1>'], fail: ['<p>A'] }`)
  await expect(loadChecks(folder)).rejects.toThrow('mob.other.ts holds the check mob.h1')
  await write('mob.other.ts', `{ pass: [], fail: ['<p>A'] }`)
  await rm(join(folder, 'mobile', 'mob.h1.ts'))
  await writeFile(join(folder, 'mobile', 'empty.ts'), 'export const nothing = 1\n')
  await rm(join(folder, 'mobile', 'mob.other.ts'))
  await expect(loadChecks(folder)).rejects.toThrow('empty.ts exports no check by default')
  await rm(folder, { recursive: true })
})

test('numbers and plurals agree with the language', () => {
  const template = '{count} {count|page|pages}'
  expect([0, 1, 1.5, 2].map((count) => say(template, { count }, 'fr'))).toEqual(['0 page', '1 page', '1,5 page', '2 pages'])
  expect([0, 1, 2].map((count) => say(template, { count }, 'en'))).toEqual(['0 pages', '1 page', '2 pages'])
  expect(say('{count}', { count: 12345 }, 'fr')).toBe('12\u202f345')
  expect(() => say(template, {}, 'fr')).toThrow('count')
})

test('a note that throws loses no page: its own check alone has measured nothing', () => {
  const [page, site] = [checks.find(({ id }) => id === 'seo.title-missing')!, checks.find((check) => check.reads === 'site' && check.note)!]
  const broken = { ...site, note: () => { throw new Error('unexpected page') } } as typeof site
  const { outcomes } = judgeExample([page, broken], '<title>Lenoir, menuisier à Hyères</title><p>A')
  expect(outcomes.map(({ passed, notMeasured, reasons }) => ({ passed, notMeasured, reasons }))).toEqual([
    { passed: 1, notMeasured: 0, reasons: [] }, { passed: 0, notMeasured: 1, reasons: ['the check failed: unexpected page'] },
  ])
})

test('what another check finds wrong is not praised, nor what awaits a person', () => {
  const named = (...ids: string[]) => checks.filter(({ id }) => ids.includes(id))
  const written = (kind: 'pass' | 'fail') => checks.find(({ id }) => id === 'cont.lang-mismatch')!.examples[kind][0]!
  const praised = (ids: string[], page: Example) => judgeExample(named(...ids), page).assets.map(({ checkId }) => checkId)
  expect(praised(['a11y.lang', 'cont.lang-mismatch'], written('pass'))).toEqual(['a11y.lang', 'cont.lang-mismatch'])
  expect(praised(['a11y.lang', 'cont.lang-mismatch'], written('fail'))).toEqual([])
  expect(praised(['cust.tel-link', 'cust.tel-wrong'], '<a href="tel:+33494001299">04 94 00 12 34</a><a href="tel:+33494001256">04 94 00 12 56</a>')).toEqual([])
  expect(checks.filter(({ goodUnless }) => goodUnless !== undefined && !checks.some(({ id }) => id === goodUnless))).toEqual([])
})

test('what a person is asked of one menu is asked once, with its pages', () => {
  const menu = '<nav><a href="/a">A</a><a href="javascript:tell()">Nos offres</a></nav>'
  const { toVerify, outcomes } = judgeExample(checks.filter(({ id }) => id === 'seo.crawlable-anchor'), { '/': menu, '/a': menu, '/b': '<a href="/">Accueil</a>' })
  expect(toVerify.map(({ url, proof }) => [url, proof.pages])).toEqual([['https://exemple.fr/', ['https://exemple.fr/', 'https://exemple.fr/a']]])
  expect(outcomes).toMatchObject([{ passed: 1, toVerify: 2 }])
})

test('a check that throws measures nothing, and says so', () => {
  const [first] = checks.filter(({ reads }) => reads === 'page')
  const broken = { ...first!, run: () => { throw new Error('unexpected page') } } as typeof first
  const { findings, outcomes } = judgeExample([broken!], '<p>A')
  expect(findings).toEqual([])
  expect(outcomes[0]).toMatchObject({ passed: 0, failed: 0, notMeasured: 1, reasons: ['the check failed: unexpected page'] })
})
