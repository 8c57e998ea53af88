// A policy is read as browsers read it: all of them together, the weakest word deciding.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intersect, parsePolicy, readCsp } from './csp.ts'

const gradeOf = (header: string, metas: string[] = []) => readCsp({ header, metas, isHttps: true }).grade

test('the hole it leaves', () => {
  expect(gradeOf('default-src \'none\'')).toBe('closed-by-default')
  expect(gradeOf('default-src \'self\'')).toBe('no-unsafe')
  expect(gradeOf('default-src \'self\'; style-src \'unsafe-inline\'')).toBe('unsafe-style')
  expect(gradeOf('default-src \'self\'; img-src http:')).toBe('insecure-images')
  expect(gradeOf('default-src \'self\'; script-src \'unsafe-eval\'')).toBe('unsafe-eval')
  expect(gradeOf('default-src http://exemple.fr')).toBe('insecure-scheme')
  expect(gradeOf('script-src \'self\'')).toBe('unsafe-inline')
  expect(gradeOf('script-src \'unsafe-inline\' \'nonce-a\'; object-src \'none\'; style-src \'self\'')).toBe('no-unsafe')
  expect(gradeOf('default-src \'none\'; script-src \'strict-dynamic\'')).toBe('invalid')
  expect(gradeOf('img-src *; img-src *')).toBe('invalid')
})

test('none at all, only watched, or in the page', () => {
  expect(readCsp({ isHttps: true })).toMatchObject({ grade: 'missing', count: 0, ancestors: null })
  expect(readCsp({ reportOnly: 'default-src \'none\'', isHttps: true }).grade).toBe('report-only')
  expect(readCsp({ metas: ['default-src \'self\''], isHttps: true }).grade).toBe('no-unsafe')
  expect(readCsp({ metas: ['frame-ancestors \'none\''], isHttps: true })).toMatchObject({ grade: 'missing', ancestors: null })
  expect(readCsp({ header: 'default-src \'self\'; frame-ancestors \'none\'', isHttps: true }).ancestors).toEqual(new Set(['\'none\'']))
})

test('several are obeyed at once', () => {
  const together = (...texts: string[]) => Object.fromEntries([...intersect(texts.map((text) => parsePolicy(text)!))].map(([name, sources]) => [name, [...sources].sort()]))
  expect(together('default-src a.fr b.fr', 'default-src b.fr c.fr')).toEqual({ 'default-src': ['b.fr'] })
  expect(together('img-src https://a.fr/x/', 'img-src https://a.fr/x/y.png')).toEqual({ 'img-src': ['https://a.fr/x/y.png'] })
  expect(together('default-src a.fr', 'default-src b.fr')).toEqual({ 'default-src': ['\'none\''] })
  expect(gradeOf('script-src \'unsafe-inline\'; object-src \'none\'', ['script-src \'self\'; style-src \'self\''])).toBe('no-unsafe')
})

test('together they let no source that one of them refuses, in whatever order they come', () => {
  const sources = fc.uniqueArray(fc.constantFrom('\'self\'', 'a.fr', 'b.fr', 'https://c.fr/x/', 'https://c.fr/x/y.js'), { minLength: 1 })
  const policy = fc.dictionary(fc.constantFrom('default-src', 'script-src', 'img-src'), sources, { minKeys: 1 }).map((named) => parsePolicy(Object.entries(named).map(([name, list]) => `${name} ${list.join(' ')}`).join('; '))!)
  fc.assert(fc.property(fc.array(policy, { minLength: 1, maxLength: 4 }), (policies) => {
    const together = intersect(policies)
    expect(intersect([...policies, ...policies])).toEqual(together)
    expect(intersect(policies.toReversed())).toEqual(together)
    for (const [name, list] of together) for (const source of list) for (const each of policies) {
      const own = each.get(name)
      expect(!own || source === '\'none\'' || [...own].some((wide) => wide === source || (wide.endsWith('/') && source.startsWith(wide)))).toBe(true)
    }
  }))
})
