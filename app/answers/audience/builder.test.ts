// The builder is given what strangers and programs may write: every question stays in its site, and text is only ever a value.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneEvent } from '../../catalogue/metrics/_contract.ts'
import { dimensions, metrics } from '../shelves.ts'
import type { Audience } from './audience.ts'
import { askCohorts } from './cohorts.ts'
import { askFlows } from './flows.ts'
import { askFunnel, funnelOrders } from './funnel.ts'
import { askJourney } from './journey.ts'
import { askClicks, askPaths } from './paths.ts'
import { askQuestion } from './question.ts'
import { askRealTime } from './realTime.ts'
import { askRevenue } from './revenue.ts'
import { askSeries } from './series.ts'
import { askSessions } from './sessions.ts'
import { openTestAudiences, sceneEvent, scenePeriod as period } from './testAudience.ts'

let sea: Awaited<ReturnType<typeof openTestAudiences>>
beforeAll(async () => { sea = await openTestAudiences() })
afterAll(() => sea.close())

const busy: SceneEvent[] = [
  { visitor: 'a', path: '/secret', more: { campaign: 'secret', channel: 'email' } }, { at: 9, visitor: 'a', name: 'secret_goal', path: '/secret', more: { cents: 100, currency: 'EUR' } },
  { path: '/secret' }, { name: 'form', path: '/secret', more: { props: { form: 'secret' } } }, { more: { bot: 'secret' } },
]
const count = async (audience: Audience, metric: string, segment: string[] = []) => (await askQuestion(audience, { ...period, metrics: [metric], segment })).rows[0]!.values[metric]

/** Every number of an answer; the minutes it counts back are no count. */
const numbersIn = (value: unknown): number[] => (typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => (key === 'minutesAgo' ? [] : numbersIn(one))) : [])

test('a statement that forgets the site gets its own all the same, and one that names a table gets nothing', async () => {
  const [mine, other] = [await sea.scene([{}]), await sea.scene(busy)]
  expect(await mine.ask(period, 'SELECT toUInt32(count()) AS n FROM $events')).toEqual([{ n: 1 }])
  expect(await mine.ask(period, 'SELECT toUInt32(count()) AS n FROM $visits')).toEqual([{ n: 1 }])
  for (const params of [{ site: other.site }, { visits_site: other.site }, { since: 0, until: 9e12, site: other.site }]) expect(await mine.ask(period, 'SELECT toUInt32(count()) AS n FROM $events AS e, (SELECT count() FROM $visits) AS v', params)).toEqual([{ n: 1 }])
  for (const sql of ['SELECT * FROM event', 'SELECT * FROM $events AS e JOIN visit AS v ON 1', 'SELECT * FROM (SELECT * from\nevent)', 'SELECT * FROM system.tables', `SELECT * FROM "event"`, 'SELECT * FROM $events AS e, event', 'SELECT 1 FROM $events WHERE id IN event', "SELECT 'it\\'s' FROM $events, visit AS v"])
    await expect(mine.ask(period, sql)).rejects.toThrow('names a table')
})

test('no question sees another site', async () => {
  await sea.scene(busy)
  const empty = await sea.scene([])
  const all = [...(await metrics()).values()]
  for (let at = 0; at < all.length; at += 12) {
    const some = all.slice(at, at + 12).map(item => [item.takes ? `${item.id}:secret_goal` : item.id, item.nothing] as const)
    expect((await askQuestion(empty, { ...period, metrics: some.map(([text]) => text) })).rows[0]!.values).toEqual(Object.fromEntries(some))
  }
  for (const item of (await dimensions()).values()) expect((await askQuestion(empty, { ...period, metrics: [item.example.metric], dimensions: [item.id] })).rows, item.id).toEqual([])
  const steps = ['page:/secret', 'event:secret_goal']
  const path = { ...period, goal: 'secret_goal', windowDays: 30, by: 'channel', limit: 10 }
  const everything = [
    await askSessions(empty, { ...period, limit: 10 }), await Promise.all(funnelOrders.map(order => askFunnel(empty, { ...period, steps, order, windowHours: 24 }))), await askJourney(empty, { ...period, steps }),
    await askFlows(empty, { ...period, page: '/secret', direction: 'after', depth: 2, limit: 10 }), await askCohorts(empty, { ...period, step: 'month' }), await askPaths(empty, path), await askClicks(empty, path),
    await askRevenue(empty, { ...period, goal: 'secret_goal' }), await askRealTime(empty, '2026-09-01T08:01:00Z'), (await askSeries(empty, { ...period, metrics: ['pageviews', 'visits', 'revenue-claimed'] }, { bucket: 'week', compare: 'previous' })).points,
  ]
  expect(numbersIn(everything).filter(one => one !== 0)).toEqual([])
  expect(JSON.stringify(everything).replaceAll(/page:\/secret|event:secret_goal/g, '')).not.toContain('secret')
}, 120_000)

test('whatever a stranger wrote is found as it is, and is nothing but a value', async () => {
  const hard = ["'; DROP TABLE event --", "\\' OR 1=1 --", '{site:String}', '$visits', '$events) UNION ALL SELECT', '/* */', '%_', '\0\n\t', '» é\u202f«', ':is:', '"', '`x`']
  const check = async (text: string) => {
    const site = randomUUID()
    const audience = await sea.of(() => [
      sceneEvent(site, { visitor: 'a', path: `${text}/`, more: { campaign: text, device: text } }), sceneEvent(site, { at: 5, visitor: 'a', name: `x${text}`, path: `${text}/`, more: { props: { form: text } } }), sceneEvent(site, { visitor: 'b', path: '/' }),
    ], { site })
    expect(await count(audience, 'pageviews', [`device:is:${text}`, `page:contains:${text}`, `language:isnt:${text}`])).toBe(1)
    const { rows } = await askQuestion(audience, { ...period, metrics: [`goal-share:x${text}`], dimensions: ['campaign'], segment: [`did:x${text}`, `saw:${text}/`] })
    expect(rows).toEqual([{ keys: [text], values: { [`goal-share:x${text}`]: 1 } }])
    expect((await askFunnel(audience, { ...period, steps: [`page:${text}/`, `event:x${text}`], order: 'between', windowHours: 1 })).map(one => one.people)).toEqual([1, 1])
    expect(await askPaths(audience, { ...period, goal: `x${text}`, windowDays: 1, by: 'campaign', limit: 10 })).toMatchObject({ paths: [{ touches: [text] }], conversions: 1 })
  }
  for (const text of hard) await check(text)
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(text => text.toWellFormed()), check), { numRuns: 8 })
}, 120_000)

test('what is no metric, dimension, condition, step or order is refused with the field', async () => {
  const audience = await sea.scene([{}])
  const ask = (more: object) => askQuestion(audience, { ...period, metrics: ['visits'], ...more })
  for (const [field, more] of [
    ['metrics', { metrics: ['constructor'] }], ['metrics', { metrics: ['goals'] }], ['metrics', { metrics: ['visits:x'] }], ['metrics', { metrics: [] }], ['metrics', { metrics: ['machines'], dimensions: ['entry-page'] }],
    ['dimension', { dimensions: ['__proto__'] }], ['dimensions', { dimensions: ['day', 'page', 'channel'] }], ['segment', { segment: ['page'] }], ['segment', { segment: ['page:like:x'] }], ['segment', { segment: ['name; DROP:is:x'] }], ['order', { order: 'pageviews' }],
  ] as const) await expect(ask(more), JSON.stringify(more)).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.anything() } })
  await expect(askFunnel(audience, { ...period, steps: ['page:/'], order: 'between', windowHours: 1 })).rejects.toMatchObject({ fields: { steps: expect.anything() } })
  await expect(askFunnel(audience, { ...period, steps: ['/', '/a'], order: 'between', windowHours: 1 })).rejects.toMatchObject({ fields: { steps: expect.anything() } })
  await expect(askFunnel(audience, { ...period, steps: ['page:/', 'page:/a'], order: 'between', windowHours: 0 })).rejects.toMatchObject({ fields: { windowHours: expect.anything() } })
})

test('within a segment, people who did not agree are counted to the nearest ten; behaviour is known of the others alone', async () => {
  const strangers = Array.from({ length: 23 }, (_, at): SceneEvent => ({ at, more: { device: 'mobile' } }))
  const audience = await sea.scene([...strangers, ...['a', 'b', 'c', 'd'].flatMap((visitor): SceneEvent[] => [{ visitor, more: { device: 'mobile' } }, { at: 5, visitor, name: 'form', more: { device: 'mobile' } }]), {}])
  const ask = (segment: string[], metrics = ['visits', 'visitors', 'pageviews']) => askQuestion(audience, { ...period, metrics, segment })
  expect(await ask([])).toMatchObject({ rounded: false, rows: [{ values: { visits: 28, visitors: 4, pageviews: 28 } }], consentedShare: 4 / 28 })
  expect(await ask(['device:is:mobile'])).toMatchObject({ rounded: true, rows: [{ values: { visits: 30, visitors: 4, pageviews: 30 } }] })
  expect(await ask(['device:is:mobile', 'did:form'])).toMatchObject({ rounded: false, metrics: [{ basis: 'agreed' }, { basis: 'agreed' }, { basis: 'agreed' }], rows: [{ values: { visits: 4, visitors: 4, pageviews: 4 } }] })
  // A ratio is that of the rounded counts: it gives nothing away.
  expect((await ask(['device:is:mobile'], ['goals-per-visit:form'])).rows[0]!.values).toEqual({ 'goals-per-visit:form': 0 })
  // Nothing links a stranger's page view to where the visit began: those of a channel are of people who agreed.
  expect((await ask(['channel:is:direct'])).metrics.map(one => [one.text, one.basis])).toEqual([['visits', 'everyone'], ['visitors', 'agreed'], ['pageviews', 'agreed']])
})

test('a question stops when whoever asked goes away', async () => {
  const left = new AbortController()
  const audience = await sea.of(site => [sceneEvent(site, {})], { signal: left.signal })
  const slow = audience.ask(period, `SELECT sum(sleepEachRow(1)) AS tag_of_this_test FROM (SELECT arrayJoin(range(1000)) AS n FROM $events)`)
  setTimeout(() => left.abort(new Error('the asker left')), 100)
  await expect(slow).rejects.toMatchObject({ code: 'left' })
  const running = () => sea.events.query<{ n: number }>(`SELECT toUInt32(count()) AS n FROM system.processes WHERE query LIKE '%tag_of_this_test%' AND query NOT LIKE '%processes%'`)
  await expect.poll(running, { timeout: 10_000 }).toEqual([{ n: 0 }])
})
