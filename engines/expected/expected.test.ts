// Expected against actual: the line, the four states, and chances against lived futures.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/index.ts'
import { createRandom, drawGamma, drawPoisson } from '../random/index.ts'
import { expectedBy, followCourse, formatTenths, tenths, type Target } from './index.ts'

/** 40 in 100 days; day 70 has 28 expected. */
const forty: Target = { basis: 'total', from: 0, to: 40, start: '2026-01-01', end: '2026-04-10' }
const day70 = '2026-03-11'

test('a total goes straight from the start to the end', () => {
  expect([expectedBy(forty, '2025-12-31'), expectedBy(forty, '2026-01-01'), expectedBy(forty, day70), expectedBy(forty, '2026-04-10'), expectedBy(forty, '2027-01-01')])
    .toEqual([0, 0.4, 28, 40, 40])
  expect(expectedBy({ ...forty, from: 10 }, '2026-04-10')).toBe(30)
})

test('a monthly rhythm rises evenly: its last month is nearly at the target', () => {
  const year: Target = { basis: 'per-month', from: 22, to: 30, start: '2026-01-01', end: '2026-12-31' }
  expect(expectedBy(year, '2026-12-31')).toBeCloseTo(26 * 365 / 30.4375, 9)
  expect(expectedBy(year, '2026-12-31') - expectedBy(year, '2026-11-30')).toBeCloseTo((30 - 8 * 31 / 730) * 31 / 30.4375, 9)
})

test.each([
  [26, 'on-course'], [40, 'on-course'], [23, 'watch'], [19, 'off-course'], [0, 'off-course'],
] as const)('%i results of 28 expected: %s', (count, state) => {
  expect(followCourse(forty, [{ day: '2026-02-01', count }], day70)).toMatchObject({ state, expected: 28, actual: count, expectedAtEnd: 40 })
})

test('too early while even nothing would prove nothing', () => {
  const course = followCourse(forty, [], '2026-01-07')
  expect(course).toMatchObject({ state: 'too-early', chance: null, actual: 0 })
  expect(followCourse(forty, [], '2025-12-01')).toMatchObject({ state: 'too-early', pace: null, expected: 0 })
  expect(followCourse(forty, [], '2026-01-08').state).toBe('off-course')
})

test('two per cent short of ten thousand is certain and still not off course', () => {
  const many: Target = { ...forty, to: 14_286 }
  expect(followCourse(many, [{ day: '2026-01-01', count: 9_800 }], day70).state).toBe('on-course')
})

test('the worked example: 26 of 28, 14 missing', () => {
  const { chance, pace } = followCourse(forty, [{ day: '2026-02-01', count: 26 }], day70)
  const random = createRandom('futures')
  let reached = 0
  for (let i = 0; i < 100_000; i++) if (drawPoisson(random, drawGamma(random, 26.5) / 28 * 12) >= 14) reached += 1
  expect(chance).toBeCloseTo(reached / 100_000, 2)
  expect(tenths(chance ?? 0)).toBe(3)
  expect(pace?.share).toBeCloseTo(26 / 28, 9)
})

test('arrived is certain, past the end without it is lost', () => {
  expect(followCourse(forty, [{ day: '2026-02-01', count: 40 }], day70).chance).toBe(1)
  expect(followCourse(forty, [{ day: '2026-02-01', count: 39 }], '2026-04-10').chance).toBe(0)
})

test('more results never lower the chance; the series ends where the figures say', () => {
  fc.assert(fc.property(fc.nat(60), fc.integer({ min: 10, max: 98 }), (count, days) => {
    const today = addDays(forty.start, days)
    const [few, more] = [count, count + 1].map(each => followCourse(forty, [{ day: forty.start, count: each }], today))
    if (few!.chance !== null) expect(more!.chance).toBeGreaterThanOrEqual(few!.chance)
    const seen = few!.series.filter(({ actual }) => actual !== null)
    expect(seen).toHaveLength(days + 1)
    expect(seen.at(-1)).toMatchObject({ day: today, actual: count, expected: few!.expected })
    expect(few!.series.at(-1)).toMatchObject({ day: forty.end, expected: 40 })
  }))
})

test('counts outside the period or to come are not looked at, several on a day add up', () => {
  const daily = [{ day: '2025-12-31', count: 9 }, { day: '2026-01-02', count: 1 }, { day: '2026-01-02', count: 2 }, { day: '2026-03-12', count: 7 }]
  expect(followCourse(forty, daily, day70).actual).toBe(3)
})

test.each([[0, 0], [0.004, 0], [0.02, 1], [0.684, 7], [0.96, 9], [0.995, 10], [1, 10]])('%d is %i chances in ten', (chance, count) => {
  expect(tenths(chance)).toBe(count)
})

test('chances in words', () => {
  expect([formatTenths(0.7, 'fr'), formatTenths(0.1, 'fr'), formatTenths(0, 'fr'), formatTenths(0.1, 'en'), formatTenths(0.7, 'en')])
    .toEqual(['7\u00a0chances sur\u00a010', '1\u00a0chance sur\u00a010', '0\u00a0chance sur\u00a010', '1\u00a0chance in\u00a010', '7\u00a0chances in\u00a010'])
})

test.each<[string, Partial<Target>]>([['end', { end: '2025-01-01' }], ['from', { from: -1 }], ['2026-02-31', { start: '2026-02-31' }]])('a wrong %s is refused by its name', (field, wrong) => {
  expect(() => followCourse({ ...forty, ...wrong }, [], day70)).toThrow(new RegExp(`^${field}:`))
})
