// Delays and false alarms counted over simulated KPI-years, plain and agitated, and what is said when there is too little.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawGamma, drawPoisson, type Random } from '../random/index.ts'
import { pressure, watch } from './index.ts'

const enough = (found: ReturnType<typeof watch>) => { if (found.verdict !== 'enough') throw new Error(found.verdict); return found }
const flat = (days: number, rate: number) => Array.from({ length: days }, () => rate)
/** Counts of mean `rate` whose variance is `phi` times it. */
const draw = (random: Random, rate: number, phi: number) => drawPoisson(random, phi > 1 ? drawGamma(random, rate / (phi - 1)) * (phi - 1) : rate)
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!

/** As a KPI is watched: from the eighth week on, a look each day at all the days so far; answers the day of the first alarm. */
function firstAlarm(random: Random, { rate, phi, drop, days }: { rate: number; phi: number; drop: number; days: number }): number | undefined {
  const counts = Array.from({ length: 56 }, () => draw(random, rate, phi))
  for (let day = 1; day <= days; day++) {
    counts.push(draw(random, rate * (1 - drop), phi))
    const found = watch(counts, flat(counts.length, rate))
    if (found.verdict === 'enough' && found.state !== 'steady' && found.seenAt! >= 56) return day
  }
  return undefined
}

test.each([[100, 1], [100, 3], [10, 1], [10, 2]])('at %d a day, dispersion %d: at most one false alarm a year under daily looks', (rate, phi) => {
  const random = createRandom(`quiet ${rate} ${phi}`)
  const years = 40
  let alarms = 0
  for (let year = 0; year < years; year++) if (firstAlarm(random, { rate, phi, drop: 0, days: 365 }) !== undefined) alarms++
  // The first alarm of each year: at a rate of one a year, 63 % of years would have one.
  expect(alarms / years).toBeLessThan(0.63)
})

test.each([[100, 1, 3], [100, 2, 5], [10, 1, 20], [3, 1, 60]])('at %d a day, dispersion %d: a drop of 30 %% is found in %d days or fewer, once in two', (rate, phi, most) => {
  const random = createRandom(`drop ${rate} ${phi}`)
  const delays = Array.from({ length: 60 }, () => firstAlarm(random, { rate, phi, drop: 0.3, days: 200 }) ?? Infinity)
  expect(median(delays)).toBeLessThanOrEqual(most)
})

test('the delay told is the delay found', () => {
  const random = createRandom('told')
  const { daysToSee } = enough(watch(Array.from({ length: 56 }, () => drawPoisson(random, 10)), flat(56, 10), { dispersion: 1 }))
  expect(daysToSee).toBeCloseTo(Math.log(730) / (10 * (0.7 * Math.log(0.7) + 0.3)), 9)
  const delays = Array.from({ length: 200 }, () => firstAlarm(random, { rate: 10, phi: 1, drop: 0.3, days: 200 }) ?? 200)
  expect(delays.reduce((sum, one) => sum + one, 0) / 200 / daysToSee).toBeGreaterThan(0.7)
  expect(delays.reduce((sum, one) => sum + one, 0) / 200 / daysToSee).toBeLessThan(1.4)
})

test('a drop, when it began, when it showed; and its end', () => {
  const counts = [...flat(30, 50), ...flat(5, 30)]
  const found = enough(watch(counts, flat(35, 50)))
  expect(found).toMatchObject({ state: 'down', since: 30, seenAt: 31 })
  expect(found.evidence).toBeGreaterThan(730)
  expect(enough(watch([...counts, ...flat(40, 51)], flat(75, 50))).state).toBe('steady')
  expect(enough(watch([...flat(30, 50), ...flat(6, 75)], flat(36, 50)))).toMatchObject({ state: 'up', since: 30 })
})

test('a day of breakdown, or of a rush, is no change, and hides none', () => {
  const random = createRandom('breakdown')
  const usual = Array.from({ length: 40 }, () => drawPoisson(random, 100))
  for (const odd of [0, 5000]) {
    expect(enough(watch([...usual, odd, ...flat(3, 100)], flat(44, 100)))).toMatchObject({ state: 'steady', dispersion: expect.closeTo(1, 0) })
    expect(enough(watch([...usual, odd, ...flat(3, 100), ...flat(4, 70)], flat(48, 100)))).toMatchObject({ state: 'down' })
  }
  expect(enough(watch([...usual, 0, 0], flat(42, 100)))).toMatchObject({ state: 'down', since: 40, seenAt: 41 })
})

test('a change that lasted long is over within days of its end', () => {
  const found = (after: number) => enough(watch([...flat(60, 100), ...flat(100, 70), ...flat(after, 100)], flat(160 + after, 100)))
  expect(found(0)).toMatchObject({ state: 'down', since: 60, evidence: expect.closeTo(730 ** 2, 0) })
  expect(found(4).state).toBe('steady')
})

test('days, volumes and fields that do not allow it are told', () => {
  expect(watch(flat(9, 50), flat(9, 50))).toEqual({ verdict: 'too-early', missing: 5 })
  expect(watch(flat(40, 1), flat(40, 1))).toMatchObject({ verdict: 'never', daysToSee: expect.closeTo(131, 0) })
  expect(watch(flat(40, 0), flat(40, 0))).toEqual({ verdict: 'never', daysToSee: null })
  for (const [field, ask] of [['expected', () => watch([1], [])], ['actual[0]', () => watch([-1], [1])], ['change', () => watch([1], [1], { change: 1 })], ['falseAlarmsPerYear', () => watch([1], [1], { falseAlarmsPerYear: 0 })], ['falseAlarmsPerYear', () => watch([1], [1], { falseAlarmsPerYear: 730 })], ['dispersion', () => watch([1], [1], { dispersion: 0.5 })]] as const) expect(ask).toThrow(field)
})

test('evidence is never below nothing, and a run begins before it shows', () => {
  fc.assert(fc.property(fc.array(fc.record({ count: fc.nat(60), expected: fc.nat(60) }), { maxLength: 80 }), fc.constantFrom(0.7, 1.3), (steps, ratio) => {
    for (const [at, { evidence, beganAt, seenAt }] of pressure(steps, { ratio, threshold: 5 }).entries()) {
      expect(evidence >= 0 && beganAt <= at).toBe(true)
      if (seenAt !== null) expect(beganAt <= seenAt && seenAt <= at).toBe(true)
    }
  }))
})
