// A KPI that goes before the results is found at its lag; one that does not move with them is not said to.
import { expect, test } from 'vitest'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import { leadOf } from './lead.ts'

const year = 52
const drawn = (seed: string, mean: (week: number) => number) => { const random = createRandom(seed); return Array.from({ length: year }, (_, week) => drawPoisson(random, mean(week))) }

test('fewer than twelve weeks say nothing, and how many are missing', () => {
  expect(leadOf([1, 2, 3], [1, 2, 3])).toEqual({ verdict: 'too-early', weeks: 3, missingWeeks: 9 })
})

test('results that follow three weeks later are found three weeks later', () => {
  const kpi = drawn('kpi', week => 40 + 25 * Math.sin(week * 1.7) + 15 * Math.cos(week * 0.9))
  const random = createRandom('results')
  const results = kpi.map((_, week) => drawPoisson(random, (kpi[week - 3] ?? 40) / 2))
  expect(leadOf(kpi, results)).toMatchObject({ verdict: 'enough', lagWeeks: 3, linked: true })
})

test('of two that have nothing to do with each other, hardly more than one in ten is called linked', () => {
  const linked = Array.from({ length: 300 }, (_, at) => leadOf(drawn(`a ${at}`, () => 30), drawn(`b ${at}`, () => 12))).filter(one => one.verdict === 'enough' && one.linked)
  expect(linked.length).toBeLessThanOrEqual(45)
})

test('what never moves tells of no link', () => {
  expect(leadOf(Array.from({ length: 20 }, () => 3), Array.from({ length: 20 }, (_, at) => at))).toMatchObject({ linked: false })
})
