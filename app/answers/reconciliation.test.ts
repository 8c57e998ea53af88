// One turnover told three ways: side by side on the days they have in common, never added, the difference explained or said to be unknown.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from './reconciliation.ts'
import type { HeardDay, SoldDay, SoldHow } from './turnover.ts'

const sold = (day: string, cents: number, more: Partial<SoldDay> = {}): SoldDay => ({ day, how: 'order', count: 1, cents, refundedCents: 0, taxUnknownCents: 0, ...more })
const booked = (day: string, cents: number) => sold(day, cents, { how: 'accounts', count: null })
const heard = (day: string, claimedCents: number, confirmedCents = 0): HeardDay => ({ day, count: 1, claimedCents, confirmedCents })
const march = { from: '2026-03-01', to: '2026-03-31' }
const told = { heard: null, heardFrom: null, period: march, believes: null } as const

test('nothing known: nobody is believed and there is no turnover', () => {
  expect(reconcile({ ...told, sold: [] })).toEqual({ code: null, sales: null, accounts: null, differences: [], apart: [], believes: null, isChosen: false, turnoverCents: null })
})

test('the accounts are believed before the files, the files before the code, unless the company says otherwise', () => {
  const all = { ...told, heard: [heard('2026-03-05', 9_000)], heardFrom: '2026-03-01', sold: [sold('2026-03-05', 10_000), sold('2026-03-28', 1_000), booked('2026-03-31', 11_000)] }
  expect(reconcile(all)).toMatchObject({ believes: 'accounts', isChosen: false, turnoverCents: 11_000, code: { cents: 9_000 }, sales: { cents: 11_000, count: 2 }, accounts: { cents: 11_000, count: null } })
  expect(reconcile({ ...all, believes: 'code' })).toMatchObject({ believes: 'code', isChosen: true, turnoverCents: 9_000 })
  expect(reconcile({ ...all, sold: all.sold.slice(0, 2) })).toMatchObject({ believes: 'sales' })
  // What was chosen says nothing of these days: the next one speaks.
  expect(reconcile({ ...all, sold: [], believes: 'accounts' })).toMatchObject({ believes: 'code', isChosen: false })
})

test('the code is held against the online shop alone, on the days its file holds', () => {
  const found = reconcile({ ...told, heardFrom: '2026-02-01', heard: [heard('2026-03-02', 50_000), heard('2026-03-10', 12_000), heard('2026-03-20', 70_000)], sold: [sold('2026-03-10', 10_000), sold('2026-03-12', 5_000), sold('2026-03-11', 90_000, { how: 'shop' })] })
  expect(found.differences).toEqual([{ first: 'code', second: 'sales', from: '2026-03-10', to: '2026-03-12', firstCents: 12_000, secondCents: 15_000, cents: -3_000, share: -0.2, cause: { kind: 'unheard' } }])
})

test.each<[string, number, Partial<SoldDay>, object]>([
  ['the same within one in a hundred', 100_900, {}, { kind: 'same' }],
  ['twenty per cent more: VAT', 120_000, {}, { kind: 'tax', percent: 20 }],
  ['five and a half per cent more', 105_500, {}, { kind: 'tax', percent: 5.5 }],
  ['what was given back since', 130_000, { refundedCents: 30_000 }, { kind: 'refunds' }],
  ['more than the shop has', 150_000, {}, { kind: 'overheard' }],
  ['less than the shop has', 70_000, {}, { kind: 'unheard' }],
])('a claim of the code: %s', (_, cents, more, cause) => {
  expect(reconcile({ ...told, heardFrom: '2026-01-01', heard: [heard('2026-03-10', cents)], sold: [sold('2026-03-10', 100_000, more)] }).differences[0]!.cause).toEqual(cause)
})

test('once the company’s server confirms, its amounts are the code’s, and they hold no VAT to guess', () => {
  const found = reconcile({ ...told, heardFrom: '2026-01-01', heard: [heard('2026-03-10', 500_000, 100_000)], sold: [sold('2026-03-10', 100_000)] })
  expect(found).toMatchObject({ code: { cents: 100_000, isConfirmed: true, taxUnknownCents: 0 }, differences: [{ cause: { kind: 'same' } }] })
})

test('the accounts are compared by whole months: half a month of files is not held against them', () => {
  const files = [sold('2026-03-02', 40_000), sold('2026-03-29', 60_000, { how: 'shop' }), sold('2026-04-03', 5_000)]
  const accounts = [booked('2026-03-31', 130_000), booked('2026-04-30', 80_000)]
  const found = reconcile({ ...told, period: { from: '2026-03-01', to: '2026-04-30' }, sold: [...files, ...accounts] })
  expect(found.differences).toEqual([{ first: 'sales', second: 'accounts', from: '2026-03-01', to: '2026-03-31', firstCents: 100_000, secondCents: 130_000, cents: -30_000, share: -3 / 13, cause: { kind: 'elsewhere' } }])
  // The month that runs is not booked whole yet: it is shown, and held against nobody.
  expect(reconcile({ ...told, period: { from: '2026-03-01', to: '2026-03-20' }, sold: [sold('2026-03-02', 50_000), sold('2026-03-20', 1_000), booked('2026-03-10', 20_000)] })).toMatchObject({ accounts: { cents: 20_000, speaks: [], from: '2026-03-10', to: '2026-03-10' }, differences: [], apart: [{ first: 'sales' }] })
  expect(reconcile({ ...told, sold: [files[0]!, accounts[0]!] })).toMatchObject({ differences: [], apart: [{ first: 'sales', second: 'accounts' }] })
  expect(reconcile({ ...told, sold: [sold('2026-03-02', 90_000), sold('2026-03-30', 60_000), accounts[0]!] }).differences).toMatchObject([{ cents: 20_000, cause: { kind: 'notBooked' } }])
})

test('each witness is the sum of its own days and of no other’s, whatever the days', () => {
  const day = fc.integer({ min: 1, max: 31 }).map(one => `2026-03-${String(one).padStart(2, '0')}`)
  const how = fc.constantFrom<SoldHow>('order', 'shop', 'phone', 'fair', 'mail', 'accounts')
  fc.assert(fc.property(fc.array(fc.record({ day, how, cents: fc.integer({ min: -5_000, max: 50_000 }) }), { maxLength: 40 }), fc.array(fc.record({ day, cents: fc.nat(50_000) }), { maxLength: 20 }), (days, claims) => {
    const found = reconcile({ ...told, heardFrom: '2026-03-01', heard: claims.map(one => heard(one.day, one.cents)), sold: days.map(one => sold(one.day, one.cents, { how: one.how })) })
    const sum = (of: readonly { cents: number }[]) => of.reduce((total, one) => total + one.cents, 0)
    expect(found.code?.cents ?? 0).toBe(sum(claims))
    expect(found.code === null).toBe(claims.length === 0)
    expect(found.sales?.cents ?? 0).toBe(sum(days.filter(one => one.how !== 'accounts')))
    expect(found.accounts?.cents ?? 0).toBe(sum(days.filter(one => one.how === 'accounts')))
    for (const one of found.differences) expect(one.cents).toBe(one.firstCents - one.secondCents)
    for (const one of [found.sales, found.accounts]) if (one) expect(sum(one.byHow)).toBe(one.cents)
  }))
})
