// Hours people have: unknown is not none, days off and leave are taken away, part time counts on its own days.
import { expect, test } from 'vitest'
import { capacityOf, daysOff, sumHours } from './capacity.ts'
import type { Worker } from './capacity.ts'

test.each([[[], null], [[null], null], [[4, 2.5], { hours: 6.5, isPart: false }], [[4, null], { hours: 4, isPart: true }], [[0], { hours: 0, isPart: false }]])('%o together have %o', (said, hours) => {
  expect(sumHours(said)).toEqual(hours)
})

const claire: Worker = { id: 'claire', hoursPerWeek: 5, workDays: [1, 2, 3, 4, 5], away: [{ fromDay: '2026-12-21', toDay: '2026-12-22' }] }
test.each([
  ['2026-12-14', claire, 5],
  // Two days of leave, and Christmas on the Friday.
  ['2026-12-21', claire, 2], ['2026-12-28', claire, 4],
  ['2026-12-21', { ...claire, workDays: [3, 4] }, 5], ['2026-12-21', { ...claire, hoursPerWeek: null }, null],
])('the week of %s', (monday, worker, hours) => {
  expect(capacityOf(worker, monday, daysOff('2026-12-14', '2027-01-03'))).toBe(hours)
})

test('holidays of both years around a new year', () => {
  const off = daysOff('2026-12-24', '2027-01-02')
  expect([off.has('2026-12-25'), off.has('2027-01-01'), daysOff('2026-12-24', '2026-12-26').has('2027-01-01')]).toEqual([true, true, false])
})
