// Seven wishes, every sector, three sizes: each draft is complete, in time, and fits the hours.
import { expect, test } from 'vitest'
import { kpis, levers, objectives, sectors } from '#app/answers/shelves.ts'
import { draftObjective, sizeOf, sizes } from './draftObjective.ts'

const shelves = { kpis: await kpis(), levers: await levers() }
const trades = [...(await sectors()).values(), undefined]
const today = '2026-11-25'

test.each([...(await objectives()).values()])('$id: complete for every sector and size', template => {
  for (const sector of trades) for (const size of sizes) {
    const draft = draftObjective(template, { today, sector, size, perMonthNow: null, kpiNow: null }, shelves)
    const where = `${sector?.id ?? 'no sector'}, ${size}`
    expect(shelves.kpis.has(draft.kpiId), where).toBe(true)
    expect(draft.humanSignal, where).toEqual(shelves.kpis.get(draft.kpiId)?.humanSignal)
    expect(draft.leverIds.length, where).toBeGreaterThan(0)
    for (const id of draft.leverIds) expect(shelves.levers.has(id), id).toBe(true)
    expect(draft.endOn > draft.startOn && draft.horizonMonths > 0, where).toBe(true)
    expect(draft.toPerMonth, where).toBeGreaterThan(0)
    for (const said of [draft.name, draft.stake, draft.challenge]) expect(said.fr && said.en, where).toBeTruthy()
    expect(['awareness', 'conversion', 'closing', 'retention']).toContain(draft.stage)
    expect(draft.saleCents === null, where).toBe(sector === undefined)
  }
})

test('the trade and the company’s own figures change the draft', async () => {
  const requests = (await objectives()).get('more-requests')!
  const [restaurant, joinery] = [(await sectors()).get('restaurant'), (await sectors()).get('joinery')]
  const situation = { today, size: 'alone' as const, perMonthNow: 22, kpiNow: 'quote-requests' }
  expect(draftObjective(requests, { ...situation, sector: restaurant }, shelves)).toMatchObject({ kpiId: 'bookings', fromPerMonth: null, targetFrom: 'first', toPerMonth: 4 })
  expect(draftObjective(requests, { ...situation, sector: joinery }, shelves)).toMatchObject({ kpiId: 'quote-requests', fromPerMonth: 22, targetFrom: 'own', toPerMonth: 30, endOn: '2027-08-25' })
})

test('more hours, more levers; what one person cannot hold is named', async () => {
  const known = (await objectives()).get('be-known')!
  const by = (hours: number) => draftObjective(known, { today, sector: undefined, size: sizeOf(hours), perMonthNow: null, kpiNow: null }, shelves)
  expect(by(4).leverIds.length).toBeLessThan(by(80).leverIds.length)
  expect(by(4).tooLongIds.length).toBeGreaterThan(by(80).tooLongIds.length)
})
