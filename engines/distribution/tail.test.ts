// Tails and quantiles against published and exact values, far into the tails; each quantile leads back to its share.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquareTail, incompleteBeta, lnBeta, lnGamma, normalQuantile, normalTail, studentQuantile, studentTail } from './index.ts'

/** How far a figure is from the expected one, as a share of it. */
const far = (found: number, expected: number) => Math.abs(found / expected - 1)

test.each([[1.96, 0.024997895148220435], [10, 7.619853024160593e-24], [30, 4.906713927148764e-198], [-3, 0.9986501019683699]])('normal tail of %d', (z, expected) => {
  expect(far(normalTail(z), expected)).toBeLessThan(1e-11)
})

test.each([[0.975, 1.959963984540054], [1e-20, -9.26234008979841], [1e-300, -37.0470962993612]])('normal quantile of %d', (share, expected) => {
  expect(far(normalQuantile(share), expected)).toBeLessThan(1e-11)
})

test.each([[2, 10, 0.03669401738537018], [5, 27_451, 2.8841609968218167e-7], [13, 20_000, 8.760981657655781e-39], [0.5, 3, 0.3257239824240755]])('Student tail of %d with %d degrees', (t, freedom, expected) => {
  expect(far(studentTail(t, freedom), expected)).toBeLessThan(1e-11)
})

// With one degree the quantile is tan(π(share − ½)), with two (2s − 1)/√(2s(1 − s)).
test.each([[1e-9, 1, -1 / Math.tan(Math.PI * 1e-9)], [0.9, 2, 0.8 / Math.sqrt(2 * 0.9 * 0.1)], [0.995, 27_000, 2.576011410024037], [1e-9, 4, -234.02761040611892]])('Student quantile of %d with %d degrees', (share, freedom, expected) => {
  expect(far(studentQuantile(share, freedom), expected)).toBeLessThan(1e-11)
})

test('with a thousand million degrees Student is normal', () => {
  for (const t of [1, 5, 20]) expect(far(studentTail(t, 1e9), normalTail(t) * (1 + (t ** 4) / 4e9))).toBeLessThan(1e-5)
})

test('chi-square tails: of two degrees it is e^(−x/2)', () => {
  expect(far(chiSquareTail(100, 5), 5.285148360943219e-20)).toBeLessThan(1e-11)
  for (const x of [0.01, 1, 10, 500]) expect(far(chiSquareTail(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-11)
  expect(chiSquareTail(0, 3)).toBe(1)
})

test('factorials and beta integrals', () => {
  expect(far(lnGamma(171), Array.from({ length: 170 }, (_, i) => Math.log(i + 1)).reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-11)
  expect(far(lnGamma(0.5), Math.log(Math.sqrt(Math.PI)))).toBeLessThan(1e-11)
  expect(far(lnBeta(2, 3), Math.log(1 / 12))).toBeLessThan(1e-11)
  // B(a, 1) = 1/a and B(a, 2) = 1/(a(a + 1)), however large.
  for (const a of [30, 1e6, 1e12]) for (const [b, expected] of [[1, -Math.log(a)], [2, -Math.log(a) - Math.log(a + 1)]] as const) expect(far(lnBeta(a, b), expected)).toBeLessThan(1e-11)
  // B(a, a) = 2^(1−2a) √π Γ(a)/Γ(a+½).
  expect(far(lnBeta(400, 400), -799 * Math.LN2 + Math.log(Math.PI) / 2 + lnGamma(400) - lnGamma(400.5))).toBeLessThan(1e-11)
  // I_x(1, b) = 1 − (1 − x)^b
  expect(far(incompleteBeta(1e-6, 1 - 1e-6, 1, 400), -Math.expm1(400 * Math.log1p(-1e-6)))).toBeLessThan(1e-11)
})

test('a quantile leads back to its share', () => {
  fc.assert(fc.property(fc.double({ min: -40, max: -0.7, noNaN: true }), fc.integer({ min: 1, max: 100_000 }), (log, freedom) => {
    const share = Math.exp(log)
    expect(far(studentTail(-studentQuantile(share, freedom), freedom), share)).toBeLessThan(1e-9)
    expect(far(normalTail(-normalQuantile(share)), share)).toBeLessThan(1e-9)
  }))
  expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([-0, -Infinity, Infinity])
})
