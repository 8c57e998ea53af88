// The ledger: exact to the cent, honest about the unknown and about small counts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullCost, ledger, type CostLine } from './index.ts'

const media = (cents: number): CostLine => ({ kind: 'media', cents })

test.each([
  // Tables of Poisson limits: 12 → 6.92 to 19.44, 19 → 12.44 to 27.88, 31 → 22.44 to 41.92.
  { cents: 115_000, results: 12, value: 9_583, low: 5_915, high: 16_608 },
  { cents: 41_000, results: 19, value: 2_158, low: 1_471, high: 3_296 },
  { cents: 390_000, results: 31, value: 12_581, low: 9_302, high: 17_380 },
])('$cents cents for $results results: $value each, from $low to $high', ({ cents, results, value, low, high }) => {
  const found = ledger({ lines: [media(cents)], results, valueCentsPerResult: 'unknown' }).costPerResult
  for (const [figure, expected] of [[found.value, value], [found.low, low], [found.high, high]]) expect(Number(figure) / Number(expected)).toBeCloseTo(1, 2)
})

test('hours count at their rate, to the cent', () => {
  const cost = fullCost([
    { kind: 'media', cents: 12_000, hours: 2.5, rateCentsPerHour: 4_500 },
    { kind: 'production', cents: 0, hours: 1.005, rateCentsPerHour: 100 },
    { kind: 'tool', cents: 999 },
  ])
  expect(cost).toMatchObject({ knownCents: 24_350, unknownCount: 0, hours: 3.505 })
  expect(cost.byKind).toEqual({ media: { knownCents: 23_250, unknownCount: 0 }, production: { knownCents: 101, unknownCount: 0 }, tool: { knownCents: 999, unknownCount: 0 }, other: { knownCents: 0, unknownCount: 0 } })
})

test('an unknown stays unknown: cents, hours or rate', () => {
  const lines: CostLine[] = [media(10_000), { kind: 'other', cents: 'unknown' }, { kind: 'tool', cents: 500, hours: 3 }, { kind: 'tool', cents: 500, hours: 'unknown', rateCentsPerHour: 100 }]
  const found = ledger({ lines, results: 50, valueCentsPerResult: 1_000 })
  expect(found.cost).toMatchObject({ knownCents: 11_000, unknownCount: 3 })
  expect(found).toMatchObject({ costPerResult: { value: 'unknown', low: 'unknown', high: 'unknown' }, marginCents: 'unknown', roi: { value: 'unknown' }, breakEvenResults: 'unknown', paybackDays: 'unknown', pays: 'unclear', verdict: 'too-early' })
})

test('margin, return and break-even', () => {
  const found = ledger({ lines: [media(215_000)], results: 60, valueCentsPerResult: 14_000, marginShare: 0.35, days: 90 })
  expect(found).toMatchObject({ marginCents: 79_000, breakEvenResults: 44, paybackDays: 66, verdict: 'enough', missingResults: 0, pays: 'yes' })
  expect(found.roi.value).toBeCloseTo(79 / 215, 12)
})

test('sales known in all and not one by one: the same margin and return', () => {
  const found = ledger({ lines: [media(215_000)], results: 60, valueCentsPerResult: 'unknown', valueCentsInAll: 840_000, marginShare: 0.35 })
  expect(found).toMatchObject({ marginCents: 79_000, pays: 'yes', breakEvenResults: 'unknown' })
  expect(found.roi).toEqual(ledger({ lines: [media(215_000)], results: 60, valueCentsPerResult: 14_000, marginShare: 0.35 }).roi)
})

test('31 results: 9 more before it can be judged; 12 dear ones already lose money', () => {
  expect(ledger({ lines: [media(390_000)], results: 31, valueCentsPerResult: 12_000 })).toMatchObject({ verdict: 'too-early', missingResults: 9, pays: 'unclear' })
  expect(ledger({ lines: [media(115_000)], results: 12, valueCentsPerResult: 4_000 })).toMatchObject({ verdict: 'too-early', pays: 'no' })
})

test('no result: no cost per result, at least so much, no upper limit', () => {
  const found = ledger({ lines: [media(30_000)], results: 0, valueCentsPerResult: 5_000 })
  expect(found.costPerResult).toEqual({ value: 'unknown', low: expect.closeTo(30_000 / 2.9957, -1), high: null })
  expect(found).toMatchObject({ marginCents: -30_000, roi: { value: 'unknown' }, breakEvenResults: 6, missingResults: 40 })
})

test('sums are exact and break-even is the first count that covers the cost', () => {
  const cents = fc.nat(10_000_000)
  fc.assert(fc.property(fc.array(cents, { maxLength: 50 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 100 }), (costs, value, percent) => {
    const spent = costs.reduce((sum, each) => sum + each, 0)
    const found = ledger({ lines: costs.map(media), results: 1, valueCentsPerResult: value, marginShare: percent / 100 })
    expect(found.cost.knownCents).toBe(spent)
    const count = found.breakEvenResults as number
    expect(count * value * percent >= spent * 100).toBe(true)
    expect((count - 1) * value * percent < spent * 100).toBe(true)
  }))
})

test.each<[string, () => unknown]>([
  ['lines[2].cents', () => fullCost([media(1), media(1.5)])],
  ['lines[1].hours', () => fullCost([{ kind: 'tool', cents: 0, hours: -1, rateCentsPerHour: 1 }])],
  ['lines[1].kind', () => fullCost([{ kind: 'wages' as never, cents: 1 }])],
  ['lines[1].cents', () => fullCost([{ kind: 'media', cents: null as never }])],
  ['results', () => ledger({ lines: [], results: -1, valueCentsPerResult: 1 })],
  ['marginShare', () => ledger({ lines: [], results: 1, valueCentsPerResult: 1, marginShare: 2 })],
  ['valueCentsInAll', () => ledger({ lines: [], results: 1, valueCentsPerResult: 'unknown', valueCentsInAll: -1 })],
  ['valueCentsPerResult', () => ledger({ lines: [], results: 1, valueCentsPerResult: 0.5 })],
  ['valueCentsPerResult', () => ledger({ lines: [], results: 1_000_000, valueCentsPerResult: 1e12 })],
  ['results', () => ledger({ lines: [], results: 1e308, valueCentsPerResult: 1 })],
  ['days', () => ledger({ lines: [], results: 1, valueCentsPerResult: 1, days: Number.NaN })],
])('a wrong %s is refused by its name', (field, ask) => {
  expect(ask).toThrow(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}:`))
})
