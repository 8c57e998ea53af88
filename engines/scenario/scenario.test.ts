// Three futures: their chances are those of a simulation, to the point.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawGamma, drawPoisson } from '../random/index.ts'
import { budgetScenarios, paceScenarios, SCENARIO_CHANCES } from './index.ts'

test.each([{ counted: 26, expected: 28, toCome: 12 }, { counted: 3, expected: 9, toCome: 40 }, { counted: 180, expected: 150, toCome: 90 }])('$counted counted of $expected, $toCome to come: chances of a simulation', pace => {
  const random = createRandom('scenario')
  const futures = Array.from({ length: 40_000 }, () => pace.counted + drawPoisson(random, drawGamma(random, pace.counted + 0.5) / pace.expected * pace.toCome))
  for (const { chance, results } of paceScenarios(pace)) {
    const reached = (count: number) => futures.filter(one => one >= count).length / futures.length
    expect(reached(results)).toBeGreaterThan(chance - 0.01)
    expect(reached(results + 1)).toBeLessThan(chance + 0.01)
  }
})

test('careful, as likely as not, favourable: in that order, never below what is already there', () => {
  fc.assert(fc.property(fc.nat(500), fc.double({ min: 0.1, max: 500, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }), (counted, expected, toCome) => {
    const [careful, half, favourable] = paceScenarios({ counted, expected, toCome }).map(one => one.results) as [number, number, number]
    expect(careful).toBeGreaterThanOrEqual(counted)
    expect(half).toBeGreaterThanOrEqual(careful)
    expect(favourable).toBeGreaterThanOrEqual(half)
  }))
  expect(paceScenarios({ counted: 7, expected: 9, toCome: 0 }).map(one => one.results)).toEqual([7, 7, 7])
})

const curve = [{ cents: 0, share: 0 }, { cents: 10_000, share: 0.2 }, { cents: 20_000, share: 0.5 }, { cents: 50_000, share: 0.8 }, { cents: 90_000, share: 1 }]

test('half of the money brings half of the results, at the same chance', () => {
  expect(budgetScenarios({ curve, wanted: 10, cents: 50_000 })).toEqual([{ chance: 0.8, results: 10 }, { chance: 0.5, results: 25 }, { chance: 0.2, results: 50 }])
  expect(budgetScenarios({ curve, wanted: 10, cents: 25_000 })).toEqual([{ chance: 0.8, results: 5 }, { chance: 0.5, results: 12 }, { chance: 0.2, results: 25 }])
  expect(budgetScenarios({ curve: [], wanted: 10, cents: 25_000 })).toEqual([])
})

test.each<[string, () => unknown]>([
  ['counted', () => paceScenarios({ counted: 1.5, expected: 1, toCome: 1 })],
  ['expected', () => paceScenarios({ counted: 1, expected: 0, toCome: 1 })],
  ['toCome', () => paceScenarios({ counted: 1, expected: 1, toCome: -1 })],
])('a wrong %s is refused by its name', (field, ask) => {
  expect(SCENARIO_CHANCES.length).toBe(3)
  expect(ask).toThrow(new RegExp(`^${field}:`))
})
