// Each part of a company has its own course and its own money.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => '2026-12-31T09:00:00.000Z' }) })
afterAll(async () => { await sea.close() })

test('committed, spent and left are those of the lines of its own objective', async () => {
  const company = await sea.company()
  const { added } = await company.ask<{ added: Row[] }>('crew.addEntities', { names: ['Espagne', 'Italie', 'France'] })
  const [spain, italy] = added
  const course = { stake: 'Vendre', swotItemId: null, kpiId: 'orders', fromPerMonth: 10, toPerMonth: 20, startOn: '2026-12-01', endOn: '2027-11-30', valueCents: null, marginShare: null }
  const ids = []
  for (const entityId of [spain!.id, italy!.id, undefined]) ids.push((await company.ask<{ objectiveId: string }>('aim.setCourse', { ...course, onlineReason: 'Un pays chacun', ...(entityId ? { entityId } : {}) })).objectiveId)
  const line = (objectiveId: string, label: string) => company.ask<Row>('plan.createBudgetLine', { label, leverId: 'newsletter', centsPerMonth: 30_000, startOn: '2026-12-01', endOn: '2027-11-30', objectiveId })
  const [first] = [await line(ids[0]!, 'Espagne'), await line(ids[1]!, 'Italie'), await line(ids[2]!, 'Tous')]
  await company.ask('measure.createCost', { label: 'Annonces', onDay: '2026-12-20', channel: 'Annonces', cents: 12_345, budgetLineId: first.id })

  const { entities, currency } = await company.ask<OutputOf<'home.readEntities'>>('home.readEntities')
  expect(currency).toBe('EUR')
  expect(entities).toMatchObject([
    { name: 'Espagne', spentCents: 12_345, course: { isMeasured: false, endOn: '2027-11-30' } },
    { name: 'France', course: null, committedCents: 0, spentCents: 0 },
    { name: 'Italie', spentCents: null, course: { isMeasured: false } },
  ])
  // They all count the orders of one site: none of them can be said to be theirs.
  await company.ask('measure.noteResults', { count: 8, source: 'Téléphone', kpiId: 'orders', onDay: '2026-12-20' })
  expect((await company.ask<OutputOf<'home.readEntities'>>('home.readEntities')).entities[0]!.course).toMatchObject({ isMeasured: true, isShared: true })
  // A year at 300 € a month, to the cent of a day.
  for (const at of [0, 2]) expect(Math.abs(entities[at]!.committedCents - 360_000)).toBeLessThan(300)
})
