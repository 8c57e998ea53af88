/** Curves go through their values and invent nothing between them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandPath, place, roundUp, smoothPath } from './plot.ts'
import type { Point } from './plot.ts'

test('an axis ends on a number one can say', () => {
  expect([0, 7, 26, 28, 140, 96].map(roundUp)).toEqual([1, 8, 30, 30, 150, 100])
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => roundUp(value) >= value * (1 - 1e-9) && roundUp(value) <= value * 1.7))
})

test('values are spread over the whole width, the top being 0', () => {
  expect(place([0, 20, 40], { count: 5, top: 40 })).toEqual([[0, 100], [25, 50], [50, 0]])
})

test('a band is closed, and nothing when there is no range', () => {
  expect(bandPath([[0, 10], [1, 20]], [[0, 5], [1, 6]])).toBe('M0.00 5.00L1.00 6.00L1.00 20.00L0.00 10.00Z')
  expect(bandPath([], [])).toBe('')
})

test('a rising curve never falls: its handles stay between its values', () => {
  const rising = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 }).map((steps) => {
    let y = 0
    return steps.map((step, index): Point => [index * 10, (y += step)])
  })
  fc.assert(fc.property(rising, (points) => {
    const curves = [...smoothPath(points).matchAll(/C\S+ (\S+) \S+ (\S+) \S+ (\S+?)(?=C|$)/g)]
    return curves.length === points.length - 1 && curves.every(([, first, second, end], index) => {
      const start = points[index]?.[1] ?? 0
      const handles = [Number(first), Number(second)]
      return handles.every((handle) => handle >= start - 0.011 && handle <= Number(end) + 0.011)
    })
  }))
})
