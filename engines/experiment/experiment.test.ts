// Another library's golden vectors, published bounds and sizes, exact integrals, and errors counted over simulated tests.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { incompleteBeta, lnBeta } from '../distribution/index.ts'
import { createRandom, drawBeta, drawBinomial, drawLogNormal, drawNormal } from '../random/index.ts'
import { analyse, boundsOfLooks, plan, srm, type AnalysisQuestion, type ShareArm } from './index.ts'
import { fieldsOf, readGolden } from './golden.ts'

const golden = '../shared/data/experiments/gbstats_golden_dev.json'
const enough = (question: AnalysisQuestion) => {
  const found = analyse(question)
  if (found.verdict !== 'enough') throw new Error(`verdict: ${found.verdict}`)
  return found
}

test('every field of the golden vectors to 1e-6', context => {
  if (!existsSync(golden)) return context.skip(`${golden} is not here`)
  const { cases, deals } = readGolden(readFileSync(golden, 'utf8'))
  expect(cases.length).toBeGreaterThan(700)
  for (const { id, question, expected } of cases)
    for (const [field, found, asked] of fieldsOf(enough(question), expected))
      // The vectors' own tails are 1 less a number near 1: below 1e-12 they hold rounding, and so does a loss beside its effect.
      expect(found === asked || Math.abs(found - asked) <= 1e-6 * Math.abs(asked) + 5e-16, `${id} ${field}: ${found} for ${asked}`).toBe(true)
  for (const { users, weights, p } of deals) expect(Math.abs(srm(users, weights).p! / p - 1)).toBeLessThan(1e-6)
})

test('a share, an average, a ratio and an adjusted average, by hand', () => {
  const { effect, interval, p, standardError } = enough({ metric: 'proportion', a: { n: 4000, successes: 165 }, b: { n: 4000, successes: 210 }, method: { kind: 'fixed' } })
  expect([effect, interval.low, interval.high, p].map(one => one!.toFixed(4))).toEqual(['0.2727', '0.0192', '0.5262', '0.0350'])
  expect(standardError).toBeCloseTo(Math.sqrt(0.0525 * 0.9475 / 4000 / 0.04125 ** 2 + 0.04125 * 0.95875 / 4000 * 0.0525 ** 2 / 0.04125 ** 4), 12)
  // 100 people who each spend 10 or 12, half and half, against 11 or 13: mean 11 and 12, variance 100/99.
  const spend = (low: number) => ({ n: 100, sum: 50 * (2 * low + 2), sumSquares: 50 * (low ** 2 + (low + 2) ** 2) })
  const mean = enough({ metric: 'mean', a: spend(10), b: spend(11), method: { kind: 'fixed' }, difference: 'absolute' })
  expect([mean.effect, mean.standardError]).toEqual([1, expect.closeTo(Math.sqrt(2 / 99), 12)])
  // One order each: the ratio is the mean.
  const orders = (low: number) => ({ n: 100, numerator: spend(low), denominator: { sum: 100, sumSquares: 100 }, sumProducts: spend(low).sum })
  expect(enough({ metric: 'ratio', a: orders(10), b: orders(11), method: { kind: 'fixed' }, difference: 'absolute' }).standardError).toBeCloseTo(mean.standardError!, 12)
  // Somebody's past that tells nothing of them leaves the mean as it is; one that tells half of the variance halves it.
  const past = (low: number, sumProducts: number) => ({ n: 100, during: spend(low), before: { sum: 0, sumSquares: 100 }, sumProducts })
  expect(enough({ metric: 'cuped', a: past(10, 0), b: past(11, 0), method: { kind: 'fixed' }, difference: 'absolute' }).standardError).toBeCloseTo(mean.standardError!, 12)
  // Products of 70.7 make a correlation of 0.707; the slope is common, and the arms' own means are outside it.
  expect(enough({ metric: 'cuped', a: past(10, 70.71067811865476), b: past(11, 70.71067811865476), method: { kind: 'fixed' }, difference: 'absolute' }).standardError).toBeCloseTo(mean.standardError! * Math.SQRT1_2, 3)
})

test('p far in the tail keeps its figures', () => {
  const { p } = enough({ metric: 'proportion', a: { n: 50_000, successes: 5_000 }, b: { n: 50_000, successes: 6_000 }, method: { kind: 'fixed' }, difference: 'absolute' })
  // z = 0.02 / √(0.1·0.9/50000 + 0.12·0.88/50000) = 10.11: 2Φ(−z) is 5.0e-24, and Student's law of 99,000 degrees is close.
  expect(p! / 5e-24).toBeGreaterThan(0.8)
  expect(p! / 5e-24).toBeLessThan(1.3)
})

test('few results: beta laws integrated to six figures', () => {
  const few = enough({ metric: 'proportion', a: { n: 400, successes: 12 }, b: { n: 410, successes: 21 }, method: { kind: 'bayes' }, alpha: 0.1 })
  // Adaptive quadrature of the same integrals.
  expect(few.chanceToWin).toBeCloseTo(0.9343125832962, 7)
  expect([few.interval.low, few.effect, few.interval.high]).toEqual([expect.closeTo(-0.04458135490027, 6), expect.closeTo(0.66843701659457, 6), expect.closeTo(2.00411114427712, 6)])
  expect([few.risk!.ofA, few.risk!.ofB]).toEqual([expect.closeTo(0.792885225902, 6), expect.closeTo(0.008500112633, 7)])
})

test('the chance to win equals the closed sum of whole beta laws', () => {
  const lnBeta = (a: number, b: number) => { let sum = 0; for (let i = 1; i < b; i++) sum += Math.log(i) - Math.log(a + i - 1); return sum - Math.log(a + b - 1) }
  fc.assert(fc.property(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), (sa, fa, sb, fb) => {
    let sum = 0
    for (let i = 0; i <= sb; i++) sum += Math.exp(lnBeta(sa + 1 + i, fa + fb + 2) - Math.log(fb + 1 + i) - lnBeta(1 + i, fb + 1) - lnBeta(sa + 1, fa + 1))
    const a = { n: sa + fa, successes: sa }
    const b = { n: sb + fb, successes: sb }
    fc.pre(a.n > 0 && b.n > 0)
    expect(enough({ metric: 'proportion', a, b, method: { kind: 'bayes' } }).chanceToWin).toBeCloseTo(sum, 5)
  }))
})

test('sixty daily looks: a test without a difference stops in 5.5 % of cases at most, one with a difference in most', () => {
  const run = (seed: string, rateA: number, rateB: number) => {
    const random = createRandom(seed)
    let stopped = 0
    for (let one = 0; one < 400; one++) {
      const [a, b] = [{ n: 0, successes: 0 }, { n: 0, successes: 0 }]
      for (let day = 0; day < 60; day++) {
        for (const [arm, rate] of [[a, rateA], [b, rateB]] as const) { arm.n += 150; arm.successes += drawBinomial(random, 150, rate) }
        const found = analyse({ metric: 'proportion', a, b, method: { kind: 'sequential' } })
        if (found.verdict === 'enough' && found.p! <= 0.05) { stopped++; break }
      }
    }
    return stopped / 400
  }
  expect(run('none', 0.05, 0.05)).toBeLessThanOrEqual(0.055)
  expect(run('some', 0.05, 0.065)).toBeGreaterThan(0.8)
})

test('sixty daily looks at what people spend, one in ten of whom buys: no more false discoveries', () => {
  const random = createRandom('spending')
  const runs = 400
  let stopped = 0
  for (let run = 0; run < runs; run++) {
    const [a, b] = [{ n: 0, sum: 0, sumSquares: 0 }, { n: 0, sum: 0, sumSquares: 0 }]
    for (let day = 0; day < 60; day++) {
      for (const arm of [a, b]) {
        arm.n += 60
        for (let buyers = drawBinomial(random, 60, 0.1); buyers > 0; buyers--) { const spent = drawLogNormal(random, 50, 1); arm.sum += spent; arm.sumSquares += spent * spent }
      }
      const found = analyse({ metric: 'mean', a, b, method: { kind: 'sequential' } })
      if (found.verdict === 'enough' && found.p! <= 0.05) { stopped++; break }
    }
  }
  expect(stopped / runs).toBeLessThanOrEqual(0.055)
})

test('bets hold what they say: of nine-in-ten ranges drawn from the prior, nine in ten hold the truth', () => {
  const random = createRandom('bets')
  let held = 0
  const runs = 800
  for (let run = 0; run < runs; run++) {
    const [ra, rb] = [drawBeta(random, 1, 1), drawBeta(random, 1, 1)]
    const arm = (rate: number) => ({ n: 60, successes: drawBinomial(random, 60, rate) })
    const { interval } = enough({ metric: 'proportion', a: arm(ra), b: arm(rb), method: { kind: 'bayes' }, alpha: 0.1, difference: 'absolute' })
    if (interval.low <= rb - ra && rb - ra <= interval.high) held++
  }
  expect(held / runs).toBeGreaterThan(0.87)
  expect(held / runs).toBeLessThan(0.93)
})

test('bounds of five looks, as published for both spendings', () => {
  const looks = [0.2, 0.4, 0.6, 0.8, 1]
  expect(boundsOfLooks(looks).map(one => one.toFixed(3))).toEqual(['4.877', '3.357', '2.680', '2.290', '2.031'])
  expect(boundsOfLooks(looks, { spending: 'even' }).map(one => one.toFixed(3))).toEqual(['2.438', '2.427', '2.410', '2.397', '2.386'])
  expect(boundsOfLooks([1])[0]).toBeCloseTo(1.959964, 5)
})

test('the first look at a thousandth of the people has a bound, far away', () => {
  const [first, last] = boundsOfLooks([0.001, 1])
  expect(first! * Math.sqrt(0.001)).toBeCloseTo(2.2414, 3)
  expect(last).toBeCloseTo(1.959964, 4)
})

test('where the laws are exact there is no standard error to tell', () => {
  expect(enough({ metric: 'proportion', a: { n: 100, successes: 4 }, b: { n: 100, successes: 9 }, method: { kind: 'bayes' } }).standardError).toBeNull()
})

test('a first look at a hundredth, twenty looks: stopped no more often than agreed', () => {
  // Almost nothing is spent at the first: the others are as if it were not there.
  const [early, ...rest] = boundsOfLooks([0.01, 0.5, 1])
  expect(early! / (2.2414027276 * 10)).toBeCloseTo(1, 2)
  for (const [i, bound] of boundsOfLooks([0.5, 1]).entries()) expect(rest[i]).toBeCloseTo(bound, 6)
  const looks = Array.from({ length: 20 }, (_, i) => (i + 1) / 20)
  const [bounds, random] = [boundsOfLooks(looks), createRandom('looks')]
  let stopped = 0
  for (let run = 0; run < 20_000; run++) {
    let sum = 0
    if (bounds.some((bound, i) => { sum += drawNormal(random, 0, Math.sqrt(0.05)); return Math.abs(sum) > bound * Math.sqrt(looks[i]!) })) stopped++
  }
  expect(Math.abs(stopped / 20_000 - 0.05)).toBeLessThan(0.005)
})

const at = (a: ShareArm, b: ShareArm) => enough({ metric: 'proportion', a, b, method: { kind: 'bayes' }, difference: 'absolute' })

test('one arm known far better than the other: the sum over beta laws is as exact', () => {
  // P(B > a) for a law so narrow that it is a point: 1 − I₀.₀₅(6, 96).
  const wide = { n: 100, successes: 5 }
  const narrow = { n: 1e12, successes: 5e10 }
  const [above, below] = [at(narrow, wide), at(wide, narrow)]
  const sure = incompleteBeta(0.05, 0.95, 6, 96)
  expect(above.chanceToWin).toBeCloseTo(1 - sure, 6)
  expect(below.chanceToWin).toBeCloseTo(sure, 6)
  expect(below.risk!.ofB).toBeCloseTo(above.risk!.ofA, 9)
  // E[(X − c)⁺] = E[X]·P(X' > c) − c·P(X > c), X' being Beta(7, 96).
  expect(above.risk!.ofA).toBeCloseTo(6 / 102 * (1 - incompleteBeta(0.05, 0.95, 7, 96)) - 0.05 * (1 - sure), 7)
  expect(incompleteBeta(0.05 + above.interval.high, 0.95 - above.interval.high, 6, 96)).toBeCloseTo(0.975, 5)
})

test.each([[89_067, 0, 619, 40], [663, 525, 67_090, 2], [26_038, 1, 34_540, 25_560]])('%i people with %i results, %i with %i: half of the differences are below the middle, by a plain integral', (na, sa, nb, sb) => {
  const { effect, interval } = at({ n: na, successes: sa }, { n: nb, successes: sb })
  // ∫ P(A ≥ b − size) over B, whose law is spread over 8 standard deviations of its log-odds on each side.
  const below = (size: number) => {
    const [middle, width] = [Math.log((sb + 1) / (nb - sb + 1)), Math.sqrt(1 / (sb + 1) + 1 / (nb - sb + 1))]
    let [sum, whole] = [0, 0]
    for (let i = 0; i <= 48_000; i++) {
      const odds = middle + (i / 3_000 - 8) * width
      const rate = 1 / (1 + Math.exp(-odds))
      const density = Math.exp((sb + 1) * (odds - middle) - (nb + 2) * (Math.log1p(Math.exp(odds)) - Math.log1p(Math.exp(middle))))
      const from = Math.min(1, Math.max(0, rate - size))
      sum += density * (1 - incompleteBeta(from, 1 - from, sa + 1, na - sa + 1))
      whole += density
    }
    return sum / whole
  }
  expect([interval.low, effect, interval.high].map(below)).toEqual([0.025, 0.5, 0.975].map(share => expect.closeTo(share, 4)))
})

test.each([[0, 'absolute'], [1, 'absolute'], [1, 'relative']] as const)('two people, %d results each, %s: the ends of the range lie where the closed form puts them', (share, difference) => {
  const arm = { n: 1, successes: share }
  const { interval: { low, high }, effect } = enough({ metric: 'proportion', a: arm, b: arm, method: { kind: 'bayes' }, difference })
  // Densities 2(1 − x), or 2x. Absolute: P(B − A > s) = ∫ 2u(u − s)² du from s to 1. Relative: P(B/A > 1 + s) = 1 / 2(1 + s)².
  const beyond = (s: number) => (difference === 'absolute' ? (1 - s ** 4) / 2 - 4 * s * (1 - s ** 3) / 3 + s * s * (1 - s * s) : 1 / (2 * (1 + s) ** 2))
  expect(beyond(high)).toBeCloseTo(0.025, 5)
  expect(difference === 'absolute' ? -low : 1 / (1 + low) - 1).toBeCloseTo(high, 5)
  expect(effect).toBeCloseTo(0, 6)
})

test('an A without a result: its chances are told, and its relative loss has no bound', () => {
  const ask = (difference: 'relative' | 'absolute') => enough({ metric: 'proportion', a: { n: 1000, successes: 0 }, b: { n: 1000, successes: 4 }, method: { kind: 'bayes' }, difference })
  // Closed sum: P(Beta(1, 1001) > Beta(5, 997)) = E[(1 − B)^1001].
  const lose = Math.exp(lnBeta(5, 997 + 1001) - lnBeta(5, 997))
  for (const difference of ['relative', 'absolute'] as const) expect(ask(difference).chanceToWin).toBeCloseTo(1 - lose, 6)
  expect(ask('relative').risk!.ofA).toBe(Infinity)
  const { ofA, ofB } = ask('absolute').risk!
  expect(ofA - ofB).toBeCloseTo(4 / 1002, 9)
})

test('of averages below nothing, more is still more', () => {
  const spent = (mean: number) => ({ n: 100, sum: 100 * mean, sumSquares: 100 * (mean ** 2 + 4) })
  const found = enough({ metric: 'mean', a: spent(-10), b: spent(-5), method: { kind: 'bayes' } })
  expect([found.effect, found.chanceToWin]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1, 12)])
})

test('sizes, days and what could be seen instead', () => {
  const { perArm, days, feasible, alternatives } = plan({ baseline: 0.02, mde: 0.2, visitsPerDay: 400 })
  expect({ perArm, days, feasible }).toEqual({ perArm: 21_109, days: 106, feasible: false })
  for (const { days: length, mde } of alternatives) expect(plan({ baseline: 0.02, mde: mde!, visitsPerDay: 400 }).days).toBe(length)
  expect(plan({ baseline: 0.02, mde: 0.2, visitsPerDay: 2 }).alternatives).toEqual([14, 28, 56].map(length => ({ days: length, mde: null })))
})

test('arms dealt wrongly are seen; too few people are said', () => {
  expect(srm([5000, 5000])).toEqual({ verdict: 'enough', p: 1, isSuspect: false })
  expect(srm([5000, 5500]).isSuspect).toBe(true)
  expect(srm([900, 100], [9, 1])).toMatchObject({ p: 1 })
  expect(srm([4, 4])).toEqual({ verdict: 'too-early', p: null, isSuspect: false })
})

test.each<[string, AnalysisQuestion, object]>([
  ['four results', { metric: 'proportion', a: { n: 100, successes: 4 }, b: { n: 100, successes: 30 }, method: { kind: 'fixed' } }, { verdict: 'too-early', missing: 6 }],
  ['nobody yet', { metric: 'proportion', a: { n: 0, successes: 0 }, b: { n: 1, successes: 1 }, method: { kind: 'bayes' } }, { verdict: 'too-early', missing: 30 }],
  ['twelve people', { metric: 'mean', a: { n: 12, sum: 1, sumSquares: 1 }, b: { n: 90, sum: 1, sumSquares: 1 }, method: { kind: 'sequential' } }, { verdict: 'too-early', missing: 18 }],
  // Variance 399/99 around a mean of 0.2: 30 · 4.03 / 0.04 people.
  ['spending of one person in a hundred', { metric: 'mean', a: { n: 100, sum: 20, sumSquares: 403 }, b: { n: 100, sum: 20, sumSquares: 403 }, method: { kind: 'sequential' } }, { verdict: 'too-early', missing: 2_923 }],
  ['an average of nothing', { metric: 'mean', a: { n: 90, sum: 0, sumSquares: 4 }, b: { n: 90, sum: 9, sumSquares: 9 }, method: { kind: 'fixed' } }, { verdict: 'never' }],
  ['nobody differs', { metric: 'mean', a: { n: 90, sum: 90, sumSquares: 90 }, b: { n: 90, sum: 90, sumSquares: 90 }, method: { kind: 'bayes' } }, { verdict: 'never' }],
])('%s: told as such', (_, question, expected) => {
  expect(analyse(question)).toEqual(expected)
})

const fine = { metric: 'proportion', a: { n: 100, successes: 40 }, b: { n: 100, successes: 50 }, method: { kind: 'fixed' } } as const

test.each<[string, () => unknown]>([
  ['alpha', () => analyse({ ...fine, alpha: 0 })],
  ['method.side', () => analyse({ ...fine, method: { kind: 'fixed', side: 'two-sided' as never } })],
  ['metric', () => analyse({ ...fine, metric: 'median' as never })],
  ['difference', () => analyse({ ...fine, difference: 'percent' as never })],
  ['a.n', () => analyse({ ...fine, a: { n: 1.5, successes: 1 } })],
  ['b.successes', () => analyse({ ...fine, b: { n: 5, successes: 6 } })],
  ['a.sumSquares', () => analyse({ metric: 'mean', a: { n: 90, sum: 1, sumSquares: Number.NaN }, b: { n: 90, sum: 1, sumSquares: 1 }, method: { kind: 'fixed' } })],
  ['method.tuning', () => analyse({ ...fine, method: { kind: 'sequential', tuning: 0 } })],
  ['method.prior.variance', () => analyse({ ...fine, method: { kind: 'bayes', prior: { mean: 0, variance: 0 } } })],
  ['baseline', () => plan({ baseline: 0, mde: 0.1, visitsPerDay: 9 })],
  ['mde', () => plan({ baseline: 0.6, mde: 1, visitsPerDay: 9 })],
  ['power', () => plan({ baseline: 0.6, mde: 0.1, power: 1, visitsPerDay: 9 })],
  ['power', () => plan({ baseline: 0.6, mde: 0.1, power: 0.01, visitsPerDay: 9 })],
  ['mostDays', () => plan({ baseline: 0.6, mde: 0.1, visitsPerDay: 9, mostDays: -1 })],
  ['b.during.sumSquares', () => analyse({ metric: 'cuped', a: { n: 90, during: { sum: 1, sumSquares: 1 }, before: { sum: 1, sumSquares: 1 }, sumProducts: 1 }, b: { n: 90, during: { sum: 90, sumSquares: 1 }, before: { sum: 1, sumSquares: 1 }, sumProducts: 1 }, method: { kind: 'fixed' } })],
  ['shares[2]', () => boundsOfLooks([0.2, 0.5, 0.500001])],
  ['visitsPerDay', () => plan({ baseline: 0.6, mde: 0.1, visitsPerDay: 0 })],
  ['method.prior.mean', () => analyse({ ...fine, method: { kind: 'bayes', prior: { mean: Number.NaN, variance: 1 } } })],
  ['method.tuning', () => analyse({ ...fine, method: { kind: 'sequential', tuning: Infinity } })],
  ['a.sum', () => analyse({ metric: 'mean', a: { n: 90, sum: 1, sumSquares: 1e308 }, b: { n: 90, sum: 1, sumSquares: 1 }, method: { kind: 'fixed' } })],
  ['mde', () => plan({ baseline: 0.6, mde: 1e-12, visitsPerDay: 9 })],
  ['counts[0]', () => srm([1e308, 1e308])],
  ['alpha', () => boundsOfLooks([1], { alpha: 1e-300 })],
  ['weights[0]', () => srm([1, 2], [0, 1])],
  ['counts', () => srm([1])],
  ['shares[1]', () => boundsOfLooks([0.5, 0.5])],
])('%s at fault is named', (field, ask) => {
  expect(ask).toThrow(RangeError)
  expect(ask).toThrow(field)
})
