// A visitor's number says nothing of the visitor, and nothing on another site.
import { expect, test } from 'vitest'
import { openVisitorNames } from './visitor.ts'

test('the same visitor of the same site has the same number, whoever came between; anything else has another', () => {
  const name = openVisitorNames('secret')
  const first = name('site', 'a')
  expect(first).toMatch(/^\d{1,20}$/)
  expect(BigInt(first)).toBeLessThan(2n ** 64n)
  expect(new Set([first, name('site', 'b'), name('site2', 'a'), openVisitorNames('other')('site', 'a'), name('sit', 'ea')]).size).toBe(5)
  expect(name('site', 'a')).toBe(first)
  expect(openVisitorNames('secret')('site', 'a'), 'after a restart too').toBe(first)
  expect(name('site', '')).toBe('')
})
