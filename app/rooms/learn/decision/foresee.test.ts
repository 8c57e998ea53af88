// A forecast proposed from a count holds eight times in ten, and scoring it is exact at its edges.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonAtMost } from '@azimut/engines/distribution'
import { foreseeCount } from './foresee.ts'
import { scoreForecast } from './score.ts'

test('the worked example', () => {
  expect(foreseeCount({ count: 26, days: 85, horizonDays: 30 })).toEqual({ low: 5, mid: 9, high: 14 })
})

test('a rhythm known by much is a Poisson count, to its quantiles', () => {
  const { low, mid, high } = foreseeCount({ count: 1_000_000, days: 1_000_000, horizonDays: 20 })
  for (const [k, q] of [[low, 0.1], [mid, 0.5], [high, 0.9]] as const) {
    expect(poissonAtMost(k, 20)).toBeGreaterThanOrEqual(q - 1e-4)
    expect(poissonAtMost(k - 1, 20)).toBeLessThan(q + 1e-4)
  }
})

test('in order, wider and higher with the horizon, nothing when nothing lasts', () => {
  fc.assert(fc.property(fc.nat(500), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 90 }), (count, days, horizonDays) => {
    const near = foreseeCount({ count, days, horizonDays })
    const far = foreseeCount({ count, days, horizonDays: horizonDays * 2 })
    expect(near.low <= near.mid && near.mid <= near.high && far.high >= near.high && far.low >= near.low).toBe(true)
  }), { numRuns: 30 })
  expect(foreseeCount({ count: 26, days: 85, horizonDays: 30, pace: 0 })).toEqual({ low: 0, mid: 0, high: 0 })
})

const series = [{ day: '2026-09-01', expected: 1, actual: 1 }, { day: '2026-09-02', expected: 2, actual: 3 }, { day: '2026-09-03', expected: 3, actual: 8 }, { day: '2026-09-04', expected: 4, actual: null }]
test.each([
  [{ low: 5, high: 5 }, '2026-09-03', 'inside', 5], [{ low: 6, high: 9 }, '2026-09-03', 'below', 5], [{ low: 0, high: 4 }, '2026-09-03', 'above', 5],
  [{ low: 0, high: 9 }, '2026-09-02', 'pending', null],
] as const)('%o on %s is %s', ({ low, high }, today, verdict, actual) => {
  expect(scoreForecast({ decidedOn: '2026-09-02', forecast: { low, mid: low, high, byDay: '2026-09-03' } }, { today, series })).toEqual({ verdict, actual })
})
