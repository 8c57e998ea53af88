// The plan of the first weeks holds: no week above the hours one gave, nobody works on a day off, nothing is lost.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '@azimut/engines/calendar'
import { placeTasks } from './placeTasks.ts'
import type { Frame, Slot, Task } from './placeTasks.ts'

const frame: Frame = { startOn: '2026-11-30', weeks: 6, hoursPerWeek: 4, freeShare: 0.2, workDays: [1, 2, 3, 4, 5], holidays: new Set(['2026-12-25', '2027-01-01']) }

test('small tasks share a week, in their order; a large one takes the weeks it needs', () => {
  const { slots, left } = placeTasks([{ key: 'repair', hours: 0.5 }, { key: 'till', hours: 0.5 }, { key: 'ads', hours: 8 }, { key: 'review', hours: 0.5, onDay: '2026-12-30' }], frame)
  expect(left).toEqual([])
  expect(slots).toEqual([
    { key: 'repair', startOn: '2026-11-30', dueOn: '2026-11-30' },
    { key: 'till', startOn: '2026-11-30', dueOn: '2026-12-01' },
    { key: 'ads', startOn: '2026-12-07', dueOn: '2026-12-24' },
    { key: 'review', startOn: '2026-12-30', dueOn: '2026-12-30' },
  ])
})

test('what fits nowhere is said', () => {
  expect(placeTasks([{ key: 'site', hours: 60 }, { key: 'late', hours: 1, onDay: '2027-03-01' }], frame)).toEqual({ slots: [], left: ['late', 'site'] })
  expect(placeTasks([{ key: 'any', hours: 1 }], { ...frame, hoursPerWeek: 0 }).left).toEqual(['any'])
})

test('a plan that starts on a Thursday has less of its first week', () => {
  expect(placeTasks([{ key: 'one', hours: 2 }], { ...frame, startOn: '2026-12-03' }).slots).toEqual([{ key: 'one', startOn: '2026-12-07', dueOn: '2026-12-10' }])
})

const tasks = fc.uniqueArray(fc.record({ key: fc.uuid(), hours: fc.integer({ min: 1, max: 48 }).map(quarters => quarters / 4), notBefore: fc.nat(5) }), { selector: one => one.key, maxLength: 9 })

test('whatever the tasks: every hour falls on a working day, and no week goes above what may be filled', () => {
  fc.assert(fc.property(tasks, fc.integer({ min: 1, max: 20 }), fc.nat(6), (some, hoursPerWeek, later) => {
    const here = { ...frame, hoursPerWeek, startOn: addDays(frame.startOn, later) }
    const { slots, left } = placeTasks(some, here)
    expect([...slots.map(one => one.key), ...left].toSorted()).toEqual(some.map(one => one.key).toSorted())
    const load = new Map<string, number>()
    for (const slot of slots) spread(slot, some.find(one => one.key === slot.key)!, here, load)
    for (const hours of load.values()) expect(hours).toBeLessThanOrEqual(hoursPerWeek * (1 - here.freeShare) + 1e-4)
    expect(placeTasks(some, here)).toEqual({ slots, left })
  }))
})

function spread({ startOn, dueOn }: Slot, { hours }: Task, { startOn: from, workDays, holidays }: Frame, load: Map<string, number>) {
  expect(dueOn >= startOn && startOn >= from).toBe(true)
  const days: string[] = []
  for (let day = startOn; day <= dueOn; day = addDays(day, 1)) if (workDays.includes(weekday(day)) && !holidays.has(day)) days.push(day)
  expect(days.length).toBeGreaterThan(0)
  for (const day of days) {
    const monday = addDays(day, 1 - weekday(day))
    load.set(monday, (load.get(monday) ?? 0) + hours / days.length)
  }
}
