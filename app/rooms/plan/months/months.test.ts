// Results begin when what brings them is done, and the break-even is the reference case's.
import { expect, test } from 'vitest'
import { breakEven, daysOf, monthsBetween, resultsByMonth } from './months.ts'

test('months between two days, and their days', () => {
  expect(monthsBetween('2026-11-25', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
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
