// Months add up to the cent, results begin when what brings them is done, and the break-even is the reference case's.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { breakEven, monthsBetween, phase, resultsByMonth } from './months.ts'

const sum = (months: ReadonlyMap<string, number>) => [...months.values()].reduce((total, one) => total + one, 0)

test('months of a line add up to its total, in whole cents', () => {
  expect(monthsBetween('2026-11-25', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  const total = fc.integer({ min: 0, max: 10_000_000 })
  fc.assert(fc.property(total, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 400 }), (totalCents, offset, length) => {
    const startOn = addDays('2026-01-01', offset)
    const months = phase({ centsPerMonth: 0, totalCents, startOn, endOn: addDays(startOn, length) })
    expect(sum(months)).toBe(totalCents)
    for (const cents of months.values()) expect(Number.isInteger(cents) && cents >= 0).toBe(true)
  }))
  expect(sum(phase({ centsPerMonth: 35_000, startOn: '2026-01-01', endOn: '2026-12-31' }))).toBe(Math.round(35_000 * 365 / (365.25 / 12)))
})

test('results begin on their day: half a month gives half of them', () => {
  expect([...resultsByMonth(6, '2026-11-16', '2026-12-31')]).toEqual([['2026-11', 3], ['2026-12', 6]])
  expect(resultsByMonth(6, '2027-01-01', '2026-12-31').size).toBe(0)
})

test('1,000 € in the first month, 400 € a month from the second: even in the fourth, 1,000 € deep', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map((month, at) => ({ month, costCents: at ? 0 : 100_000, gainCents: at ? 40_000 : 0 }))
  expect(breakEven(months)).toEqual({ month: '2026-04', deepestCents: 100_000 })
  expect(breakEven(months.slice(0, 3))).toBeNull()
  expect(breakEven([{ month: '2026-01', costCents: null, gainCents: 5 }])).toBeNull()
})
