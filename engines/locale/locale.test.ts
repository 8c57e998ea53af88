// Formats, literally: U+202F between thousands, U+00A0 before units, « 1er », and the texts people type.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, formatDate, formatHours, formatMinutes, formatMoney, formatMoneyRange, formatNumber, formatRange, formatRelativeDays, formatShare, formatWeek, formatWholeMoney, parseCents, parseDate, parseNumber } from './index.ts'

test.each([
  [formatNumber(1_234_567.891, 'fr'), '1\u202f234\u202f567,89'],
  [formatNumber(1_234_567.891, 'en'), '1,234,567.89'],
  [formatMoney(123_456_789, 'EUR', 'fr'), '1\u202f234\u202f567,89\u00a0€'],
  [formatMoney(123_457, 'EUR', 'en'), '€1,234.57'],
  [formatMoney(-50, 'EUR', 'fr'), '−0,50\u00a0€'],
  [formatMoney(-50, 'EUR', 'en'), '−€0.50'],
  [formatWholeMoney(-20, 'EUR', 'fr'), '0\u00a0€'],
  [formatShare(-0.123, 'fr'), '−12,3\u00a0%'],
  [formatMoney(1_500, 'JPY', 'en'), 'JP¥1,500'],
  [formatWholeMoney(123_457, 'EUR', 'fr'), '1\u202f235\u00a0€'],
  [formatMoneyRange({ low: 14_000, high: 59_000 }, 'EUR', 'fr'), '140 à 590\u00a0€'],
  [formatMoneyRange({ low: 140_000, high: 590_000 }, 'EUR', 'fr'), '1\u202f400 à 5\u202f900\u00a0€'],
  [formatMoneyRange({ low: 14_000, high: 59_000 }, 'EUR', 'en'), '€140 to €590'],
  [formatMoneyRange({ low: 14_010, high: 13_990 }, 'EUR', 'fr'), '140\u00a0€'],
  [formatRange(33, 60, 'fr'), '33 à 60'],
  [formatRange(33, 60, 'en'), '33 to 60'],
  [formatRange(33, 33, 'en'), '33'],
  [formatShare(0.123, 'fr'), '12,3\u00a0%'],
  [formatShare(0.61, 'en'), '61%'],
])('%s', (written, expected) => {
  expect(written).toBe(expected)
})

test.each([
  [0, '0\u00a0visite'], [1, '1\u00a0visite'], [1.5, '1,5\u00a0visite'], [2, '2\u00a0visites'],
  [1_000_000, '1\u202f000\u202f000\u00a0de visites'], [1_000_001, '1\u202f000\u202f001\u00a0visites'],
])('%d of them in French', (count, written) => {
  expect(formatCount(count, { one: 'visite', other: 'visites', many: 'de visites' }, 'fr')).toBe(written)
})

test('none of them in English is several', () => {
  expect([0, 1, 1.5].map(count => formatCount(count, { one: 'visit', other: 'visits' }, 'en'))).toEqual(['0\u00a0visits', '1\u00a0visit', '1.5\u00a0visits'])
})

test.each([
  [formatDate('2026-09-01', 'fr', 'full'), 'mardi 1er septembre 2026'],
  [formatDate('2026-09-11', 'fr', 'full'), 'vendredi 11 septembre 2026'],
  [formatDate('2026-12-01', 'fr', 'weekday'), 'mardi 1er décembre'],
  [formatDate('2027-06-30', 'fr'), '30 juin 2027'],
  [formatDate('2026-09-01', 'fr', 'month'), 'septembre 2026'],
  [formatDate('2026-11-21', 'fr', 'brief'), '21 nov.'],
  [formatDate('2026-09-01', 'fr', 'numeric'), '01/09/2026'],
  [formatDate('2026-09-01', 'en', 'full'), 'Tuesday 1 September 2026'],
  [formatDate('2026-09-01', 'en', 'numeric'), '01/09/2026'],
  [formatWeek('2026-09-08', 'fr'), 'S37'],
  [formatWeek('2026-09-08', 'en'), 'W37'],
  [formatRelativeDays(0, 'fr'), 'aujourd’hui'],
  [formatRelativeDays(1, 'fr'), 'demain'],
  [formatRelativeDays(-3, 'en'), '3 days ago'],
  [formatHours(2.5, 'fr'), '2\u00a0h\u00a030'],
  [formatHours(1 / 12, 'fr'), '5\u00a0min'],
  [formatHours(41, 'fr'), '41\u00a0h'],
  [formatHours(2.0833, 'fr'), '2\u00a0h\u00a005'],
  [formatHours(2.5, 'en'), '2\u00a0h\u00a030\u00a0min'],
  [formatMinutes(20, 'fr'), '20\u00a0min'],
  [formatMinutes(59.9, 'fr'), '1\u00a0h'],
])('%s', (written, expected) => {
  expect(written).toBe(expected)
})

test.each([
  ['1\u202f234,57', 1234.57], ['1\u00a0234,57', 1234.57], ['1 234,57 €', 1234.57], ['1234.57', 1234.57], ['1.234,57', 1234.57],
  ['1,234.57', 1234.57], ['1.234.567', 1_234_567], ['1,234', 1.234], ['12', 12], ['-0,5', -0.5], ['−3', -3], ['+7', 7], [',5', 0.5],
  ['5,', 5], ['1\u202f234\u202f567,89\u00a0€', 1_234_567.89], ['1’234', 1234], ['1 234.567,8', null], ['007', 7],
])('« %s » is %d', (text, value) => {
  expect(parseNumber(text)).toEqual(value === null ? { ok: false, reason: 'bad-grouping' } : { ok: true, value })
})

test.each([['', 'empty'], ['  ', 'empty'], ['€', 'empty'], ['abc', 'not-a-number'], ['12 34', 'bad-grouping'], ['1e5', 'not-a-number'], ['-', 'not-a-number'], ['1.23.4', 'bad-grouping'], ['=1+1', 'not-a-number'], ['1,2 3', 'not-a-number']])('« %s » is refused: %s', (text, reason) => {
  expect(parseNumber(text)).toEqual({ ok: false, reason })
})

test('cents are read exactly, and what is written is read back', () => {
  expect(parseCents('0,29')).toEqual({ ok: true, value: 29 })
  expect(parseCents('-1 234,5')).toEqual({ ok: true, value: -123_450 })
  expect(parseCents('-0,00')).toEqual({ ok: true, value: 0 })
  expect(parseCents('1,2300')).toEqual({ ok: true, value: 123 })
  expect(parseCents('1,234')).toEqual({ ok: false, reason: 'too-precise' })
  fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), cents => {
    expect(parseCents(formatMoney(cents, 'EUR', 'fr'))).toEqual({ ok: true, value: cents })
    expect(parseCents(String(cents / 100))).toEqual({ ok: true, value: cents })
  }))
})

test.each([
  ['01/09/2026', '2026-09-01'], ['1/9/2026', '2026-09-01'], ['01-09-2026', '2026-09-01'], ['01.09.2026', '2026-09-01'],
  ['2026-09-01', '2026-09-01'], ['2026-09-01T23:30:00Z', '2026-09-01'], [' 29/02/2028 ', '2028-02-29'],
])('« %s » is the day %s', (text, value) => {
  expect(parseDate(text)).toEqual({ ok: true, value })
})

test.each([['31/02/2026', 'no-such-day'], ['29/02/2027', 'no-such-day'], ['2026-13-01', 'no-such-day'], ['00/01/2026', 'no-such-day'], ['1/9/26', 'not-a-date'], ['01/09-2026', 'not-a-date'], ['demain', 'not-a-date'], ['', 'empty']])('« %s » is refused: %s', (text, reason) => {
  expect(parseDate(text)).toEqual({ ok: false, reason })
})
