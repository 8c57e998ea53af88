// Planned money adds up to the cent however the days are cut, and a decision leaves the days before it as they were.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { plannedCents } from './plannedCents.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const line = { centsPerMonth: 35_000, totalCents: null, startOn: year.from, endOn: year.to }

test('a year at so much a month, a whole amount, and days outside the line', () => {
  expect(plannedCents(line, [], year)).toBe(Math.round(35_000 * 365 / (365.25 / 12)))
  expect(plannedCents({ ...line, totalCents: 123_457 }, [], { from: '2025-06-01', to: '2027-06-01' })).toBe(123_457)
  expect(plannedCents(line, [], { from: '2027-01-01', to: '2027-12-31' })).toBe(0)
})

test('stopped on 1 July, the line keeps its first half of the year', () => {
  const stopped = { ...line, centsPerMonth: 0 }
  const decisions = [{ decidedOn: '2026-06-30', beforeCents: 35_000 }]
  expect(plannedCents(stopped, decisions, { from: '2026-01-01', to: '2026-06-30' })).toBe(plannedCents(line, [], { from: '2026-01-01', to: '2026-06-30' }))
  expect(plannedCents(stopped, decisions, { from: '2026-07-01', to: '2026-12-31' })).toBe(0)
})

test('cut anywhere, the two parts are the whole', () => {
  const any = fc.record({ cents: fc.integer({ min: 0, max: 10_000_000 }), isWhole: fc.boolean(), offset: fc.nat(500), length: fc.nat(400), cut: fc.nat(600), decided: fc.nat(500) })
  fc.assert(fc.property(any, ({ cents, isWhole, offset, length, cut, decided }) => {
    const startOn = addDays('2026-01-01', offset)
    const one = { centsPerMonth: cents, totalCents: isWhole ? cents : null, startOn, endOn: addDays(startOn, length) }
    const decisions = [{ decidedOn: addDays('2026-01-01', decided), beforeCents: 12_345 }]
    const [first, middle, last] = ['2026-01-01', addDays('2026-01-01', cut), '2029-01-01']
    const part = (from: string, to: string) => plannedCents(one, decisions, { from, to })
    expect(part(first, middle) + part(addDays(middle, 1), last)).toBe(part(first, last))
    if (isWhole) expect(part(first, last)).toBe(cents)
  }))
})
