// Every lever's figures are in order, sourced or said to be ours, and lead to a KPI that exists.
import { expect, test } from 'vitest'
import { kpis, levers } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { describePayment, perWeek } from './_contract.ts'
import type { Lever } from './_contract.ts'
import { describeOrigin } from './_reference.ts'
import type { Range, Reference } from './_reference.ts'
import { rateWords } from './_rates.ts'
import { sources } from './_sources.ts'
import { assetWords, familyWords, skillWords } from './_words.ts'

const shelf = [...(await levers()).values()]

const priceOf = ({ cost }: Lever): Reference[] => {
  switch (cost.model) {
    case 'click': return [cost.centsPerClick]
    case 'views': return [cost.centsPerThousand]
    case 'each': return [cost.cents]
    case 'commission': return [cost.share]
    case 'hours': return []
  }
}
const references = (item: Lever) => [...Object.values(item.rates), ...priceOf(item), ...Object.values(item.otherPrices ?? {})]

const expectOrdered = ({ low, mid, high }: Range) => {
  expect(mid).toBeGreaterThan(low)
  expect(high).toBeGreaterThan(mid)
}

test.each(shelf)('$id: words, hours, delay, KPIs, what comes first', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(wordFaults(describePayment(item.cost))).toEqual([])
  for (const range of [item.setupHours, item.hoursPerWeek, item.weeksToEffect]) {
    expectOrdered(range)
    expect(range.low).toBeGreaterThanOrEqual(0)
  }
  for (const id of item.kpis) expect((await kpis()).has(id), id).toBe(true)
  for (const id of item.after) expect((await levers()).has(id), id).toBe(true)
})

test.each(shelf)('$id: each figure says where it comes from', item => {
  expect(references(item).length).toBeGreaterThan(0)
  for (const reference of references(item)) {
    expectOrdered(reference)
    expect(reference.source === null).toBe(reference.basis === 'ours')
    expect(wordFaults(describeOrigin(reference))).toEqual([])
  }
  const { uplift, ...shares } = item.rates
  if (uplift) expect(uplift.low).toBeGreaterThan(-1)
  for (const { low, high } of Object.values(shares)) expect(low >= 0 && high <= 1).toBe(true)
  const cents = [...(item.cost.model === 'commission' ? [] : priceOf(item)), ...Object.values(item.otherPrices ?? {})]
  for (const { low, mid, high } of cents) expect([low, mid, high].every(one => Number.isInteger(one) && one >= 0)).toBe(true)
})

test('what a budget is derived from is never nil: the draw is log-normal', () => {
  for (const { cost, rates } of shelf) {
    if (cost.model !== 'click') continue
    for (const reference of [cost.centsPerClick, rates.visitToLead, rates.visitToOrder]) expect(reference?.low ?? 1).toBeGreaterThan(0)
  }
})

test('each KPI is served by a lever or more', async () => {
  const served = new Set(shelf.flatMap(item => item.kpis))
  expect([...(await kpis()).keys()].filter(id => !served.has(id))).toEqual([])
})

test('no source is kept that nothing cites, and no word that nothing says', () => {
  const cited = shelf.flatMap(item => [item.weeksToEffect.source, item.hoursPerWeek.source, ...references(item).flatMap(({ source, alsoSources = [] }) => [source, ...alsoSources])])
  expect(Object.keys(sources).filter(id => !cited.includes(id as keyof typeof sources))).toEqual([])
  const said = new Set<string>(shelf.flatMap(item => [item.family, ...item.skills, ...item.needs]))
  expect(Object.keys({ ...familyWords, ...skillWords, ...assetWords }).filter(id => !said.has(id))).toEqual([])
  expect(wordFaults([familyWords, skillWords, assetWords, rateWords])).toEqual([])
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

test('payment in words', () => {
  const cents = { low: 1, mid: 2, high: 3, source: null, basis: 'ours', note: { fr: 'Note.', en: 'Note.' } } as const
  expect(describePayment({ model: 'click', centsPerClick: cents }).fr).toBe('payé au clic')
  expect(describePayment({ model: 'each', per: 'show', cents }).fr).toBe('payé au salon')
  expect(describePayment({ model: 'hours' }).en).toBe('time only')
})
