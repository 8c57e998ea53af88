// Rank and gap: the best is first, equals share a rank, what cannot be measured ranks nobody.
import { expect, test } from 'vitest'
import { standing } from './compareSites.ts'

test.each([
  [[0.5, 0.9, 0.7], 'more', { rank: 3, gap: expect.closeTo(-0.4), best: 1 }],
  [[0.9, 0.5, null], 'more', { rank: 1, gap: expect.closeTo(0.4), best: 1 }],
  [[0.7, 0.7, 0.7], 'more', { rank: 1, gap: 0, best: 1 }],
  [[120, 300, 80], 'less', { rank: 2, gap: -40, best: 2 }],
  [[null, 0.5], 'more', { rank: null, gap: null, best: null }],
  [[0.5, null], 'more', { rank: null, gap: null, best: null }],
  [[12, 7], null, { rank: null, gap: null, best: null }],
] as const)('%j, %s', (values, better, expected) => {
  expect(standing(values, better)).toEqual(expected)
})
