// The score against sums done by hand, and what it must never do.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreElements, type Element } from './index.ts'

test('the sum done by hand', () => {
  const found = scoreElements([
    { id: 'presence', weight: 3, measures: [{ weight: 3, share: 1 }, { weight: 1, share: 0 }] }, // 75
    { id: 'sales', weight: 1, measures: [{ weight: 2, share: 0.5 }, { weight: 1, share: 'unknown' }] }, // 50, seen at 2/3
    { id: 'suppliers', weight: 1, measures: [{ weight: 1, share: 1 }, { weight: 1, share: 'unknown' }] }, // seen at half: no score
  ])
  expect(found.elements).toEqual([
    { id: 'presence', score: 75, coverage: 1 },
    { id: 'sales', score: 50, coverage: 2 / 3 },
    { id: 'suppliers', score: 'unknown', coverage: 0.5 },
  ])
  expect(found.score).toBe(69) // (3 × 75 + 1 × 50) / 4
  expect(found.coverage).toBeCloseTo((3 + 2 / 3 + 1 / 2) / 5, 12)
})

test('nothing seen, no score: not 0', () => {
  expect(scoreElements([{ id: 'cloud', weight: 1, measures: [] }])).toMatchObject({ score: 'unknown', coverage: 0 })
  expect(scoreElements([])).toEqual({ score: 'unknown', coverage: 0, elements: [] })
})

const measure = fc.record({ weight: fc.integer({ min: 1, max: 9 }), share: fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 0, max: 10 }).map(tenths => tenths / 10)) })
const element: fc.Arbitrary<Element> = fc.record({ id: fc.string(), weight: fc.integer({ min: 1, max: 9 }), measures: fc.array(measure, { minLength: 1 }) })

test('the whole lies between its worst and its best element; doubling weights changes nothing', () => {
  fc.assert(fc.property(fc.array(element, { minLength: 1, maxLength: 9 }), elements => {
    const found = scoreElements(elements)
    const scores = found.elements.flatMap(({ score }) => score === 'unknown' ? [] : [score])
    if (found.score !== 'unknown') {
      expect(found.score).toBeGreaterThanOrEqual(Math.min(...scores))
      expect(found.score).toBeLessThanOrEqual(Math.max(...scores))
    }
    expect(scoreElements(elements.map(each => ({ ...each, weight: each.weight * 2 }))).score).toBe(found.score)
  }))
})

test.each([[{ weight: -1, share: 1 }], [{ weight: 1, share: 1.2 }]])('%o is refused with its element', bad => {
  expect(() => scoreElements([{ id: 'mobile', weight: 1, measures: [bad] }])).toThrow(/^mobile:/)
})
