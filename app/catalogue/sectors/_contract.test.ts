// Every sector weighs the nine elements with a reason, leads to a KPI and calendars that exist, and owns its NAF codes.
import { expect, test } from 'vitest'
import { calendars, kpis, sectors } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { elements, sectorOf } from './_contract.ts'

const shelf = [...(await sectors()).values()]

test.each(shelf)('$id', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(Object.keys(item.weights)).toEqual([...elements])
  expect((await kpis()).has(item.defaultKpi)).toBe(true)
  for (const id of item.calendars) expect((await calendars()).has(id), id).toBe(true)
  for (const { low, mid, high } of Object.values(item.typical)) expect([low, mid, high]).toEqual([low, mid, high].toSorted((a, b) => a - b))
  for (const cents of Object.values(item.typical.saleCents)) expect(Number.isInteger(cents)).toBe(true)
  for (const share of [item.typical.marginShare.high, item.typical.closingShare.high]) expect(share).toBeLessThanOrEqual(1)
})

test.each([
  ['43.32A', 'joinery'], ['4332a', 'joinery'], ['43.34Z', 'building-trades'], ['43.32B', undefined],
  ['47.71Z', 'local-retail'], ['4778C', 'local-retail'], ['47.91A', 'online-shop'], ['47.24Z', 'bakery'], ['28.99B', 'industry'], ['01.11Z', undefined],
])('the NAF code %s is of the sector %s', (code, id) => {
  expect(sectorOf(shelf, code)?.id).toBe(id)
})

test('no NAF code is claimed twice', () => {
  const codes = shelf.flatMap(item => item.naf)
  expect(codes).toEqual([...new Set(codes)])
  for (const code of codes) expect(code).toMatch(/^\d\d\.(\d\d[A-Z])?$/)
})
