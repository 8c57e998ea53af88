// A trial is round, fits the money of a month, and ends.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { payTrial, trialEnd } from './payTrial.ts'

test('round, and in one month while it fits', () => {
  expect(payTrial(14_651, 30_000)).toEqual({ cents: 15_000, months: 1, centsPerMonth: 15_000 })
  expect(payTrial(14_651, 10_000)).toEqual({ cents: 15_000, months: 2, centsPerMonth: 7_500 })
  expect(payTrial(14_651, null)).toMatchObject({ months: 1 })
})

test('never less than what the trial asks, never longer than three months', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e8 }), fc.option(fc.integer({ min: 0, max: 1e7 })), (cents, means) => {
    const paid = payTrial(cents, means)
    expect(paid.centsPerMonth * paid.months).toBeGreaterThanOrEqual(cents)
    expect(paid.months).toBeLessThanOrEqual(3)
  }))
})

test('it ends the day before its month is over', () => { expect(trialEnd('2026-11-30', 1)).toBe('2026-12-29') })
