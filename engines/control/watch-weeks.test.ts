// A drop of 30 % is seen within weeks, luck is not, and few counts are told to be few; delays and false alarms are printed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawPoisson } from '../random/index.ts'
import { watchWeeks } from './index.ts'

const reference = 12
const flat = (counts: readonly number[]) => counts.map(count => ({ count, exposure: 1 }))
const draw = (seed: number, rates: readonly number[]) => { const random = createRandom(seed); return flat(rates.map(rate => drawPoisson(random, rate))) }
const times = (count: number, rate: number) => Array.from({ length: count }, () => rate)
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!

test('thirty a week, then twenty-one: seen on the fourth week, begun on the first', () => {
  const watch = watchWeeks(flat([...times(12, 30), ...times(6, 21)]), { reference })
  expect(watch).toMatchObject({ state: 'down', beganAt: 12, seenAt: 15 })
  expect(watch.weeksToSee).toBeCloseTo(Math.log(400) / (30 * (0.7 * Math.log(0.7) + 0.3)), 12)
})

test('the limits of a week are those of a Poisson count', () => {
  // Poisson of mean 30: P(≤ 14) = 0.0009 and P(≤ 15) = 0.0019; P(≤ 47) = 0.9985 and P(≤ 48) = 0.9991.
  const [week] = watchWeeks(flat([...times(12, 30), 14]), { reference }).weeks.slice(-1)
  expect(week).toMatchObject({ expected: 30, low: 15, high: 48, isOutside: true })
})

test('a week with half the visits is expected to bring half the results', () => {
  const weeks = [...Array.from({ length: 12 }, () => ({ count: 20, exposure: 400 })), ...Array.from({ length: 8 }, () => ({ count: 10, exposure: 200 }))]
  expect(watchWeeks(weeks, { reference })).toMatchObject({ state: 'steady' })
})

test.each([[times(12, 3)], [times(3, 90)], [[]], [times(12, 0)]])('too few to judge (%#)', counts => {
  expect(watchWeeks(flat(counts), { reference })).toMatchObject({ state: 'too-few', weeksToSee: null })
})

test('a step of −30 % is found in nearly every run, luck in few', () => {
  const runs = 200
  const told: string[] = []
  for (const rate of [20, 30, 60]) {
    const delays: number[] = []
    let missed = 0
    for (let seed = 1; seed <= runs; seed++) {
      const { state, seenAt } = watchWeeks(draw(seed, [...times(26, rate), ...times(26, rate * 0.7)]), { reference: 26 })
      if (state === 'down') delays.push(seenAt! - 26 + 1)
      else missed++
    }
    const watched = 26
    let alarms = 0
    for (let seed = 1; seed <= runs; seed++) if (watchWeeks(draw(runs + seed, times(26 + watched, rate)), { reference: 26 }).state !== 'steady') alarms++
    told.push(`${rate} a week: −30 % seen in ${median(delays)} weeks (9 in 10 within ${delays.toSorted((a, b) => a - b)[Math.floor(delays.length * 0.9)]!}), missed ${(100 * missed / runs).toFixed(1)} %; false alarms in ${watched} quiet weeks: ${(100 * alarms / runs).toFixed(1)} %`)
    expect(missed / runs).toBeLessThan(0.05)
    expect(alarms / runs).toBeLessThan(0.2)
    expect(median(delays)).toBeLessThan(9)
  }
  // oxlint-disable-next-line no-console -- the delays and the false alarms are what this test is read for
  console.log(told.join('\n'))
})

test('whatever the counts, the limits hold the expectation and a change seen began before', () => {
  fc.assert(fc.property(fc.array(fc.record({ count: fc.nat(500), exposure: fc.nat(500) }), { maxLength: 60 }), fc.nat(60), (weeks, from) => {
    const watch = watchWeeks(weeks, { reference: from })
    for (const { expected, low, high } of watch.weeks) expect(low <= Math.ceil(expected) && high >= Math.floor(expected)).toBe(true)
    if (watch.seenAt !== null) expect(watch.beganAt! <= watch.seenAt && watch.beganAt! >= from).toBe(true)
  }))
})

test.each<[string, () => unknown]>([
  ['weeks[0].count', () => watchWeeks([{ count: -1, exposure: 1 }], { reference })],
  ['weeks[1].count', () => watchWeeks([{ count: 1, exposure: 1 }, { count: Infinity, exposure: 1 }], { reference })],
  ['weeks[0].exposure', () => watchWeeks([{ count: 1, exposure: Number.NaN }], { reference })],
  ['reference', () => watchWeeks([], { reference: -3 })],
  ['change', () => watchWeeks([], { reference, change: 1 })],
])('%s at fault is named', (field, ask) => {
  expect(ask).toThrow(RangeError)
  expect(ask).toThrow(field)
})
