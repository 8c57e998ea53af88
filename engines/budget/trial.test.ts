// The trial: proposed when the range is wide, cheap, and as narrowing as it says.
import { expect, test } from 'vitest'
import { createRandom, drawBeta, drawBinomial, drawLogNormal } from '../random/index.ts'
import { readCost, readRate } from './belief.ts'
import { reverseBudget, trial, type BudgetQuestion } from './index.ts'

const unsure: BudgetQuestion = {
  objective: { count: 40 },
  steps: [{ id: 'ask', rate: { low: 0.01, mid: 0.02, high: 0.04 } }],
  costPerVisit: { low: 30, mid: 80, high: 200 },
}

test('no trial when the range is already a budget', () => {
  const question: BudgetQuestion = { ...unsure, steps: [{ id: 'ask', rate: { successes: 200, trials: 10_000 } }], costPerVisit: { median: 80, logSd: 0.1 } }
  expect(trial(question, reverseBudget(question)).verdict).toBe('not-needed')
})

test('no trial when the doubt is luck: two results are two results', () => {
  const question: BudgetQuestion = { ...unsure, objective: { count: 2 }, steps: [{ id: 'ask', rate: { successes: 200, trials: 10_000 } }], costPerVisit: { median: 80, logSd: 0.1 } }
  expect(trial(question, reverseBudget(question)).verdict).toBe('no-use')
})

test('a wide range is answered by a cheap trial on what weighs most', () => {
  const answer = reverseBudget(unsure)
  const proposed = trial(unsure, answer)
  if (proposed.verdict !== 'trial') throw new Error(`expected a trial, not ${proposed.verdict}`)
  expect(proposed).toMatchObject({ on: 'costPerVisit', halves: true, spreadBefore: answer.spread })
  expect(proposed.cents).toBeLessThan(answer.p50 / 10)
  expect(trial(unsure, answer)).toEqual(proposed)
})

test('lived trials narrow the range as announced', () => {
  const proposed = trial(unsure, reverseBudget(unsure))
  if (proposed.verdict !== 'trial') throw new Error(`expected a trial, not ${proposed.verdict}`)
  const cost = readCost(unsure.costPerVisit)
  const { mean, alpha, beta } = readRate(unsure.steps[0]!.rate, 'ask')
  if (alpha === undefined || beta === undefined) throw new Error(`the rate is not certain: ${mean}`)
  const random = createRandom('lived trials')
  const spreads = Array.from({ length: 300 }, (_, seed) => {
    const passed = drawBinomial(random, proposed.visits, drawBeta(random, alpha, beta))
    const shape = { mean: (alpha + passed) / (alpha + beta + proposed.visits), total: alpha + beta + proposed.visits }
    const logSd = cost.logSd / Math.sqrt(1 + proposed.visits * cost.logSd ** 2)
    return reverseBudget({
      ...unsure, seed, draws: 1_000,
      steps: [{ id: 'ask', rate: { mean: shape.mean, sd: Math.sqrt(shape.mean * (1 - shape.mean) / (shape.total + 1)) } }],
      costPerVisit: { median: drawLogNormal(random, cost.median, cost.logSd), logSd },
    }).spread
  }).toSorted((a, b) => a - b)
  expect(Math.abs(spreads[150]! / proposed.spreadAfter - 1)).toBeLessThan(0.12)
})

test('without a cheap way to halve it, the trial takes most of what can be learned and says so', () => {
  const question: BudgetQuestion = { ...unsure, objective: { count: 8 }, costPerVisit: { median: 80, logSd: 0.2 } }
  const answer = reverseBudget(question)
  const proposed = trial(question, answer)
  expect(proposed).toMatchObject({ verdict: 'trial', halves: false })
  if (proposed.verdict === 'trial') expect(proposed.cents).toBeLessThanOrEqual(answer.p50 / 2)
})
