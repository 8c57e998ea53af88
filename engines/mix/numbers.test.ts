// The numbers under the mix: matrices, the base's weight, gradients, climbs, chains and their diagnostics.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawNormal } from '../random/index.ts'
import { createBase } from './base.ts'
import { readBeliefs, readLifts } from './belief.ts'
import { climb, widthAt } from './climb.ts'
import { effectiveSize, rHat } from './diagnostics.ts'
import { runChain } from './hamiltonian.ts'
import { cholesky, solveLower, solveUpper } from './matrix.ts'
import { readPanel } from './panel.ts'
import { createPosterior } from './posterior.ts'
import { readShape, writeShape } from './shape.ts'
import { simulateMix } from './simulate.ts'
import { estimate } from './summary.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('the triangle of a matrix solves it, and a matrix that is not positive has none', () => {
  const matrix = Float64Array.of(4, 2, 0.6, 2, 5, 1, 0.6, 1, 3)
  const lower = cholesky(matrix, 3)!
  const x = Float64Array.of(1, -2, 0.5)
  const b = Float64Array.from({ length: 3 }, (_, i) => matrix[3 * i]! * x[0]! + matrix[3 * i + 1]! * x[1]! + matrix[3 * i + 2]! * x[2]!)
  solveLower(lower, b)
  solveUpper(lower, b)
  for (const i of [0, 1, 2]) expect(b[i]).toBeCloseTo(x[i]!, 12)
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined()
})

test('the base takes out its own columns almost whole, and weighs the rest as the inverse of I + ZVZ′ does', () => {
  const panel = readPanel(simulateMix({ weeks: 60, geos: 2, channels: 1, seed: 1 }).question)
  const base = createBase(panel)
  const out = new Float64Array(panel.rows)
  expect(base.weigh(panel.base.slice(0, panel.rows), out)).toBeLessThan(1e-5)
  // (I + ZVZ′) applied to the weighed series gives the series back.
  const random = createRandom('residual')
  const r = Float64Array.from({ length: panel.rows }, () => drawNormal(random, 0, 1))
  const stretches = Float64Array.from({ length: panel.groups }, () => drawNormal(random, 0, 1))
  base.stretch(stretches)
  const weighed = base.weigh(r, out)
  const back = Float64Array.from(out)
  for (const [k, reach] of panel.baseReach.entries()) {
    const column = panel.base.subarray(k * panel.rows, (k + 1) * panel.rows)
    const variance = (reach * Math.exp(stretches[panel.baseGroup[k]!] ?? 0)) ** 2
    const dot = column.reduce((sum, z, t) => sum + z * out[t]!, 0) * variance
    for (let t = 0; t < panel.rows; t++) back[t]! += dot * column[t]!
  }
  for (let t = 0; t < panel.rows; t++) expect(back[t]).toBeCloseTo(r[t]!, 6)
  expect(weighed).toBeCloseTo(r.reduce((sum, value, t) => sum + value * out[t]!, 0), 8)
})

test('the base tells the volume of I + ZVZ′, and none where it has none', () => {
  const panel = readPanel(simulateMix({ weeks: 60, geos: 1, channels: 1, seed: 1 }).question)
  const { rows, groups } = panel
  const covariance = new Float64Array(rows * rows)
  for (let s = 0; s < rows; s++) for (let t = 0; t < rows; t++) covariance[s * rows + t] = panel.baseReach.reduce((sum, reach, k) => sum + reach ** 2 * panel.base[k * rows + s]! * panel.base[k * rows + t]!, s === t ? 1 : 0)
  const lower = cholesky(covariance, rows)!
  const volume = Array.from({ length: rows }, (_, t) => Math.log(lower[t * rows + t]!)).reduce((sum, one) => sum + one, 0)
  const base = createBase(panel)
  expect(base.stretch(new Float64Array(groups))).toBeCloseTo(-volume, 6)
  expect(base.stretch(new Float64Array(groups).fill(Number.NaN))).toBe(-Infinity)
})

test('the reach of a season that is not there is drawn to nothing, that of one that is stays', () => {
  const panel = readPanel(simulateMix({ weeks: 104, geos: 1, channels: 1, seed: 1 }).question)
  const twiceAYear = panel.baseReach.findIndex(reach => reach === 1 / 2)
  const random = createRandom('season')
  const noise = Float64Array.from({ length: panel.rows }, () => drawNormal(random, 0, 1))
  const base = createBase(panel)
  const gain = (series: Float64Array) => {
    const density = (stretch: number) => {
      const stretches = new Float64Array(panel.groups)
      stretches[panel.baseGroup[twiceAYear]!] = stretch
      return base.stretch(stretches) - panel.rows / 2 * Math.log(base.weigh(series, new Float64Array(panel.rows)))
    }
    return density(0) - density(-4)
  }
  expect(gain(noise)).toBeLessThan(0)
  expect(gain(noise.map((value, t) => value + panel.base[twiceAYear * panel.rows + t]!))).toBeGreaterThan(5)
})

test('shapes are written and read back', () => {
  fc.assert(fc.property(between(-3, 3), between(-1.5, 1.5), between(-3, 0), (half, slope, level) => {
    const q = new Float64Array(4)
    const back = { half: 0, slope: 0, level: 0 }
    writeShape(q, 0, { half, slope, level })
    readShape(q, 0, level, back)
    expect(back.half).toBeCloseTo(half, 8)
    expect(back.slope).toBeCloseTo(slope, 8)
  }))
})

test('the gradient is that of the density, places and lift tests included', () => {
  const { question } = simulateMix({ weeks: 60, geos: 2, channels: 2, seed: 3 })
  const panel = readPanel(question)
  const lifts = readLifts(panel, [{ channel: 'channel-2', geo: 'place-2', from: question.weeks[70]!.week, to: question.weeks[79]!.week, incremental: 9_000, sd: 2_000 }])
  const { logDensity, size } = createPosterior(panel, readBeliefs(panel, {}), lifts)
  fc.assert(fc.property(fc.array(between(-1.5, 1.5), { minLength: size, maxLength: size }), moves => {
    const q = Float64Array.from(moves, (move, i) => (i < 8 ? [-2.5, -1, 0, -0.5][i % 4]! : 0) + move)
    const [gradient, sink] = [new Float64Array(size), new Float64Array(size)]
    logDensity(q, gradient)
    for (let i = 0; i < size; i++) {
      const at = (step: number) => logDensity(q.map((x, k) => (k === i ? x + step : x)), sink)
      expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - gradient[i]!)).toBeLessThan(1e-4 * (1 + Math.abs(gradient[i]!)))
    }
  }), { numRuns: 20 })
})

test('no figure has a lesser relative error over the draws than the one told', () => {
  fc.assert(fc.property(fc.array(between(0.1, 10), { minLength: 1, maxLength: 60 }), between(0.1, 10), (values, other) => {
    const draws = Float64Array.from(values)
    const error = (figure: number) => draws.reduce((sum, x) => sum + Math.abs(figure / x - 1), 0)
    expect(error(estimate(draws).value)).toBeLessThanOrEqual(error(other) + 1e-9)
    expect(estimate(draws, 2).value).toBe(estimate(draws).value / 2)
  }))
  expect(estimate(new Float64Array(9))).toEqual({ value: 0, low: 0, high: 0 })
})

// A normal law of two dimensions, of deviations 1 and 0.1, strongly tied.
const bell = (q: Float64Array, gradient: Float64Array) => {
  const [x, y] = [q[0]! - 3, q[1]! + 1]
  const [a, b, c] = [4, -30, 400] // of the inverse covariance
  gradient[0] = -(a * x + b * y)
  gradient[1] = -(b * x + c * y)
  return -(a * x * x + 2 * b * x * y + c * y * y) / 2
}
const covariance = (() => { const det = 4 * 400 - 900; return [400 / det, 30 / det, 4 / det] })()

test('a climb ends on the peak, and its width is that of the law', () => {
  const { q } = climb(bell, Float64Array.of(-2, 2), 100)
  expect(q[0]).toBeCloseTo(3, 3)
  expect(q[1]).toBeCloseTo(-1, 3)
  const lower = widthAt(bell, q, 100)
  expect(lower[0]! ** 2).toBeCloseTo(covariance[0]!, 3)
  expect(lower[0]! * lower[2]!).toBeCloseTo(covariance[1]!, 3)
})

test('a chain draws from the law it is given, and replays from its seed', () => {
  const run = (seed: string) => {
    const kept: number[][] = []
    const chain = runChain({ logDensity: bell, from: Float64Array.of(0, 0), metric: Float64Array.of(1, 0, 0, 1), warmup: 300, draws: 2_000, random: createRandom(seed), shouldStop: () => false, keep: q => kept.push([...q]) })
    return { kept, chain }
  }
  const { kept, chain } = run('chain')
  const mean = (of: (q: number[]) => number) => kept.reduce((sum, q) => sum + of(q), 0) / kept.length
  expect(chain.kept).toBe(2_000)
  expect(chain.divergences).toBe(0)
  expect(mean(q => q[0]!)).toBeCloseTo(3, 1)
  expect(Math.abs(mean(q => (q[0]! - 3) ** 2) / covariance[0]! - 1)).toBeLessThan(0.15)
  expect(Math.abs(mean(q => (q[0]! - 3) * (q[1]! + 1)) / covariance[1]! - 1)).toBeLessThan(0.15)
  expect(run('chain').kept.at(-1)).toEqual(kept.at(-1))
})

test('R̂ is 1 for chains of one law, and sees chains apart or of unequal width', () => {
  const random = createRandom('chains')
  const normal = (mean: number, sd: number) => Float64Array.from({ length: 400 }, () => drawNormal(random, mean, sd))
  expect(rHat([normal(0, 1), normal(0, 1), normal(0, 1)])).toBeLessThan(1.02)
  expect(rHat([normal(0, 1), normal(0, 1), normal(1.5, 1)])).toBeGreaterThan(1.2)
  expect(rHat([normal(0, 1), normal(0, 1), normal(0, 4)])).toBeGreaterThan(1.1)
})

test('the effective size of an autoregression of 0.6 is a quarter of its length', () => {
  const random = createRandom('memory')
  const chains = Array.from({ length: 4 }, () => {
    let x = 0
    return Float64Array.from({ length: 4_000 }, () => (x = 0.6 * x + drawNormal(random, 0, 0.8)))
  })
  expect(effectiveSize(chains) / 16_000).toBeGreaterThan(0.22)
  expect(effectiveSize(chains) / 16_000).toBeLessThan(0.28)
})
