/** A person types numbers in the manner of their country and is understood. */
import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test('French writing: any space groups, comma or dot is the decimal mark', () => {
  expect(readNumber('1 234,5', ',')).toBe(1234.5)
  expect(readNumber('1\u202F234\u00A0567', ',')).toBe(1234567)
  expect(readNumber('4.2', ',')).toBe(4.2)
  expect(readNumber(' -3 ', ',')).toBe(-3)
})

test('English writing: commas group', () => {
  expect(readNumber('1,234.5', '.')).toBe(1234.5)
})

test('what is not a number stays unknown instead of becoming zero', () => {
  for (const typed of ['', 'douze', '1,2,3', '4 €', '1e5', '-', '.']) expect(readNumber(typed, ',')).toBeNull()
})
