// Levelling: a leave moves what falls in it, dependencies hold, nothing is above its hours afterwards, and twice changes nothing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { levelPlan } from './levelling.ts'
import type { Frame } from './levelling.ts'
import { addTo, capacityOf, spread } from '#app/answers/capacity.ts'
import type { Task, Worker } from '#app/answers/capacity.ts'

// A Wednesday.
const today = '2026-11-25'
const frame: Frame = { today, holidays: new Set(['2026-12-25', '2027-01-01']), freeShare: 0.2, taken: new Map() }
const claire: Worker = { id: 'claire', hoursPerWeek: 4, workDays: [1, 2, 3, 4, 5], away: [] }
const task = (id: string, more: Partial<Task> = {}): Task => ({ id, ownerId: 'claire', hours: 1, startOn: '2026-12-14', dueOn: '2026-12-18', deadlineOn: null, after: [], ...more })

test('hours of a week: part time, leave and holidays are taken off', () => {
  expect(capacityOf(claire, '2026-12-14', frame.holidays)).toBe(4)
  expect(capacityOf(claire, '2026-12-21', frame.holidays)).toBeCloseTo(3.2)
  expect(capacityOf({ ...claire, workDays: [1, 2] }, '2026-12-21', frame.holidays)).toBe(4)
  expect(capacityOf({ ...claire, away: [{ fromDay: '2026-12-15', toDay: '2026-12-31' }] }, '2026-12-14', frame.holidays)).toBeCloseTo(0.8)
})

test('an action that falls in a leave moves after it, at its own length; the deadline is watched', () => {
  const away = { ...claire, away: [{ fromDay: '2026-12-14', toDay: '2026-12-18' }] }
  const [move] = levelPlan([task('page', { deadlineOn: '2026-12-20' })], [away], frame).moves
  expect(move).toEqual({ id: 'page', startOn: '2026-12-17', dueOn: '2026-12-21', days: 3, reason: { kind: 'away' }, missesDeadline: true })
})

test('what waits for another begins the day after it, and says for which', () => {
  const { moves } = levelPlan([task('ads', { after: ['page'] }), task('page', { startOn: '2026-12-14', dueOn: '2026-12-16' })], [claire], frame)
  expect(moves).toMatchObject([{ id: 'ads', reason: { kind: 'waits', for: 'page' }, startOn: '2026-12-17' }])
})

test('too much for a week: what is due first stays, the rest goes where the share kept free stays free', () => {
  const { moves } = levelPlan([task('a', { hours: 3 }), task('b', { hours: 3, dueOn: '2026-12-19' })], [claire], frame)
  expect(moves).toMatchObject([{ id: 'b', reason: { kind: 'full', hours: 6, capacity: 4 } }])
  const [moved] = moves
  const weeks = new Map<string, number>()
  for (const window of [task('a', { hours: 3 }), { ...moved!, hours: 3 }]) addTo(weeks, spread(window, claire, frame.holidays)!)
  for (const [monday, hours] of weeks) expect(hours).toBeLessThanOrEqual(capacityOf(claire, monday, frame.holidays)! + 1e-6)
})

test('what nobody has hours for is said, and left where it was', () => {
  expect(levelPlan([task('fair', { hours: 5000 })], [claire], frame)).toEqual({ moves: [], unplaced: ['fair'] })
})

const plans = fc.array(fc.record({ hours: fc.double({ min: 0.25, max: 6, noNaN: true }), at: fc.nat(40), length: fc.nat(12), owner: fc.constantFrom('claire', 'paul', null), after: fc.option(fc.nat(9)) }), { maxLength: 10 })
  .map(rows => rows.map(({ hours, at, length, owner, after }, index): Task => ({ id: `t${index}`, hours, ownerId: owner, startOn: addDays(today, at - 7), dueOn: addDays(today, at - 7 + length), deadlineOn: null, after: after !== null && after < index ? [`t${after}`] : [] })))
const team = (leave: number): Worker[] => [claire, { id: 'paul', hoursPerWeek: 10, workDays: [1, 3, 5], away: [{ fromDay: addDays(today, leave), toDay: addDays(today, leave + 10) }] }]

test('after it no week is above its hours, nothing starts before what it waits for, nothing is earlier, and a second time moves nothing', () => {
  fc.assert(fc.property(plans, fc.nat(30), (tasks, leave) => {
    const workers = team(leave)
    const found = levelPlan(tasks, workers, frame)
    expect(levelPlan(tasks.toReversed(), workers, frame)).toEqual(found)
    const after = tasks.map(one => ({ ...one, ...found.moves.find(({ id }) => id === one.id) }))
    const dueOf = new Map(after.map(one => [one.id, one.dueOn]))
    const unplaced = new Set(found.unplaced)
    for (const one of after) {
      const before = tasks.find(({ id }) => id === one.id)!
      expect(one.dueOn >= before.dueOn && one.startOn >= before.startOn).toBe(true)
      if (!unplaced.has(one.id)) for (const id of one.after) expect(one.startOn > dueOf.get(id)!).toBe(true)
    }
    for (const worker of workers) {
      const weeks = new Map<string, number>()
      for (const one of after) if (one.ownerId === worker.id && !unplaced.has(one.id)) addTo(weeks, spread({ ...one, startOn: one.startOn > today ? one.startOn : today }, worker, frame.holidays) ?? new Map())
      for (const [monday, hours] of weeks) expect(hours).toBeLessThanOrEqual(capacityOf(worker, monday, frame.holidays)! + 1e-5)
    }
    if (!unplaced.size) expect(levelPlan(after, workers, frame).moves).toEqual([])
  }), { numRuns: 300 })
})
