// The purse followed day by day, to the cent, and the reference ledger of one quarter of Menuiserie Lenoir.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cashOf, ledger, type CostLine } from './index.ts'

test('the reference ledger of a quarter, to the cent', () => {
  const lines: CostLine[] = [
    { kind: 'media', cents: 120_000 }, { kind: 'tool', cents: 8_990 },
    { kind: 'production', cents: 35_000, hours: 12.5, rateCentsPerHour: 4_500 },
  ]
  const found = ledger({ lines, results: 48, valueCentsPerResult: 'unknown', valueCentsInAll: 961_240, marginShare: 0.42, contacts: 120, customers: 31 })
  expect(found.cost).toMatchObject({ knownCents: 220_240, unknownCount: 0 })
  expect(found).toMatchObject({ marginCents: 403_721 - 220_240, costPerResult: { value: 4_588 }, costPerContact: { value: 1_835 }, costPerCustomer: { value: 7_105 }, verdict: 'enough', pays: 'yes' })
  expect(found.roi.value).toBeCloseTo(183_481 / 220_240, 12)
  expect(found.roas.value).toBeCloseTo(961_240 / 120_000, 12)
  // Garwood's limits for 31: 22.44 to 41.92; for 48: 37.2 to 61.1.
  expect(Number(found.costPerCustomer.low) / (220_240 / 41.92)).toBeCloseTo(1, 2)
  expect(Number(found.costPerCustomer.high) / (220_240 / 22.44)).toBeCloseTo(1, 2)
  expect([Number(found.roas.low), Number(found.roas.high)].map(one => one.toFixed(1))).toEqual(['6.2', '10.2'])
})

test('what nobody counted stays unknown; without any advertising there is no return on it', () => {
  const found = ledger({ lines: [{ kind: 'tool', cents: 10_000 }], results: 50, valueCentsPerResult: 1_000 })
  expect(found).toMatchObject({ roas: { value: 'unknown' }, costPerContact: { value: 'unknown' }, costPerCustomer: { value: 'unknown' } })
  expect(() => ledger({ lines: [], results: 1, valueCentsPerResult: 1, customers: -1 })).toThrow(/^customers:/)
})

test('paid back on the day the margin covers the cost, thirty days after the sale', () => {
  const spent = [{ day: '2026-03-01', cents: 100_000 }]
  const sold = [{ day: '2026-03-10', cents: 80_000 }, { day: '2026-03-20', cents: 80_000 }]
  expect(cashOf({ spent, sold, marginShare: 0.5, paidAfterDays: 30 })).toEqual({ balanceCents: -20_000, lowestCents: -100_000, lowestOn: '2026-03-01', coveredOn: null, delayDays: null })
  expect(cashOf({ spent, sold: [...sold, { day: '2026-03-25', cents: 40_000 }], marginShare: 0.5, paidAfterDays: 30 })).toMatchObject({ balanceCents: 0, coveredOn: '2026-04-24', delayDays: 54 })
})

test('a later payment or a refund takes the money out again: only what lasts counts', () => {
  const spent = [{ day: '2026-01-01', cents: 10_000 }, { day: '2026-02-01', cents: 5_000 }]
  const sold = [{ day: '2026-01-10', cents: 12_000 }, { day: '2026-02-20', cents: 4_000 }]
  expect(cashOf({ spent, sold })).toMatchObject({ balanceCents: 1_000, coveredOn: '2026-02-20', delayDays: 50, lowestCents: -10_000, lowestOn: '2026-01-01' })
  expect(cashOf({ spent, sold: [...sold, { day: '2026-03-01', cents: -2_000 }] })).toMatchObject({ balanceCents: -1_000, coveredOn: null, delayDays: null })
})

test('nothing spent: nothing to wait for; wrong fields are refused by their name', () => {
  expect(cashOf({ spent: [], sold: [{ day: '2026-01-01', cents: 100 }] })).toEqual({ balanceCents: 100, lowestCents: 0, lowestOn: null, coveredOn: null, delayDays: null })
  expect(() => cashOf({ spent: [{ day: '2026-01-01', cents: 0.5 }], sold: [] })).toThrow(/^spent:/)
  expect(() => cashOf({ spent: [], sold: [], paidAfterDays: -1 })).toThrow(/^paidAfterDays:/)
  expect(() => cashOf({ spent: [], sold: [], paidAfterDays: 1e9 })).toThrow(/^paidAfterDays:/)
  expect(() => cashOf({ spent: [], sold: [{ day: '2026-02-31', cents: 1 }] })).toThrow(/^sold:/)
})

test('the balance is the sum of all that moved, in whatever order it is given', () => {
  const day = fc.integer({ min: 1, max: 28 }).map(one => `2026-02-${String(one).padStart(2, '0')}`)
  const moves = fc.array(fc.record({ day, cents: fc.nat(1_000_000) }), { maxLength: 40 })
  fc.assert(fc.property(moves, moves, (spent, sold) => {
    const found = cashOf({ spent, sold })
    const sum = (list: readonly { cents: number }[]) => list.reduce((total, one) => total + one.cents, 0)
    expect(found.balanceCents).toBe(sum(sold) - sum(spent))
    expect(cashOf({ spent: spent.toReversed(), sold: sold.toReversed() })).toEqual(found)
    expect(found.lowestCents).toBeLessThanOrEqual(Math.min(0, found.balanceCents))
    if (found.coveredOn !== null) expect(found.balanceCents).toBeGreaterThanOrEqual(0)
  }))
})
