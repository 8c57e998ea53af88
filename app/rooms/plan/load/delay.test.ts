// What a slip costs, how much reserve is left, and which hours nobody planned.
import { expect, test } from 'vitest'
import { delayOf } from './delay.ts'
import { inOrder } from './levelling.ts'
import { overheadLines, takenBy, usualTime } from './overhead.ts'
import { reserveOf, weakestReserve } from './reserve.ts'
import type { Task } from '#app/answers/capacity.ts'

const task = (id: string, startOn: string, dueOn: string, more: Partial<Task> = {}): Task => ({ id, ownerId: null, hours: 1, startOn, dueOn, deadlineOn: null, after: [], ...more })
const page = task('page', '2026-11-30', '2026-12-04', { deadlineOn: '2026-12-15' })
const ads = task('ads', '2026-12-05', '2026-12-07', { after: ['page'] })
const later = task('later', '2026-12-21', '2026-12-23', { after: ['ads'] })

test('a page that slips a week takes its ads with it, and the results of that week', () => {
  const found = delayOf(inOrder([later, ads, page]), [{ perMonth: 12, gates: ['ads'] }, { perMonth: 100, gates: ['later'] }], { id: 'page', days: 7 })
  expect([...found.slips]).toEqual([['page', 7], ['ads', 7]])
  expect(found.lost).toBeCloseTo(12 * 7 / (365.25 / 12))
  expect(found.deadlineKept).toBe(true)
  expect(delayOf(inOrder([page, ads]), [], { id: 'page', days: 14 })).toMatchObject({ lost: null, deadlineKept: false })
  expect(delayOf(inOrder([ads]), [], { id: 'ads', days: 1 }).deadlineKept).toBeNull()
})

test('a line already begun by another of its actions loses nothing', () => {
  const first = task('first', '2026-11-30', '2026-12-01')
  expect(delayOf(inOrder([first, ads, page]), [{ perMonth: 12, gates: ['first', 'ads'] }], { id: 'page', days: 7 }).lost).toBe(0)
})

test.each([
  ['2026-12-04', { total: 10, used: 0, left: 10, state: 'kept' }],
  ['2026-12-09', { total: 10, used: 3, left: 7, state: 'kept' }],
  ['2026-12-10', { total: 10, used: 4, left: 6, state: 'watch' }],
  ['2026-12-15', { total: 10, used: 7, left: 3, state: 'used-up' }],
  ['2026-12-30', { total: 10, used: 10, left: 0, state: 'used-up' }],
] as const)('due on %s, the reserve is counted in working days', (dueOn, expected) => {
  expect(reserveOf({ id: 'page', firstDueOn: '2026-12-04', dueOn, deadlineOn: '2026-12-18' }, [])).toEqual({ id: 'page', ...expected })
})

test('the colour changes exactly at a third and at two thirds; the weakest action speaks for the plan', () => {
  const at = (dueOn: string) => reserveOf({ id: 'a', firstDueOn: '2026-11-30', dueOn, deadlineOn: '2026-12-08' }, []).state
  expect([at('2026-12-01'), at('2026-12-02'), at('2026-12-03'), at('2026-12-04')]).toEqual(['kept', 'watch', 'watch', 'used-up'])
  const bound = (id: string, dueOn: string) => ({ id, firstDueOn: '2026-11-30', dueOn, deadlineOn: '2026-12-08' })
  expect(weakestReserve([bound('a', '2026-12-01'), bound('b', '2026-12-04')], [])?.id).toBe('b')
  expect(weakestReserve([], [])).toBeUndefined()
})

test('steering is counted for each campaign under way, taking stock in its week, within the pilot’s hours', () => {
  const mondays = ['2026-11-30', '2026-12-07']
  const lines = overheadLines(usualTime, { mondays, meetings: ['2026-12-09'], campaigns: 2 })
  expect(lines.map(line => [line.kind, line.hours.get('2026-12-07')])).toEqual([['planning', 12 / 52], ['steering', 0.5], ['review', 0.5], ['reporting', 6 / 52]])
  const pilot = { id: 'claire', hoursPerWeek: 1, workDays: [1], away: [] }
  expect(takenBy(pilot, lines, new Set()).get('claire')?.get('2026-12-07')).toBe(1)
  expect(overheadLines({ ...usualTime, steeringHoursPerCampaign: 0 }, { mondays, meetings: [], campaigns: 3 }).some(line => line.kind === 'steering')).toBe(false)
})
