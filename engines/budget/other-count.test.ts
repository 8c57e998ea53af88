// The chances of another count, read on a kept curve, against the whole calculation made again for that count.
import { expect, test } from 'vitest'
import { probabilityOfCount, reverseBudget, type BudgetQuestion } from './index.ts'

const questions: [string, BudgetQuestion][] = [
  ['references: a wide range', { objective: { count: 8 }, steps: [{ id: 'lead', rate: { low: 0.01, mid: 0.03, high: 0.07 } }], costPerVisit: { low: 60, mid: 180, high: 520 } }],
  ['own figures: a narrow range', { objective: { count: 8 }, steps: [{ id: 'lead', rate: { successes: 30, trials: 675 } }], costPerVisit: { median: 185, logSd: 0.1 } }],
  ['many results', { objective: { count: 40 }, steps: [{ id: 'lead', rate: { mean: 0.02, sd: 0.005 } }], costPerVisit: { median: 90, logSd: 0.2 } }],
]

test.each(questions)('%s: within a point of the calculation made again', (_name, question) => {
  const known = { curve: reverseBudget(question).curve, count: question.objective.count }
  const gaps: number[] = []
  for (const share of [0.4, 0.75, 1, 1.5, 2.5]) {
    const count = Math.max(3, Math.round(known.count * share))
    const again = reverseBudget({ ...question, objective: { count } })
    for (const point of [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9]) {
      const cents = again.curve.find(one => one.share === point)?.cents ?? again.p50
      gaps.push(Math.abs(probabilityOfCount(known, count, cents) - again.probabilityAt(cents)))
    }
  }
  expect(Math.max(...gaps)).toBeLessThan(0.01)
})

test('no result is certain, the same count is the curve itself, and counts must be whole', () => {
  const answer = reverseBudget(questions[0]![1])
  const known = { curve: answer.curve, count: 8 }
  expect(probabilityOfCount(known, 0, 100)).toBe(1)
  expect(probabilityOfCount(known, 8, answer.p50)).toBe(answer.probabilityAt(answer.p50))
  expect(() => probabilityOfCount(known, 2.5, 100)).toThrow('count')
})
