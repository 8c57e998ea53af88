// Every lever's figures are in order, sourced or said to be ours, and lead to a KPI that exists.
import { expect, test } from 'vitest'
import { kpis, levers } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { describeOrigin, perWeek } from './_contract.ts'
import type { Lever, Range, Reference } from './_contract.ts'
import { sources } from './_sources.ts'

const shelf = [...(await levers()).values()]
const references = ({ cost, rates }: Lever): Reference[] =>
  [...Object.values(rates), ...(cost.model === 'click' ? [cost.centsPerClick] : [])]

const expectOrdered = ({ low, mid, high }: Range) => {
  expect(low).toBeGreaterThan(0)
  expect(mid).toBeGreaterThan(low)
  expect(high).toBeGreaterThan(mid)
}

test.each(shelf)('$id: words, hours, delay, KPIs', async item => {
  expect(wordFaults(item)).toEqual([])
  for (const range of [item.setupHours, item.hoursPerWeek, item.weeksToEffect]) expectOrdered(range)
  for (const id of item.kpis) expect((await kpis()).has(id), id).toBe(true)
})

test.each(shelf)('$id: each figure says where it comes from', item => {
  expect(references(item).length).toBeGreaterThan(0)
  for (const reference of references(item)) {
    expectOrdered(reference)
    expect(reference.source === null).toBe(reference.basis === 'ours')
    expect(wordFaults(describeOrigin(reference))).toEqual([])
  }
  for (const rate of Object.values(item.rates)) expect(rate.high).toBeLessThanOrEqual(1)
  if (item.cost.model === 'click') expect(Number.isInteger(item.cost.centsPerClick.mid)).toBe(true)
})

test('no source is kept that nothing cites', () => {
  const cited = shelf.flatMap(item => [item.weeksToEffect.source, ...references(item).flatMap(({ source, alsoSources = [] }) => [source, ...alsoSources])])
  expect(Object.keys(sources).filter(id => !cited.includes(id as keyof typeof sources))).toEqual([])
})

test('a month of hours is spread over its weeks', () => {
  expect(perWeek({ low: 13, mid: 26, high: 52 })).toEqual({ low: 3, mid: 6, high: 12 })
})

test('origin in words: published, set against, ours', () => {
  const figure = { low: 0.1, mid: 0.2, high: 0.3, note: { fr: 'Note.', en: 'Note.' } }
  expect(describeOrigin({ ...figure, source: 'brevo-2023', basis: 'published' }).fr).toBe('Sendinblue (Brevo), 2023, Europe, Moyen-Orient et Afrique, qualité B')
  expect(describeOrigin({ ...figure, source: 'wordstream-2026', basis: 'anchored' }).en).toBe('reference set against WordStream / LocaliQ, 2026, United States, grade B')
  expect(describeOrigin({ ...figure, source: null, basis: 'ours' }).fr).toBe('repère, sans source publiée')
})
