/** A register sorts the way its reader expects. */
import { expect, test } from 'vitest'
import { sortRows } from './sort-rows.ts'

const sorted = <Value extends string | number | null>(values: Value[], down = false) => sortRows(values, { by: (value) => value, down, locale: 'fr' })

test('accents do not send a word to the end', () => {
  expect(sorted(['Zone', 'École', 'Avis'])).toEqual(['Avis', 'École', 'Zone'])
})

test('numbers are sorted by size, also inside words', () => {
  expect(sorted([10, 9, 100], true)).toEqual([100, 10, 9])
  expect(sorted(['lot 10', 'lot 9'])).toEqual(['lot 9', 'lot 10'])
})

test('the unknown comes last whichever the direction', () => {
  expect(sorted([null, 2, 1])).toEqual([1, 2, null])
  expect(sorted([null, 1, 2], true)).toEqual([2, 1, null])
})
