// Amounts offered on the slider are round, and never less than what was asked.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundUp, toQuarter } from './amounts.page.ts'

test('two significant digits, upwards', () => {
  expect(roundUp(51_234)).toBe(52_000)
  expect(roundUp(50_000)).toBe(50_000)
  expect(roundUp(0)).toBe(0)
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), cents => { expect(roundUp(cents)).toBeGreaterThanOrEqual(cents); expect(roundUp(cents)).toBeLessThanOrEqual(cents * 1.1 + 1) }))
})

test('hours of a reference are told to the quarter', () => {
  expect([1.85, 0.02, 3].map(toQuarter)).toEqual([1.75, 0.25, 3])
})
