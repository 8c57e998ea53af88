// The funnel equals what raw SQL counts, week by week, and a lasting drop shows with the week it began.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Stages = NonNullable<OutputOf<'measure.readStages'>>
const now = '2026-11-25T09:30:00.000Z' // a Wednesday
const thisMonday = '2026-11-23'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

async function measured(rates: readonly number[], seed = 1) {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const random = createRandom(seed)
  const events = rates.flatMap((rate, week) => {
    const monday = addDays(thisMonday, 7 * (week - rates.length))
    const at = (index: number) => Date.parse(`${addDays(monday, index % 7)}T11:00:00Z`) + index
    const event = (index: number, name: string, more: Partial<StoredEvent> = {}): StoredEvent => ({
      site: key, id: randomUUID(), ts: at(index), received: Math.floor(at(index) / 1000), name, host: 'menuiserie-lenoir.example', path: '/', title: '', referrer: '', visitor: '', mode: 'exempt',
      channel: 'search', source: '', medium: '', campaign: '', entry: name === 'pageview' ? 1 : 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...more,
    })
    // The first event of the first week opens it: the week is measured whole.
    const visits = Array.from({ length: Math.max(1, drawPoisson(random, rate)) }, (_, index) => event(index * 7, 'pageview'))
    const requests = Array.from({ length: drawPoisson(random, rate / 5) }, (_, index) => event(index, index % 3 ? 'quote_request' : 'phone_call'))
    return [...visits, ...requests, event(3, 'repeat_order'), event(4, 'quote_request', { bot: 'crawler' })]
  })
  await sea.ship.services.events.add(events, `stages ${key}`)
  return { company, key }
}
const stagesOf = async (company: Awaited<ReturnType<typeof measured>>['company']) => (await company.ask<Stages | null>('measure.readStages'))!
const steady = (weeks: number, rate: number) => Array.from({ length: weeks }, () => rate)

test('each stage is what raw SQL counts, this period and the one before', async () => {
  const { company, key } = await measured(steady(20, 60))
  const { stages, from, to } = await stagesOf(company)
  expect([from, to]).toEqual(['2026-10-26', '2026-11-22'])
  const raw = async (names: string, since: string, until: string) => {
    const [row] = await sea.ship.services.events.query<{ count: number }>(`SELECT toUInt32(count()) AS count FROM event WHERE site = {site:String} AND bot = '' AND name IN (${names}) AND toDate(ts, 'Europe/Paris') BETWEEN '${since}' AND '${until}'`, { site: key })
    return row!.count
  }
  const both = async (names: string) => [await raw(names, from, to), await raw(names, addDays(from, -28), addDays(from, -1))]
  const read = stages.map(({ stage, period, before }) => [stage, [period, before]])
  expect(read).toEqual([
    ['awareness', await both(`'pageview'`)], ['conversion', await both(`'quote_request', 'phone_call', 'message', 'appointment', 'registration', 'shop_visit', 'trial'`)],
    ['closing', [0, 0]], ['retention', [4, 4]],
  ])
  expect(stages[0]).toMatchObject({ state: 'steady', beganOn: null })
  expect(stages[0]!.weeks).toHaveLength(20)
  expect(stages[3]!.state).toBe('too-few')
  expect(stages[1]!.rows.map(row => row.name).toSorted()).toEqual(['calls', 'quote-requests'])
})

test('a step of −30 % shows within weeks, with the Monday it began', async () => {
  const { company } = await measured([...steady(13, 60), ...steady(8, 42)], 7)
  const [visits] = (await stagesOf(company)).stages
  expect(visits!.state).toBe('down')
  const began = visits!.weeks.findIndex(week => week.monday === visits!.beganOn)
  process.stdout.write(`−30 % from week 14 on: said to begin in week ${began + 1}; ${visits!.weeksToSee!.toFixed(1)} weeks to see on average\n`)
  expect(began).toBeGreaterThanOrEqual(10)
  expect(began).toBeLessThanOrEqual(16)
})

test('nothing is said without a code, nor before a whole week', async () => {
  expect(await (await sea.company()).ask('measure.readStages')).toBeNull()
})
