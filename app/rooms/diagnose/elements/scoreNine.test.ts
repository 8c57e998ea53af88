// The scores of the nine elements, recomputed by hand.
import { expect, test } from 'vitest'
import { byPriority, scoreElement, scoreOverall } from './scoreNine.ts'

test.each([
  // Four checks at a half are two points; one yes, one no: three points out of six.
  [{ score: 0.5, checks: 4 }, ['yes', 'no', 'unknown', null], 0.5],
  [{ score: 0.9, checks: 10 }, [], 0.9],
  [{ score: 1, checks: 3 }, ['no'], 0.75],
  // The reading had too little coverage: answers alone count.
  [{ score: null, checks: 2 }, ['yes', 'yes', 'no'], 2 / 3],
  [null, ['no'], 0],
  [null, ['unknown', null], null],
  [{ score: null, checks: 0 }, [], null],
] as const)('%j and %j give %s', (measured, answers, score) => {
  expect(scoreElement(measured, answers)).toBe(score)
})

test('the overall score weighs what is known; what weighs and lags comes first', () => {
  const known = [{ id: 'a', weight: 5, score: 0.8 }, { id: 'b', weight: 3, score: 0.2 }, { id: 'c', weight: 4, score: null }, { id: 'd', weight: 5, score: null }]
  // (5 × 0.8 + 3 × 0.2) ÷ (5 + 3) = 4.6 ÷ 8
  expect(scoreOverall(known)).toBeCloseTo(0.575)
  expect(scoreOverall([{ weight: 0, score: 1 }])).toBeNull()
  // 3 × 0.8 = 2.4 comes before 5 × 0.2 = 1; what is unknown comes after, the heaviest first.
  expect(known.toSorted(byPriority).map(one => one.id)).toEqual(['b', 'a', 'd', 'c'])
})
