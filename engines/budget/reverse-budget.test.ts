// The reverse budget against closed forms, a million plain draws, and thousands of lived plans.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawBeta, drawGamma, drawLogNormal, drawPoisson, type Random } from '../random/index.ts'
import { readCost, readRate } from './belief.ts'
import { probabilityAt, reverseBudget, type BudgetQuestion } from './index.ts'

/** 40 results, 20 % ± 4 close, 2 % ± 0.5 ask, 0.90 € ± 20 % a click. */
const worked: BudgetQuestion = {
  objective: { count: 40 },
  steps: [{ id: 'ask', rate: { mean: 0.02, sd: 0.005 } }, { id: 'close', rate: { mean: 0.2, sd: 0.04 } }],
  costPerVisit: { median: 90, logSd: 0.2 },
  countNoise: false,
}

interface Reality { rate: number, price: number }

/** Draws realities from what a question believes, a rate of results per visit and a price, by plain draws. */
function realities({ steps, costPerVisit }: BudgetQuestion, random: Random): () => Reality {
  const cost = readCost(costPerVisit)
  const beliefs = steps.map(({ rate, id }) => readRate(rate, id))
  return () => ({
    rate: beliefs.reduce((product, { mean, alpha, beta }) => product * (alpha === undefined || beta === undefined ? mean : drawBeta(random, alpha, beta)), 1),
    price: drawLogNormal(random, cost.median, cost.logSd),
  })
}

test('the worked example: the spreadsheet is enough in under half of the futures', () => {
  const answer = reverseBudget(worked)
  expect(answer.probabilityAt(900_000)).toBeCloseTo(0.454, 2)
  expect(answer.p80).toBeGreaterThan(1_290_000)
  expect(answer.p80).toBeLessThan(1_310_000)
  expect(answer.sensitivity.map(({ id }) => id)).toEqual(['ask', 'close', 'costPerVisit', 'chance'])
  expect(answer.byStep.at(-1)).toEqual({ id: 'close', low: 40, median: 40, high: 40 })
})

test('without doubt it is the spreadsheet, to the cent', () => {
  const cents = fc.integer({ min: 1, max: 2_000 })
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 4 }), cents, (count, percents, median) => {
    const answer = reverseBudget({
      objective: { count }, countNoise: false, costPerVisit: { median, logSd: 0 }, draws: 100,
      steps: percents.map((percent, i) => ({ id: `step ${i}`, rate: { mean: percent / 100, sd: 0 } })),
    })
    const spreadsheet = percents.reduce((people, percent) => people / (percent / 100), count) * median
    expect(Math.abs(answer.p50 - spreadsheet)).toBeLessThanOrEqual(0.5 + spreadsheet * 1e-9)
    expect([answer.p80, answer.quantiles.p10]).toEqual([answer.p50, answer.p50])
    expect([answer.probabilityAt(answer.p50), answer.probabilityAt(answer.p50 - 1)]).toEqual([1, 0])
    expect(answer.spread).toBe(1)
  }), { numRuns: 50 })
})

test.each<[string, BudgetQuestion]>([
  ['the worked example', worked],
  ['luck included', { ...worked, countNoise: true }],
  ['few results', { ...worked, countNoise: true, objective: { count: 3 } }],
  ['counted rates', { ...worked, countNoise: true, steps: [{ id: 'ask', rate: { successes: 2, trials: 300 } }, { id: 'close', rate: { successes: 4, trials: 9 } }] }],
  ['wide ranges', { ...worked, countNoise: true, steps: [{ id: 'ask', rate: { low: 0.002, mid: 0.01, high: 0.03 } }], costPerVisit: { low: 20, mid: 80, high: 300 } }],
])('the eight-in-ten budget and the tails agree with a million plain draws: %s', (_name, question) => {
  const random = createRandom('reference')
  const draw = realities(question, random)
  const needs = new Float64Array(1_000_000)
  for (let i = 0; i < needs.length; i++) {
    const { rate, price } = draw()
    const results = question.countNoise ? drawGamma(random, question.objective.count) : question.objective.count
    needs[i] = price * results / rate
  }
  needs.sort()
  for (const seed of [1, 2, 3]) {
    const { quantiles } = reverseBudget({ ...question, seed })
    for (const [share, found] of [[0.1, quantiles.p10], [0.5, quantiles.p50], [0.8, quantiles.p80], [0.9, quantiles.p90]] as const) {
      expect(Math.abs(found / needs[share * 1_000_000 - 1]! - 1)).toBeLessThan(0.015)
    }
  }
})

test('of 5,000 lived plans, the eight-in-ten budget reaches its objective in 78 to 82 %', () => {
  const random = createRandom('lived')
  let reached = 0
  for (let plan = 0; plan < 100; plan++) {
    const ask = 0.005 + 0.05 * random()
    const question: BudgetQuestion = {
      objective: { count: 2 + Math.floor(60 * random()) },
      steps: [{ id: 'ask', rate: { mean: ask, sd: ask * (0.05 + 0.4 * random()) } }, { id: 'close', rate: { low: 0.1, mid: 0.2 + 0.1 * random(), high: 0.45 } }],
      costPerVisit: { median: 20 + 200 * random(), logSd: 0.4 * random() },
      draws: 2_000,
      seed: plan,
    }
    const { p80 } = reverseBudget(question)
    const draw = realities(question, random)
    for (let life = 0; life < 50; life++) {
      const { rate, price } = draw()
      if (drawPoisson(random, p80 / price * rate) >= question.objective.count) reached += 1
    }
  }
  expect(reached / 5_000).toBeGreaterThan(0.78)
  expect(reached / 5_000).toBeLessThan(0.82)
})

test('rates learned from counts keep the promise too, whatever the true rate', () => {
  const random = createRandom('counted')
  let reached = 0
  for (let plan = 0; plan < 1_000; plan++) {
    const rate = 0.01 + 0.2 * random()
    const trials = Math.ceil((5 + 40 * random()) / rate)
    const successes = Math.min(trials, drawPoisson(random, trials * rate))
    const { p80 } = reverseBudget({ objective: { count: 20 }, steps: [{ id: 'ask', rate: { successes, trials } }], costPerVisit: { median: 100, logSd: 0 }, draws: 1_000, seed: plan })
    if (drawPoisson(random, p80 / 100 * rate) >= 20) reached += 1
  }
  expect(Math.abs(reached / 1_000 - 0.8)).toBeLessThan(0.04) // three standard errors
})

test('a stored answer gives the same chances, which rise with the budget and meet its quantiles', () => {
  const answer = reverseBudget({ ...worked, valuePerResult: 30_000 })
  const stored = JSON.parse(JSON.stringify(answer)) as { curve: { cents: number, share: number }[] }
  fc.assert(fc.property(fc.nat(4_000_000), fc.nat(4_000_000), (a, b) => {
    expect(probabilityAt(stored, a)).toBe(answer.probabilityAt(a))
    expect(answer.probabilityAt(Math.min(a, b))).toBeLessThanOrEqual(answer.probabilityAt(Math.max(a, b)))
  }))
  expect(answer.probabilityAt(answer.p80)).toBeCloseTo(0.8, 6)
  expect(() => answer.probabilityAt(Number.NaN)).toThrow('budgetCents')
  expect(answer.value).toEqual({ cents: 1_200_000, chanceCovered: answer.probabilityAt(1_200_000) })
})

test('parts of variance sum to one, and knowing the first input narrows the most', () => {
  const { sensitivity, spread } = reverseBudget({ ...worked, countNoise: true })
  expect(sensitivity.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  const spreads = sensitivity.map(({ spreadIfKnown }) => spreadIfKnown)
  expect(spreads).toEqual(spreads.toSorted((a, b) => a - b))
  expect(spreads.at(-1)).toBeLessThan(spread)
})

test.each<[string, Partial<BudgetQuestion>]>([
  ['objective.count', { objective: { count: 0 } }],
  ['steps[0].rate.mean', { steps: [{ id: 'ask', rate: { mean: 1.2, sd: 0 } }] }],
  ['steps[0].rate.sd', { steps: [{ id: 'ask', rate: { mean: 0.1, sd: 0.31 } }] }],
  ['steps[1].rate.successes', { steps: [worked.steps[0]!, { id: 'close', rate: { successes: 9, trials: 8 } }] }],
  ['steps[0].rate', { steps: [{ id: 'ask', rate: { low: 0.2, mid: 0.1, high: 0.3 } }] }],
  ['steps', { steps: [worked.steps[0]!, worked.steps[0]!] }],
  ['costPerVisit.median', { costPerVisit: { median: 0, logSd: 0 } }],
  ['costPerVisit', { costPerVisit: { low: 90, mid: 80, high: 70 } }],
  ['costPerVisit.median', { costPerVisit: { median: 1e13, logSd: 0 } }],
  ['objective.count', { objective: { count: 1e12 } }],
  ['steps[0].rate.sd', { steps: [{ id: 'ask', rate: { mean: 0.5, sd: 0.499_999 } }] }],
  ['valuePerResult', { valuePerResult: Number.NaN }],
  ['draws', { draws: 5 }],
])('a wrong %s is refused by its name', (field, wrong) => {
  expect(() => reverseBudget({ ...worked, ...wrong })).toThrow(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}:`))
})

test('a range too wide to be a budget says so, and whether anything could narrow it', () => {
  expect(reverseBudget(worked).verdict).toBe('enough')
  // Nobody was counted: the rate is anything.
  expect(reverseBudget({ ...worked, steps: [{ id: 'ask', rate: { successes: 0, trials: 0 } }] }).verdict).toBe('too-early')
  expect(reverseBudget({ ...worked, steps: [], objective: { count: 2 }, countNoise: true }).verdict).toBe('never')
})

test('whatever is asked at the limits, amounts are numbers', () => {
  const rates: BudgetQuestion['steps'][number]['rate'][] = [{ mean: 1e-9, sd: 1e-10 }, { mean: 0.999_999_9, sd: 1e-5 }, { mean: 0.9, sd: 0.29 }, { successes: 0, trials: 0 }, { successes: 0, trials: 1e9 }, { low: 0.01, mid: 0.5, high: 0.99 }]
  fc.assert(fc.property(fc.array(fc.constantFrom(...rates), { maxLength: 10 }), fc.constantFrom(0.1, 1, 1e9), fc.constantFrom(1e-6, 1e12), (steps, count, median) => {
    const answer = reverseBudget({ objective: { count }, steps: steps.map((rate, i) => ({ id: `${i}`, rate })), costPerVisit: { median, logSd: 4.9 }, draws: 500 })
    const figures = [...Object.values(answer.quantiles), ...Object.values(answer.visits), answer.spread, ...answer.curve.map(({ cents }) => cents), ...answer.sensitivity.flatMap(({ share, spreadIfKnown }) => [share, spreadIfKnown])]
    expect(figures.filter(figure => !Number.isFinite(figure))).toEqual([])
  }), { numRuns: 200 })
})
