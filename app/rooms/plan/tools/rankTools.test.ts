// The order of tools: the worked case, the untried last, and a lead that is said to hold really does.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankTools } from './rankTools.ts'

const needs = [{ need: 'Envoyer', weight: 5 }, { need: 'Coûter peu', weight: 3 }]

test('each need weighs what it matters; what nobody tried is not a zero', () => {
  const { ranked, isStable } = rankTools(needs, [{ id: 'cheap', scores: [2, 5] }, { id: 'able', scores: [5, 3] }, { id: 'untried', scores: [5, null] }])
  expect(ranked).toEqual([{ id: 'able', score: 4.25 }, { id: 'cheap', score: 3.125 }, { id: 'untried', score: null }])
  expect(isStable).toBe(true)
  expect(rankTools(needs, [{ id: 'a', scores: [3, 4] }, { id: 'b', scores: [4, 2] }]).isStable).toBe(false)
  expect(rankTools(needs, [{ id: 'alone', scores: [3, 4] }]).isStable).toBeNull()
  expect(rankTools([], [{ id: 'a', scores: [] }]).ranked).toEqual([{ id: 'a', score: null }])
})

test('stable means that no weights within a tenth put another first', () => {
  const score = fc.integer({ min: 0, max: 5 })
  const rows = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 5 })
  fc.assert(fc.property(rows, fc.tuple(score, score, score), fc.array(fc.constantFrom(0.9, 1, 1.1), { minLength: 3, maxLength: 3 }), (scores, weights, moves) => {
    const asked = weights.map((weight, at) => ({ need: `n${at}`, weight: weight + 1 }))
    const tools = scores.map((one, at) => ({ id: `t${at}`, scores: one }))
    const { ranked, isStable } = rankTools(asked, tools)
    const moved = rankTools(asked.map((one, at) => ({ ...one, weight: one.weight * moves[at]! })), tools)
    if (isStable) expect(moved.ranked[0]!.id).toBe(ranked[0]!.id)
  }))
})
