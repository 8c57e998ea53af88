// Every kind of objective leads to KPIs and levers that exist and go together, in a time its levers can keep.
import { expect, test } from 'vitest'
import { kpis, levers, objectives } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'

const shelf = [...(await objectives()).values()]

test.each(shelf)('$id: words, KPIs, levers', async item => {
  expect(wordFaults(item)).toEqual([])
  const counted = [item.defaultKpi, ...item.otherKpis]
  expect(counted).toEqual([...new Set(counted)])
  for (const id of counted) expect((await kpis()).has(id), id).toBe(true)
  for (const id of item.levers) {
    const served: readonly string[] = (await levers()).get(id)?.kpis ?? []
    expect(counted.some(kpi => served.includes(kpi)), id).toBe(true)
  }
  expect(item.growthShare).toBeGreaterThan(0)
  for (const row of item.methodRows) expect(row).toMatch(/^M\d+$/)
})

test.each(shelf)('$id: most of its levers act well before its horizon', async item => {
  const weeks = item.horizonMonths * 52 / 12
  const inTime = (await Promise.all(item.levers.map(async id => (await levers()).get(id)))).filter(lever => lever && lever.weeksToEffect.mid <= weeks / 2)
  expect(inTime.length).toBeGreaterThan(item.levers.length / 2)
})

test('the cards are in order, and no two count the same', () => {
  expect(shelf.map(({ order }) => order).sort((a, b) => a - b)).toEqual(shelf.map((_, at) => at + 1))
  expect(new Set(shelf.map(({ defaultKpi }) => defaultKpi)).size).toBe(shelf.length)
})
