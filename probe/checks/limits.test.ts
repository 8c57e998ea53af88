// Figures a company chooses: they move the verdict and the words, within bounds, and only where convention alone speaks.
import { expect, test } from 'vitest'
import { check, pass, type CheckCard } from './contract.ts'
import { verdictsOf } from './example-site.ts'
import { chosenLimits, limitOf, listMovableChecks } from './limits.ts'
import { loadChecks } from './load.ts'
import { sayLimit } from './say.ts'

const checks = await loadChecks()
const one = (id: string) => checks.find((found) => found.id === id)!
const said = (id: string, example: string | Record<`/${string}`, string>, limit?: number) =>
  verdictsOf(one(id), example, limit === undefined ? {} : { [id]: limit }).map((verdict) => verdict.state === 'fail' ? { fail: verdict.values.limit } : verdict.state)

test('the figure chosen decides, and is the one that is shown', () => {
  const title = `<title>${'é'.repeat(70)}</title>`
  expect(said('seo.title-length', title)).toEqual([{ fail: 65 }])
  expect(said('seo.title-length', title, 70)).toEqual(['pass'])
  expect(said('seo.title-length', title, 69)).toEqual([{ fail: 69 }])
  const far = { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>04 94 00 12 34</p>' }
  expect(said('find.phone', far)).toEqual([{ fail: 2 }])
  expect(said('find.phone', far, 3)).toEqual(['pass'])
})

test('every figure that moves judges its own bounds apart from the usual one', async () => {
  const movable = await listMovableChecks()
  expect(movable.length).toBeGreaterThan(20)
  for (const { id, threshold: { value, from, to } } of movable) {
    expect([limitOf(one(id)), limitOf(one(id), { [id]: from })], id).toEqual([value, from])
    // A bound that changes nothing of what the examples show would not be worth choosing.
    const states = (limit: number, kind: 'pass' | 'fail') => one(id).examples[kind].flatMap((example) => verdictsOf(one(id), example, { [id]: limit })).map(({ state }) => state)
    const failing = (limit: number) => [...states(limit, 'pass'), ...states(limit, 'fail')].filter((state) => state === 'fail').length
    expect(Math.max(failing(from), failing(to)), id).toBeGreaterThan(Math.min(failing(from), failing(to)))
  }
})

test('what may not be chosen is refused in a sentence with the check, the figure and its bounds', () => {
  const refusal = (limits: Record<string, number>) => () => chosenLimits(checks, limits)
  expect(refusal({ 'cont.thin': 59 })).toThrow('The figure of cont.thin cannot be 59: it is a whole number of words from 60 to 1000')
  expect(refusal({ 'cont.thin': 150.5 })).toThrow('cannot be 150.5')
  expect(refusal({ 'cont.none': 3 })).toThrow('There is no check cont.none whose figure could be 3')
  expect(refusal({ 'mob.zoom': 3 })).toThrow('The figure of mob.zoom cannot be 3: it does not move (')
  expect(chosenLimits(checks, { 'cont.thin': 150, 'seo.depth': one('seo.depth').threshold!.value })).toEqual({ 'cont.thin': 150 })
})

test('a standard does not move, nor a figure out of its own bounds', () => {
  const words = { title: 'A', why: 'B', fix: 'C' }
  const card: Omit<CheckCard, 'threshold' | 'source'> = { id: 'seo.any', version: 1, element: 1, severity: 'low', effortMinutes: 5, skill: 'editor', words: { fr: words, en: words }, examples: { pass: ['a'], fail: ['b'] } }
  const own = { name: 'A', origin: 'B' }
  const made = (kind: 'standard' | 'convention', value: number) => () => check({ ...card, reads: 'page', run: () => pass(), source: { reference: 'R', kind }, threshold: { value, unit: 'words', from: 1, to: 5, words: { fr: own, en: own } } })
  expect(made('convention', 5)).not.toThrow()
  expect(made('standard', 3)).toThrow('Check seo.any: only the figure of a convention may be moved')
  expect(made('convention', 6)).toThrow('Check seo.any: its figure and its bounds are whole numbers')
})

test('figures are said as each language writes them', () => {
  expect([sayLimit(1, 'clicks', 'fr'), sayLimit(1_600, 'kB', 'fr'), sayLimit(90, 'percent', 'fr'), sayLimit(90, 'percent', 'en'), sayLimit(2, 'words', 'en')]).toEqual(['1\u00a0clic', '1\u202f600\u00a0ko', '90\u202f%', '90%', '2\u00a0words'])
})
