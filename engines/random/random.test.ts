// Seeded chance: replays, follows its published reference, and has the moments it promises.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawBeta, drawBinomial, drawGamma, drawLogNormal, drawNormal, drawPoisson } from './index.ts'
import { xoshiro128 } from './generator.ts'

const DRAWS = 40_000

function moments(draw: () => number): { mean: number, variance: number } {
  const values = Array.from({ length: DRAWS }, draw)
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1) }
}

test('the generator gives the published sequence from the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, next)).toEqual(
    [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804])
})

test('the same seed replays, another seed differs, and every share is in [0, 1)', () => {
  fc.assert(fc.property(fc.string(), seed => {
    const [first, again, other] = [createRandom(seed), createRandom(seed), createRandom(`${seed}.`)]
    const shares = Array.from({ length: 8 }, first)
    expect(Array.from({ length: 8 }, again)).toEqual(shares)
    expect(Array.from({ length: 8 }, other)).not.toEqual(shares)
    for (const share of shares) expect(share >= 0 && share < 1).toBe(true)
  }))
})

// Tolerances are five standard errors: of the mean σ/√n, of the variance σ²√((κ − 1)/n), κ ≤ 12 here.
test.each([
  ['uniform', createRandom('u'), 1 / 2, 1 / 12],
  ['normal', (random => () => drawNormal(random, 100, 15))(createRandom('n')), 100, 225],
  ['log-normal', (random => () => drawLogNormal(random, 90, 0.2))(createRandom('l')), 90 * Math.exp(0.02), 90 ** 2 * Math.exp(0.04) * (Math.exp(0.04) - 1)],
  ['gamma of a small shape', (random => () => drawGamma(random, 0.5))(createRandom('g')), 0.5, 0.5],
  ['gamma', (random => () => drawGamma(random, 40))(createRandom('G')), 40, 40],
  ['beta', (random => () => drawBeta(random, 20, 80))(createRandom('b')), 0.2, 0.16 / 101],
  ['skewed beta', (random => () => drawBeta(random, 0.5, 4))(createRandom('B')), 1 / 9, 8 / 81 / 5.5],
  ['small binomial', (random => () => drawBinomial(random, 12, 0.3))(createRandom('c')), 3.6, 2.52],
  ['large binomial', (random => () => drawBinomial(random, 5_000, 0.02))(createRandom('C')), 100, 98],
  ['small Poisson', (random => () => drawPoisson(random, 2.5))(createRandom('p')), 2.5, 2.5],
  ['large Poisson', (random => () => drawPoisson(random, 400))(createRandom('P')), 400, 400],
])('%s draws have the promised mean and variance', (_name, draw, mean, variance) => {
  const seen = moments(draw)
  expect(Math.abs(seen.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS))
  expect(Math.abs(seen.variance / variance - 1)).toBeLessThan(5 * Math.sqrt(11 / DRAWS))
})

test('a binomial draw stays between none and all', () => {
  fc.assert(fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (trials, share, seed) => {
    const successes = drawBinomial(createRandom(seed), trials, share)
    expect(successes >= 0 && successes <= trials).toBe(true)
    if (share === 0) expect(successes).toBe(0)
    if (share === 1) expect(successes).toBe(trials)
  }))
})
