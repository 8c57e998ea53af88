// Spans of one lane never share a week, and no more lanes are used than overlap at once.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf } from './lanes.ts'

test('what follows stays in line, what overlaps goes below', () => {
  expect(lanesOf([{ week: 0, weeks: 2 }, { week: 2, weeks: 1 }, { week: 1, weeks: 3 }])).toEqual([0, 0, 1])
  expect(lanesOf([])).toEqual([])
})

test('never two in one place, never a lane too many', () => {
  const span = fc.record({ week: fc.integer({ min: 0, max: 9 }), weeks: fc.integer({ min: 1, max: 5 }) })
  fc.assert(fc.property(fc.array(span, { maxLength: 20 }), spans => {
    const lanes = lanesOf(spans)
    const overlap = (a: number, b: number) => spans[a]!.week < spans[b]!.week + spans[b]!.weeks && spans[b]!.week < spans[a]!.week + spans[a]!.weeks
    for (let a = 0; a < spans.length; a++) for (let b = 0; b < a; b++) if (lanes[a] === lanes[b]) expect(overlap(a, b)).toBe(false)
    const most = Math.max(0, ...Array.from({ length: 15 }, (_, week) => spans.filter(one => one.week <= week && week < one.week + one.weeks).length))
    expect(Math.max(-1, ...lanes) + 1).toBe(most)
  }))
})
