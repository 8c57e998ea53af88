// The first levers shown are those a small company would start with for what it counts.
import { expect, test } from 'vitest'
import { levers, objectives } from '#app/answers/shelves.ts'
import { rankLevers } from './rankLevers.ts'

const shelf = [...(await levers()).values()]
const templates = [...(await objectives()).values()]
const first = (kpiId: string | null, hoursPerWeek: number | null = null) => rankLevers(shelf, templates, { kpiId, hoursPerWeek }).slice(0, 6)
const ids = (kpiId: string, hoursPerWeek: number | null = null) => first(kpiId, hoursPerWeek).map(({ id }) => id)

test.each(templates)('$id: its own levers first, each serving what is counted', ({ defaultKpi, levers: [usual] }) => {
  expect(ids(defaultKpi)[0]).toBe(usual)
  const serving = shelf.filter(({ kpis }) => kpis.includes(defaultKpi)).length
  for (const lever of first(defaultKpi).slice(0, serving)) expect(lever.kpis, lever.id).toContain(defaultKpi)
})

test('a budget can be read at once: the lever paid by the click is among the first', () => {
  for (const kpiId of ['quote-requests', 'orders', 'calls', 'appointments', 'bookings']) {
    expect(first(kpiId).find(({ cost }) => cost.model === 'click')?.id, kpiId).toBe('search-ads-generic')
  }
  expect(ids('quote-requests', 4)).toContain('search-ads-generic')
})

test('what takes more hours than there are comes after what fits, and nothing is lost', () => {
  const ranked = rankLevers(shelf, templates, { kpiId: 'quote-requests', hoursPerWeek: 1 })
  const serving = ranked.filter(({ kpis }) => kpis.includes('quote-requests'))
  expect(ranked.slice(0, serving.length)).toEqual(serving)
  const fits = serving.map(({ hoursPerWeek: { mid } }) => mid <= 1)
  expect(fits).toEqual([...fits].sort((a, b) => Number(b) - Number(a)))
  expect(ranked).toHaveLength(shelf.length)
})

test('without an objective, the lightest come first', () => {
  const hours = first(null).map(({ hoursPerWeek: { mid } }) => mid)
  expect(hours).toEqual(hours.toSorted((a, b) => a - b))
})
