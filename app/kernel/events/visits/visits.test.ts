// Visits, against a second, plain way of counting them: whatever came, in whatever order, rolled up or not, the answer is the same.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { unsaid } from '../event.ts'
import type { StoredEvent } from '../event.ts'
import { openEventStore } from '../store/eventStore.ts'
import { dayNumber, isoDay, sortDays } from './freshness.ts'
import { roll } from './roll.ts'
import { startRoller, sweepVisits } from './roller.ts'
import { visitSource } from './visitSource.ts'

const dir = mkdtempSync(join(tmpdir(), 'azimut-visits-'))
const store = openEventStore({ dir, clickhouseUrl: process.env.CLICKHOUSE_URL })
afterAll(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

const [minute, hour, dayMs] = [60_000, 3_600_000, 86_400_000]
// Paris leaves summer time in this week: its 25 October has 25 hours.
const began = Date.UTC(2026, 9, 22)
const span = { from: dayNumber(began), to: dayNumber(began) + 6 }
const zones = ['Europe/Paris', 'UTC', 'America/Montreal', 'Asia/Kolkata', 'Pacific/Auckland']

const makeEvent = (given: Partial<StoredEvent>): StoredEvent => ({
  site: 'site', id: randomUUID(), ts: began, received: 0, name: 'pageview', host: 'www.example.fr', path: '/', title: '', referrer: '', visitor: '', mode: given.visitor ? 'consented' : 'exempt',
  channel: 'direct', source: '', medium: '', campaign: '', entry: 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...given,
})

type Visit = { visitor: string; start: number; seconds: number | null; views: number; entry: string; exit: string | null; channel: string; campaign: string; goals: Record<string, number>; cents: number; confirmedCents: number; day: string }
const askVisits = async (site: string, zone: string, from = isoDay(span.from), to = isoDay(span.to)): Promise<Visit[]> => {
  const { sql, params } = await visitSource(store, { site, zone, from, to })
  const rows = await store.query<Visit & { start: string; cents: string; confirmedCents: string }>(`
    SELECT toString(toDate(visit.start, {zone:String})) AS day, toString(visit.visitor) AS visitor, toString(toUnixTimestamp64Milli(visit.start)) AS start, seconds, views, entry, exit, channel, campaign, goals, toString(visit.cents) AS cents, toString(visit.confirmedCents) AS confirmedCents
    FROM ${sql} AS visit`, params)
  return inOrder(rows.map((row) => ({ ...row, start: Number(row.start), cents: Number(row.cents), confirmedCents: Number(row.confirmedCents) })))
}

/** Visits of one millisecond have no order of their own. */
const inOrder = (visits: Visit[]): Visit[] => {
  const keyOf = ({ start, visitor, views, entry, campaign, goals, cents, confirmedCents }: Visit) => JSON.stringify([start, visitor, views, entry, campaign, Object.entries(goals).toSorted(([a], [b]) => (a < b ? -1 : 1)), cents, confirmedCents])
  return visits.map((visit) => ({ key: keyOf(visit), visit })).toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ visit }) => visit)
}

/** The same rules, written as one would tell them: event by event, without SQL. */
const tellVisits = (events: readonly StoredEvent[], zone: string): Visit[] => {
  const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  const known = [...new Map(events.map((event) => [event.id, event])).values()].filter(({ bot }) => bot === '')
  const views = new Map(known.filter(({ name, visitor }) => name === 'pageview' && visitor === '').map((event) => [event.id, event]))
  const joined = new Map<string, string>()
  for (const consent of known.filter(({ name, visitor }) => name === 'consent' && visitor !== '').toSorted((a, b) => a.ts - b.ts)) {
    const view = views.get(consent.props.pageview ?? '')
    if (view && consent.ts >= view.ts && consent.ts < view.ts + 4 * hour && !joined.has(view.id)) joined.set(view.id, consent.visitor)
  }
  const sorted = known.toSorted((a, b) => a.ts - b.ts || Number(a.name !== 'pageview') - Number(b.name !== 'pageview') || (a.id < b.id ? -1 : 1))
  const visits: { who: string; list: StoredEvent[]; last: number }[] = []
  const current = new Map<string, { who: string; list: StoredEvent[]; last: number }>()
  const landing = new Map<string, StoredEvent>()
  for (const event of sorted) {
    const who = event.visitor || joined.get(event.id) || ''
    if (who === '') {
      if (event.entry && event.name === 'pageview') visits.push({ who, list: [event], last: event.ts })
      continue
    }
    const open = current.get(who)
    const rested = !open || event.ts - open.last > 30 * minute
    if (event.confirmed) { if (!rested) open.list.push(event); continue }
    const page = landing.get(who)
    const continues = event.name === 'consent' && page !== undefined && event.props.pageview === page.id && event.ts < page.ts + 4 * hour
    if (open && (continues || !(rested || event.entry === 2))) { open.list.push(event); open.last = event.ts }
    else { const visit = { who, list: [event], last: event.ts }; visits.push(visit); current.set(who, visit) }
    if (joined.has(event.id)) landing.set(who, event)
  }
  const sum = (list: StoredEvent[], confirmed: number) => list.filter((one) => one.confirmed === confirmed).reduce((total, one) => total + one.cents, 0)
  return inOrder(visits.map(({ who, list, last }): Visit => {
    const head = list[0]!
    const own = list.filter(({ confirmed }) => !confirmed)
    const campaign = list.find(({ name, campaign: value }) => name === 'consent' && value !== '')
    const goals: Record<string, number> = {}
    for (const { name } of list) if (name !== 'pageview' && name !== 'consent') goals[name] = (goals[name] ?? 0) + 1
    return {
      day: dayOf.format(head.ts), visitor: who || '0', start: head.ts, seconds: who ? Math.floor((last - head.ts) / 1000) : null, views: own.filter(({ name }) => name === 'pageview').length,
      entry: head.path, exit: who ? own.findLast(({ name }) => name === 'pageview')?.path ?? '' : null, channel: (campaign ?? head).channel, campaign: (campaign ?? head).campaign, goals, cents: sum(list, 0), confirmedCents: sum(list, 1),
    }
  }))
}

/** A few people who come and go around midnights, some of whom agree late. */
const journey = fc.record({
  visitor: fc.constantFrom('1', '2', '18446744073709551615', ''),
  at: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 2, 19, 22.4, 23.4, 23.9), fc.integer({ min: 0, max: 40 * minute })).map(([day, hours, ms]) => began + day * dayMs + hours * hour + ms),
  steps: fc.array(fc.record({
    after: fc.constantFrom(0, 1, 1_500, 10 * minute, 30 * minute, 30 * minute + 1, 3 * hour, 4 * hour),
    kind: fc.constantFrom('view', 'view', 'view', 'goal', 'money', 'sure', 'entry', 'consent'),
    path: fc.constantFrom('/', '/tarifs', '/merci'),
  }), { minLength: 1, maxLength: 6 }),
})
type Journey = typeof journey extends fc.Arbitrary<infer One> ? One : never

const eventsOf = (site: string, { visitor, at, steps }: Journey): StoredEvent[] => {
  let ts = at
  let lastView: string | undefined
  let who: string = visitor
  return steps.map(({ after, kind, path }, index): StoredEvent => {
    ts += after
    const isView = kind === 'view' || kind === 'entry' || (who === '' && kind !== 'consent')
    if (kind === 'consent' && who === '') who = '77'
    const event = makeEvent({
      site, ts, path, visitor: who,
      ...(isView ? { entry: kind === 'entry' && who ? 2 : index === 0 ? 1 : 0 } : { name: kind === 'consent' ? 'consent' : kind === 'goal' ? 'signup' : 'purchase' }),
      ...(kind === 'consent' && { channel: 'email', campaign: 'rentree', props: { pageview: lastView ?? randomUUID() } }),
      ...(!isView && (kind === 'money' || kind === 'sure') && { cents: 500, currency: 'EUR', confirmed: kind === 'sure' ? 1 : 0 }),
    })
    if (isView) lastView = event.id
    return event
  })
}

test('rolled or not, in whatever order events come, in every zone: the visits are those one counts by hand', async () => {
  await fc.assert(fc.asyncProperty(fc.array(journey, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat(99)), fc.constantFrom(...zones), async (journeys, chance, zone) => {
    const site = randomUUID()
    const draw = () => chance.next().value as number
    const waiting = journeys.flatMap((one) => eventsOf(site, one)).map((event) => ({ event, place: draw() })).toSorted((a, b) => a.place - b.place).map(({ event }) => event)
    const come: StoredEvent[] = []
    while (waiting.length > 0) {
      const batch = waiting.splice(0, 1 + (draw() % 12))
      come.push(...batch)
      // A twentieth of what came before comes again.
      await store.add([...batch, ...come.filter(() => draw() < 5)], randomUUID())
      if (draw() < 60) await roll(store, site, { ...span, isReady: () => draw() < 70, mayGoOn: () => true })
      if (draw() < 40) expect(await askVisits(site, zone)).toEqual(tellVisits(come, zone).filter(({ day }) => day >= isoDay(span.from) && day <= isoDay(span.to)))
    }
    await roll(store, site, { ...span, isReady: () => true, mayGoOn: () => true })
    expect((await sortDays(store, site, span)).stale).toEqual([])
    expect(await askVisits(site, zone)).toEqual(tellVisits(come, zone).filter(({ day }) => day >= isoDay(span.from) && day <= isoDay(span.to)))
  }), { numRuns: 8, endOnFailure: true })
}, 120_000)

test('of two pages landed on in one millisecond, late consent belongs to the later one', async () => {
  for (const named of [0, 1]) {
    const site = randomUUID()
    const ids = [randomUUID(), randomUUID()].toSorted()
    const views = ids.map((id) => makeEvent({ site, id, entry: 1 }))
    const consents = ids.map((pageview, at) => makeEvent({ site, visitor: '77', name: 'consent', ts: began + (at === named ? 3 * hour : 1), channel: 'email', campaign: at === named ? 'rentree' : '', props: { pageview } }))
    const events = [...views, ...consents]
    await store.add(events, randomUUID())
    expect(await askVisits(site, 'UTC'), String(named)).toEqual(tellVisits(events, 'UTC'))
  }
})

test('a roll that is killed half-way, one that is repeated, and events that come meanwhile change no answer', async () => {
  const site = randomUUID()
  const events = Array.from({ length: 40 }, (_, i) => makeEvent({ site, visitor: String(1 + i % 3), ts: began + i * 3 * hour, path: `/${i}` }))
  await store.add(events, randomUUID())
  const expected = tellVisits(events, 'UTC')
  // Killed between the rows and the line that makes them count.
  const dying = { query: store.query, command: (sql: string, params?: Record<string, unknown>) => (sql.startsWith('INSERT INTO rolled') ? Promise.reject(new Error('killed')) : store.command(sql, params)) }
  const all = { ...span, isReady: () => true, mayGoOn: () => true }
  await expect(roll(dying, site, all)).rejects.toThrow('killed')
  expect(await askVisits(site, 'UTC')).toEqual(expected)
  // An event that is stored while its day is being worked out.
  const late = makeEvent({ site, visitor: '9', ts: began + 5 * hour, path: '/late' })
  const slow = { query: store.query, async command(sql: string, params?: Record<string, unknown>) { if (sql.startsWith('INSERT INTO rolled')) await store.add([late], randomUUID()); await store.command(sql, params) } }
  await roll(slow, site, all)
  expect((await sortDays(store, site, span)).stale).toEqual([span.from])
  expect(await askVisits(site, 'UTC')).toEqual(tellVisits([...events, late], 'UTC'))
  expect(await roll(store, site, all)).toHaveLength(5)
  expect(await askVisits(site, 'UTC')).toEqual(tellVisits([...events, late], 'UTC'))
  const rows = async () => (await store.query<{ n: number }>('SELECT toUInt32(count()) AS n FROM visit WHERE site = {site:String}', { site }))[0]?.n
  expect(await rows()).toBeGreaterThan(41)
  await sweepVisits(store, Date.now() + 1)
  expect(await rows(), 'what no longer counts is swept').toBe(41)
  expect(await askVisits(site, 'UTC')).toEqual(tellVisits([...events, late], 'UTC'))
})

test('who is removed from the events is in no visit, and one gone for one come is seen', async () => {
  const site = randomUUID()
  const all = { ...span, isReady: () => true, mayGoOn: () => true }
  const [mine, other] = [makeEvent({ site, visitor: '5', path: '/mine' }), makeEvent({ site, visitor: '6', path: '/other' })]
  await store.add([mine, other], randomUUID())
  await roll(store, site, all)
  expect(await askVisits(site, 'UTC')).toHaveLength(2)
  await store.removeRows('event', 'site = {site:String} AND visitor = 5', { site })
  await store.add([makeEvent({ site, visitor: '7', path: '/new' })], randomUUID())
  expect((await sortDays(store, site, span)).stale).toEqual([span.from])
  expect((await askVisits(site, 'UTC')).map(({ visitor }) => visitor)).toEqual(['6', '7'])
})

test('the roller works by itself: days that are over, once quiet, and what was there before it started', async () => {
  const site = randomUUID()
  await store.add([makeEvent({ site, visitor: '1' })], randomUUID())
  const [today, tomorrow] = [began + 2 * dayMs, began + 3 * dayMs + 5 * hour]
  let now = today
  const roller = startRoller({ store, log: (sentence) => { throw new Error(sentence) }, clock: () => now, tickMs: 20 })
  const fresh = async () => (await sortDays(store, site, span)).fresh.map(({ day }) => day - span.from)
  await expect.poll(fresh, { timeout: 10_000 }).toEqual([0])
  const more = [makeEvent({ site, visitor: '1', ts: began + dayMs }), makeEvent({ site, visitor: '1', ts: today })]
  await store.add(more, randomUUID())
  roller.heard(more)
  await new Promise((go) => setTimeout(go, 200))
  expect(await fresh(), 'not before a minute of quiet').toEqual([])
  now = today + 2 * minute
  await expect.poll(fresh, { timeout: 10_000 }).toEqual([0])
  now = today + 5 * hour
  await expect.poll(fresh, { timeout: 10_000 }).toEqual([0, 1])
  now = tomorrow
  await roller.rollNow()
  expect(await fresh()).toEqual([0, 1, 2])
  await roller.stop()
})
