// A course is judged on whole days: a morning is no reason to call a busy shop late.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import type { OutputOf } from '#app/deck/api.ts'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

let sea: TestShip
let now = '2026-11-04T06:00:00.000Z'
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const record = (key: string, name: string) => (day: string, count: number) => Array.from({ length: count }, (_, at): StoredEvent => {
  const ts = Date.parse(`${day}T04:00:00Z`) + at
  return {
    site: key, id: randomUUID(), ts, received: Math.floor(ts / 1000), name, host: 'boutique.example', path: '/', title: '', referrer: '', visitor: '', mode: 'exempt',
    channel: 'search', source: '', medium: '', campaign: '', entry: 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid,
  }
})

test('days before the measure was first heard are not expected: nobody counted them', async () => {
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url: 'https://tard.example' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const stake = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Vendre en ligne' })
  await company.ask('aim.createObjective', { sentence: 'Tenir 300 commandes par mois', kpiId: 'orders', fromPerMonth: 300, toPerMonth: 300, startOn: '2026-09-01', endOn: '2027-08-31', stakeId: stake.id })
  await sea.ship.services.events.add([0, 1, 2].flatMap(day => record(key, 'order')(addDays('2026-11-01', day), 10)), 'late')
  now = '2026-11-03T22:00:00.000Z'
  const { course } = await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')
  expect(course).toMatchObject({ countedFrom: '2026-11-01', startOn: '2026-09-01', actual: 30, state: 'on-course' })
  expect(course!.expected).toBeCloseTo(3 * 300 / 30.4375, 5)
  expect(course!.series[0]).toMatchObject({ day: '2026-11-01', actual: 10 })
  now = '2026-11-04T06:00:00.000Z'
})

test('the day under way is counted, and judges nothing', async () => {
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url: 'https://boutique.example' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const stake = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Vendre en ligne' })
  await company.ask('aim.createObjective', { sentence: 'Tenir 3 000 commandes par mois', kpiId: 'orders', fromPerMonth: 2_999, toPerMonth: 3_000, startOn: '2026-11-01', endOn: '2027-10-31', stakeId: stake.id })
  const orders = record(key, 'order')
  await sea.ship.services.events.add([...[0, 1, 2].flatMap(day => orders(addDays('2026-11-01', day), 99)), ...orders('2026-11-04', 2)], 'orders')
  const courseOf = async () => (await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')).course!
  const morning = await courseOf()
  expect(morning).toMatchObject({ actual: 299, state: 'on-course' })
  expect(morning.low).toBeLessThan(morning.expectedAtEnd)
  expect(morning.high).toBeGreaterThan(morning.expectedAtEnd)
  now = '2026-11-05T06:00:00.000Z'
  expect(await courseOf()).toMatchObject({ actual: 299, state: 'off-course' })
})
