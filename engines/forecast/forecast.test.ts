// Series whose future is known, ranges on drawn series and on the M3 competition, and what no forecast may break.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawNormal } from '../random/index.ts'
import { blocksFor, blocksOf, periodsOf } from './blocks.ts'
import { forecast } from './index.ts'
import { findSeasons } from './seasons.ts'

const m3 = '../shared/data/forecast/m3_odd.jsonl'
const enough = (series: readonly number[], how: { season: number; horizon: number; level?: number }) => {
  const found = forecast(series, how)
  if (found.verdict !== 'enough') throw new Error(`verdict: ${found.verdict}`)
  return found
}
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))

test('a season told without noise comes again, on its trend', () => {
  const indices = [0.6, 0.7, 0.9, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 1, 0.9]
  const at = (t: number) => (200 + 2 * t) * indices[t % 12]!
  const { mean, method } = enough(times(72, at), { season: 12, horizon: 12 })
  expect(method).toContain('season: times')
  for (const [h, value] of mean.entries()) expect(Math.abs(value / at(72 + h) - 1), `${h}`).toBeLessThan(0.03)
})

test('amounts of both signs have a season that adds', () => {
  const at = (t: number) => [-30, 10, 40, -20][t % 4]!
  const { indices, kind } = findSeasons(Float64Array.from(times(40, at)), 4)
  expect(kind).toBe('plus')
  for (const [i, index] of indices.entries()) expect(index).toBeCloseTo(at(i), 1)
})

test.each([[2, 20, 0.75], [4, 24, 0.65], [12, 60, 0.4], [52, 208, 0.25]])('of what chance shows as a season of %i periods (%i in all), less than %d is kept', (length, count, most) => {
  const random = createRandom(`chance ${length}`)
  let [shown, kept] = [0, 0]
  for (let run = 0; run < 200; run++) {
    const series = Float64Array.from(times(count, () => 100 + 10 * drawNormal(random, 0, 1)))
    const averages = times(length, i => series.filter((_, t) => t % length === i).reduce((sum, value, _, own) => sum + value / own.length, 0) / 100)
    const { kind, indices } = findSeasons(series, length)
    shown += averages.reduce((sum, one) => sum + (one - 1) ** 2, 0)
    kept += kind === 'none' ? 0 : indices.reduce((sum, one) => sum + (one - 1) ** 2, 0)
  }
  expect(Math.sqrt(kept / shown)).toBeLessThan(most)
})

test('a season that changes is followed: the last years count most', () => {
  const at = (t: number) => 100 * (1 + (t < 60 ? 0.3 : -0.3) * Math.sin(t * Math.PI / 6))
  const { indices } = findSeasons(Float64Array.from(times(120, at)), 12)
  expect(indices[3]).toBeLessThan(0.95)
  expect(indices[9]).toBeGreaterThan(1.05)
})

test('blocks of a line end where it does, and their own line gives its next values', () => {
  const line = Float64Array.from(times(25, t => 4 + 3 * t))
  const blocks = blocksOf(line, 3)
  expect([...blocks]).toEqual(times(8, i => 4 + 3 * (2 + 3 * i)))
  const next = Float64Array.from(times(blocksFor(5, 3), i => blocks.at(-1)! + 9 * (i + 1)))
  for (const [h, value] of periodsOf(next, 3, 5).entries()) expect(value).toBeCloseTo(4 + 3 * (25 + h), 9)
})

test.each([['a level', 0], ['a random walk', 1]])('of drawn series, nineteen ranges in twenty hold what comes: %s', (_, walk) => {
  const random = createRandom(`ranges ${walk}`)
  let [held, all] = [0, 0]
  for (let run = 0; run < 120; run++) {
    let at = 500
    const values = times(60, () => { at += walk * drawNormal(random, 0, 8); return at + (1 - walk) * drawNormal(random, 0, 20) })
    const { lower, upper } = enough(values.slice(0, 48), { season: 1, horizon: 12 })
    for (let h = 0; h < 12; h++) { all++; if (lower[h]! <= values[48 + h]! && values[48 + h]! <= upper[h]!) held++ }
  }
  expect(held / all).toBeGreaterThan(0.92)
  expect(held / all).toBeLessThan(0.995)
})

test('the M3 competition, one series in five: better than the best method of 2000 on the whole, ranges hold 93 to 97 in a hundred', context => {
  if (!existsSync(m3)) return context.skip(`${m3} is not here`)
  const all = readFileSync(m3, 'utf8').trim().split('\n').filter((_, i) => i % 5 === 0).map(line => JSON.parse(line) as { m: number; h: number; x: number[]; xx: number[] })
  let [error, held, count] = [0, 0, 0]
  for (const { m, h, x, xx } of all) {
    const { mean, lower, upper } = enough(x, { season: m, horizon: h })
    error += xx.reduce((sum, value, i) => sum + 200 * Math.abs(value - mean[i]!) / (Math.abs(value) + Math.abs(mean[i]!)), 0) / h
    count += h
    held += xx.filter((value, i) => lower[i]! <= value && value <= upper[i]!).length
  }
  expect(error / all.length).toBeLessThan(13.01)
  expect(held / count).toBeGreaterThan(0.93)
  expect(held / count).toBeLessThan(0.97)
})

test('the largest numbers there are, one spike, a jump, a season longer than the series: always a number in its range', () => {
  const odd = [times(8, i => (1 + i % 3) * 4e307), times(40, i => (i === 20 ? 1000 : 0)), times(40, i => (i < 20 ? 10 : 100)), times(40, i => (i === 39 ? 1000 : -1)), [12, 14, 13, 15, 1e308, 16, 17], [12, 14, 13, 15, 1e-308, 16, 17]]
  for (const series of odd) {
    const { mean, lower, upper } = enough(series, { season: 52, horizon: 6 })
    for (const [h, value] of mean.entries()) expect([lower[h]!, value, upper[h]!].every(Number.isFinite) && lower[h]! <= value && value <= upper[h]!).toBe(true)
  }
})

test('too few periods, and a series that never varies, are told', () => {
  expect(forecast([1, 2, 3, 4], { season: 1, horizon: 2 })).toEqual({ verdict: 'too-early', missing: 2 })
  expect(forecast([7, 7, 7, 7, 7, 7, 7], { season: 1, horizon: 2 })).toEqual({ verdict: 'never' })
})

test.each([['series[1]', () => forecast([1, Number.NaN], { season: 1, horizon: 1 })], ['season', () => forecast([], { season: 0, horizon: 1 })], ['horizon', () => forecast([], { season: 1, horizon: 0.5 })], ['horizon', () => forecast([], { season: 1, horizon: 1e12 })], ['level', () => forecast([], { season: 1, horizon: 1, level: 1 })]])('%s at fault is named', (field, ask) => {
  expect(ask).toThrow(RangeError)
  expect(ask).toThrow(field)
})

test('the mean is in its range, counts never fall below 0, and the unit does not matter', () => {
  fc.assert(fc.property(fc.array(fc.nat(400), { minLength: 6, maxLength: 40 }), fc.constantFrom(1, 4, 12), (series, season) => {
    const found = forecast(series, { season, horizon: 5 })
    if (found.verdict !== 'enough') return
    const tens = enough(series.map(value => value * 10), { season, horizon: 5 })
    for (let h = 0; h < 5; h++) {
      expect(found.lower[h]).toBeGreaterThanOrEqual(0)
      expect(found.lower[h]! <= found.mean[h]! && found.mean[h]! <= found.upper[h]!).toBe(true)
      expect(Math.abs(tens.mean[h]! - 10 * found.mean[h]!)).toBeLessThan(0.05 * (1 + 10 * found.mean[h]!))
    }
  }), { numRuns: 60 })
})
