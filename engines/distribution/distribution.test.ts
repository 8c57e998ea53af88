// Laws of chance against published tables and closed forms.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaBelow, betaLogVariance, betaQuantile, fitBeta, gammaBelow, gammaQuantile, poissonAtMost, poissonInterval, quantileAt, shareBelow, tabulateNormal, trigamma } from './index.ts'

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const shape = fc.double({ min: 0.5, max: 5_000, noNaN: true })

test.each([[0.8, 0.841621], [0.9, 1.281552], [0.975, 1.959964], [0.999, 3.090232]])('the normal law has its %d point at %d', (at, value) => {
  const table = tabulateNormal(0, 1)
  expect(quantileAt(table, at)).toBeCloseTo(value, 4)
  expect(quantileAt(table, 1 - at)).toBeCloseTo(-value, 4)
})

// Exact 95 % limits of a Poisson mean as printed in tables (Garwood 1936; Ulm 1990).
test.each([[0, 0, 3.689], [1, 0.0253, 5.572], [5, 1.6235, 11.668], [12, 6.2006, 20.962], [20, 12.217, 30.888], [100, 81.364, 121.627]])('a count of %i leaves %d to %d possible', (count, low, high) => {
  const interval = poissonInterval(count, 0.95)
  expect(interval.low).toBeCloseTo(low, 2)
  expect(interval.high).toBeCloseTo(high, 2)
})

test('closed forms: exponential, powers, uniform', () => {
  fc.assert(fc.property(share, shape, (at, power) => {
    expect(gammaQuantile(at, 1)).toBeCloseTo(-Math.log1p(-at), 2)
    expect(betaQuantile(at, 1, 1)).toBeCloseTo(at, 4)
    expect(betaQuantile(at, power, 1)).toBeCloseTo(at ** (1 / power), 3)
  }))
})

test('a share below a quantile is the share asked for, for any beta and gamma', () => {
  fc.assert(fc.property(share, shape, shape, (at, alpha, beta) => {
    expect(betaBelow(betaQuantile(at, alpha, beta), alpha, beta)).toBeCloseTo(at, 5)
    expect(gammaBelow(gammaQuantile(at, alpha), alpha)).toBeCloseTo(at, 5)
  }))
})

test('a Poisson tail is the sum of its terms', () => {
  fc.assert(fc.property(fc.nat(60), fc.double({ min: 0.1, max: 60, noNaN: true }), (count, mean) => {
    let sum = 0
    for (let k = 0, term = Math.exp(-mean); k <= count; term *= mean / ++k) sum += term
    expect(poissonAtMost(count, mean)).toBeCloseTo(sum, 4)
  }))
})

test('beyond its ends a table gives its ends', () => {
  const table = tabulateNormal(0, 1)
  expect(quantileAt(table, 0)).toBe(quantileAt(table, 1e-12))
  expect(quantileAt(table, 1)).toBe(quantileAt(table, 1 - 1e-12))
  expect([shareBelow(table, -40), shareBelow(table, 40)]).toEqual([0, 1])
})

test('trigamma at 1, ½ and 10', () => {
  expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 9)
  expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 9)
  expect(trigamma(10)).toBeCloseTo(0.1051663356816857, 11)
  expect(betaLogVariance(20, 80)).toBeCloseTo(trigamma(20) - trigamma(100), 12)
})

test('three points of a beta law give the law back', () => {
  fc.assert(fc.property(fc.double({ min: 0.5, max: 800, noNaN: true }), fc.double({ min: 0.5, max: 20_000, noNaN: true }), (alpha, beta) => {
    const [low, mid, high] = [0.1, 0.5, 0.9].map(at => betaQuantile(at, alpha, beta)) as [number, number, number]
    const fitted = fitBeta({ low, mid, high })
    expect(fitted.alpha / alpha).toBeCloseTo(1, 2)
    expect(fitted.beta / beta).toBeCloseTo(1, 2)
  }))
})
