// Every sector weighs the nine elements with a reason, leads to a KPI and calendars that exist, and owns its NAF codes.
import { expect, test } from 'vitest'
import { calendars, kpis, sectors } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { coversNaf, elements } from './_contract.ts'

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

test('a NAF code belongs to one sector at most', () => {
  for (const code of ['43.32A', '4332A', '47.71Z', '4778C', '62.01Z', '43.32B']) {
    expect(shelf.filter(item => coversNaf(item, code)).length, code).toBeLessThanOrEqual(1)
  }
  expect(shelf.filter(item => coversNaf(item, '4332a')).map(({ id }) => id)).toEqual(['joinery'])
  expect(shelf.filter(item => coversNaf(item, '47.71Z')).map(({ id }) => id)).toEqual(['local-retail'])
  expect(shelf.filter(item => coversNaf(item, '43.32B'))).toEqual([])
})
