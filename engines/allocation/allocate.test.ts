// The split of a budget against closed forms, the best known splits, an exhaustive search, and what no split may break.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../random/index.ts'
import { allocate, slopeAt, valueAt, type Allocation, type AllocationQuestion, type Channel, type Curve } from './index.ts'

const known = '../shared/data/allocation/alloc_dev.json'

interface KnownCase {
  id: number
  kind: 'concave' | 's' | 'mixed'
  budget: number
  channels: ({ lo: number, hi: number, beta: number } & ({ type: 'exp', k: number } | { type: 'hill', alpha: number, gamma: number }))[]
  best_value: number
}

function questionOf({ budget, channels }: KnownCase): AllocationQuestion {
  return {
    budget,
    channels: channels.map((channel, i) => ({
      id: `${i}`, min: channel.lo, max: channel.hi,
      curve: channel.type === 'exp' ? { shape: 'exponential', top: channel.beta, rate: channel.k } : { shape: 'hill', top: channel.beta, half: channel.gamma, slope: channel.alpha },
    })),
  }
}

function enough(answer: Allocation): Allocation & { verdict: 'enough' } {
  if (answer.verdict !== 'enough') throw new Error(`verdict: ${answer.verdict}`)
  return answer
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0)

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
const top = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: between(0.01, 500) })
const concave = fc.oneof(
  fc.record({ shape: fc.constant('exponential' as const), top, rate: between(0.001, 0.05) }),
  fc.record({ shape: fc.constant('hill' as const), top, half: between(50, 500), slope: between(0.3, 1) }))
const anyCurve: fc.Arbitrary<Curve> = fc.oneof(concave,
  fc.record({ shape: fc.constant('hill' as const), top, half: between(50, 500), slope: between(1, 8) }),
  fc.record({ shape: fc.constant('logistic' as const), top, middle: between(0, 500), steepness: between(0.005, 0.1) }))
type Certain = Channel & { curve: Curve }
/** Nothing, or a cent and more: a fraction of it is no money, and its products vanish below what a number can hold. */
const money = (max: number) => fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: between(0.01, max) })
const channelsOf = (curve: fc.Arbitrary<Curve>, maxLength: number): fc.Arbitrary<Certain[]> =>
  fc.array(fc.record({ curve, min: money(40), range: money(900) }), { minLength: 1, maxLength })
    .map(list => list.map(({ curve: own, min, range }, i) => ({ id: `${i}`, curve: own, min, max: min + range })))

test('two diminishing channels: the closed form', () => {
  const rate = 0.02
  const answer = enough(allocate({ budget: 100, channels: [10, 20].map((top, i) => ({ id: `${i}`, curve: { shape: 'exponential', top, rate }, min: 0, max: 100 })) }))
  expect(answer.spend['1']! - answer.spend['0']!).toBeCloseTo(Math.LN2 / rate, 8)
  expect(answer.value).toBeCloseTo(30 - 20 * Math.SQRT2 * Math.exp(-1), 10)
  expect(answer.marginalValue).toBeCloseTo(rate * 10 * Math.SQRT2 * Math.exp(-1), 8)
  expect(answer.gap).toBeLessThan(1e-9)
})

test('two S-shaped channels and money for one: all of it goes to one, though an even split is level', () => {
  const curve: Curve = { shape: 'hill', top: 100, half: 50, slope: 4 }
  const answer = enough(allocate({ budget: 60, channels: ['a', 'b'].map(id => ({ id, curve, min: 0, max: 100 })) }))
  expect(Object.values(answer.spend).toSorted((a, b) => a - b)).toEqual([0, 60])
  expect(answer.value).toBeCloseTo(100 * 60 ** 4 / (60 ** 4 + 50 ** 4), 10)
})

test('a committed case of six S-shaped channels, whose greedy split loses half', () => {
  const hills: [number, number, number, number, number][] = [
    [1.6304394039549943, 419.1887656803933, 220.75077719764062, 10, 300], [2.5979817246233425, 326.22475168513455, 337.0984613547495, 10, 1000],
    [1.6317336421704112, 253.7379255628025, 157.8037828232855, 10, 600], [1.5127490066498404, 485.8443424614814, 146.751816810146, 0, 300],
    [1.9609241792539547, 444.593891505782, 347.9966322523042, 0, 600], [3.159163505924017, 475.777195303791, 456.7625546881671, 10, 150]]
  const answer = enough(allocate({ budget: 1000, channels: hills.map(([slope, half, top, min, max], i) => ({ id: `${i}`, curve: { shape: 'hill', top, half, slope }, min, max })) }))
  expect(answer.value).toBeGreaterThan(438.53595558664523 * (1 - 1e-9))
  expect(answer.gap).toBeLessThan(1e-9)
})

test('the best known splits of thirty questions are reached, and the bound is proven', (context) => {
  if (!existsSync(known)) return context.skip(`${known} is not here`)
  for (const one of JSON.parse(readFileSync(known, 'utf8')) as KnownCase[]) {
    const answer = enough(allocate(questionOf(one)))
    const message = `question ${one.id} (${one.kind})`
    expect(answer.value / one.best_value, message).toBeGreaterThan(1 - 1e-8)
    expect(answer.gap, message).toBeLessThan(1e-8)
    expect(sum(Object.values(answer.spend)), message).toBeCloseTo(one.budget, 8)
    for (const [i, { lo, hi }] of one.channels.entries()) expect(answer.spend[i]! >= lo && answer.spend[i]! <= hi, message).toBe(true)
  }
})

test('whatever the question: the limits hold, the budget is spent, the value is that of the split, no bound is below it', () => {
  fc.assert(fc.property(channelsOf(anyCurve, 12), between(0, 1), (channels, part) => {
    const [least, most] = [sum(channels.map(({ min }) => min)), sum(channels.map(({ max }) => max))]
    const budget = least + part * 1.2 * (most - least)
    const answer = enough(allocate({ budget, channels }))
    for (const { id, min, max } of channels) expect(answer.spend[id]! >= min && answer.spend[id]! <= max).toBe(true)
    expect(Math.abs(sum(Object.values(answer.spend)) - Math.min(budget, most))).toBeLessThan(1e-9 * (1 + budget))
    expect(answer.value).toBeCloseTo(sum(channels.map(({ id, curve }) => valueAt(curve, answer.spend[id]!))), 6)
    expect(answer.gap).toBeGreaterThanOrEqual(0)
    expect(answer.gap).toBeLessThan(1e-3)
  }), { numRuns: 150 })
})

test('no split of a fine grid is worth more than the bound, nor than the answer when the bound is met', () => {
  const STEPS = 400
  fc.assert(fc.property(channelsOf(anyCurve, 5), between(0.05, 1), (channels, part) => {
    const free = channels.map(channel => ({ ...channel, min: 0 }))
    const budget = part * sum(free.map(({ max }) => max))
    const answer = enough(allocate({ budget, channels: free }))
    // Every split in whole steps, by dynamic programming.
    let best = new Float64Array(STEPS + 1)
    for (const { curve, max } of free) {
      const most = Math.min(STEPS, Math.floor(max * STEPS / budget))
      const values = Float64Array.from({ length: most + 1 }, (_, k) => valueAt(curve, k * budget / STEPS))
      best = best.map((_, steps) => {
        let top = 0
        for (let k = 0; k <= Math.min(most, steps); k++) top = Math.max(top, values[k]! + best[steps - k]!)
        return top
      })
    }
    expect(best[STEPS]!).toBeLessThanOrEqual(answer.upperBound * (1 + 1e-12))
    expect(best[STEPS]!).toBeLessThanOrEqual(answer.value * (1 + answer.gap + 1e-9))
  }), { numRuns: 40 })
})

test('more money is never worth less, and where curves diminish the price of money falls', () => {
  fc.assert(fc.property(channelsOf(concave, 6), between(0.1, 0.8), (channels, part) => {
    const free = channels.map(channel => ({ ...channel, min: 0 }))
    const most = sum(free.map(({ max }) => max))
    const [less, more] = [part, part + 0.1].map(share => enough(allocate({ budget: share * most, channels: free })))
    expect(more!.value).toBeGreaterThanOrEqual(less!.value * (1 - 1e-12))
    expect(more!.marginalValue).toBeLessThanOrEqual(less!.marginalValue * (1 + 1e-9))
  }), { numRuns: 50 })
})

test('where every channel that brings something is full, what is left goes to the others and takes nothing from them', () => {
  const channels = [{ id: 'flat', curve: { shape: 'logistic', top: 0, middle: 0, steepness: 0.005 }, min: 0, max: 20 }, { id: 'hill', curve: { shape: 'hill', top: 0.01, half: 50, slope: 1 }, min: 0, max: 20 }] as const satisfies Channel[]
  const answer = enough(allocate({ budget: 2, channels: [...channels] }))
  expect(answer.spend).toEqual({ flat: 0, hill: 2 })
  expect(answer.upperBound).toBe(valueAt(channels[1].curve, 2))
})

test('a dozen channels with the same S-shaped curve are settled: they can trade places', () => {
  const channels = Array.from({ length: 12 }, (_, i): Channel => ({ id: `${i}`, curve: { shape: 'hill', top: 100, half: 200, slope: 3 }, min: 0, max: 1000 }))
  expect(enough(allocate({ budget: 1000, channels })).gap).toBeLessThan(1e-8)
})

test('the slope is that of the value', () => {
  fc.assert(fc.property(anyCurve, between(1, 900), (curve, spend) => {
    const step = spend * 1e-5
    expect(slopeAt(curve, spend)).toBeCloseTo((valueAt(curve, spend + step) - valueAt(curve, spend - step)) / (2 * step), 4)
  }))
})

const random = createRandom('draws')
const drawn = (top: number): Channel['curve'] => ({ draws: Array.from({ length: 60 }, () => ({ shape: 'hill', top: top * (0.7 + 0.6 * random()), half: 100 + 300 * random(), slope: 0.8 + 1.4 * random() })) })

test('curves in doubt: the expected value is that of the draws, with its range and the chance to beat today', () => {
  const channels: Channel[] = [300, 200, 100].map((top, i) => ({ id: `${i}`, curve: drawn(top), min: 0, max: 800 }))
  const answer = enough(allocate({ budget: 900, channels }))
  const expected = sum(channels.map(({ id, curve }) => ('draws' in curve ? sum(curve.draws.map(one => valueAt(one, answer.spend[id]!))) / 60 : 0)))
  expect(answer.value / expected).toBeCloseTo(1, 7)
  expect(answer.range!.low < answer.value && answer.value < answer.range!.high).toBe(true)
  const against = answer.probabilityBetterThan({ 0: 0, 1: 100, 2: 800 })
  if (against.verdict !== 'enough') throw new Error(against.verdict)
  expect(against.share).toBeGreaterThan(0.95)
  expect(against.gain.low < against.gain.mean && against.gain.mean < against.gain.high).toBe(true)
  expect(answer.probabilityBetterThan(answer.spend)).toEqual({ verdict: 'enough', share: 0.5, gain: { low: 0, mean: 0, high: 0 } })
})

test('draws that are all one curve give the split of that curve', () => {
  const curves: Curve[] = [{ shape: 'hill', top: 200, half: 300, slope: 0.6 }, { shape: 'hill', top: 300, half: 200, slope: 3 }, { shape: 'exponential', top: 150, rate: 0.01 }]
  const [certain, inDoubt] = [false, true].map(many => enough(allocate({ budget: 700, channels: curves.map((curve, i) => ({ id: `${i}`, curve: many ? { draws: Array.from({ length: 20 }, () => curve) } : curve, min: 0, max: 600 })) })))
  expect(inDoubt!.value / certain!.value).toBeCloseTo(1, 6)
  for (const id of ['0', '1', '2']) expect(inDoubt!.spend[id]).toBeCloseTo(certain!.spend[id]!, 0)
})

test('what cannot be answered is said', () => {
  const curve: Curve = { shape: 'exponential', top: 10, rate: 0.01 }
  expect(allocate({ budget: 100, channels: [] })).toEqual({ verdict: 'too-early', reason: 'no-channel' })
  expect(allocate({ budget: 100, channels: [{ id: 'a', curve: { draws: [curve, curve] }, min: 0, max: 50 }] })).toEqual({ verdict: 'too-early', reason: 'few-draws' })
  expect(allocate({ budget: 100, channels: [60, 70].map((min, i) => ({ id: `${i}`, curve, min, max: 90 })) })).toEqual({ verdict: 'never', reason: 'floors', excess: 30 })
  expect(enough(allocate({ budget: 100, channels: [{ id: 'a', curve, min: 0, max: 50 }] })).probabilityBetterThan({ a: 20 })).toEqual({ verdict: 'too-early', reason: 'no-draws' })
})

test.each<[string, Partial<AllocationQuestion>]>([
  ['budget', { budget: -1 }],
  ['effort', { effort: 0 }],
  ['channels', { channels: [0, 1].map(() => ({ id: 'a', curve: { shape: 'exponential', top: 1, rate: 1 }, min: 0, max: 1 })) }],
  ['channels[0].min', { channels: [{ id: 'a', curve: { shape: 'exponential', top: 1, rate: 1 }, min: Number.NaN, max: 1 }] }],
  ['channels[0].max', { channels: [{ id: 'a', curve: { shape: 'exponential', top: 1, rate: 1 }, min: 2, max: 1 }] }],
  ['channels[0].curve.shape', { channels: [{ id: 'a', curve: { shape: 's-shaped' as never, top: 1, rate: 1 }, min: 0, max: 1 }] }],
  ['channels[0].curve.top', { channels: [{ id: 'a', curve: { shape: 'exponential', top: 1e308, rate: 1 }, min: 0, max: 1 }] }],
  ['channels[0].curve.slope', { channels: [{ id: 'a', curve: { shape: 'hill', top: 1, half: 1, slope: 0 }, min: 0, max: 1 }] }],
])('a question that makes no sense names its field: %s', (field, change) => {
  expect(() => allocate({ budget: 10, channels: [], ...change })).toThrow(new RegExp(`^${field.replaceAll(/[[\].]/g, String.raw`\$&`)}:`))
})
