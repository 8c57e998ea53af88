// The questions about visits as a company asks them: each with its definition, its basis and its share; over the API, in both languages.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sceneEvent } from '#app/answers/audience/testAudience.ts'
import type { SceneEvent } from '#app/catalogue/metrics/_contract.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

const days = { from: '2026-09-01', to: '2026-09-30' }
let sea: TestShip
let http: FastifyInstance
let company: TestCompany
beforeAll(async () => {
  sea = await openTestShip({ now: () => '2026-09-01T08:10:00.000Z' })
  http = await sea.ship.http()
  company = await measured([
    { visitor: 'a', path: '/', more: { channel: 'search' } }, { at: 20, visitor: 'a', path: '/tarifs' }, { at: 60, visitor: 'a', name: 'quote_request', path: '/contact', more: { cents: 12_000, currency: 'EUR' } },
    { at: 30, visitor: 'b', path: '/', more: { channel: 'email', campaign: 'rentree' } }, { at: 90, visitor: 'b', path: '/blog/a' },
    { at: 40, path: '/', more: { channel: 'search' } }, { at: 45, name: 'quote_request', path: '/contact', more: { cents: 5_000, currency: 'EUR' } }, { at: 50, more: { bot: 'crawler' } },
  ])
})
afterAll(async () => {
  await http.close()
  await sea.close()
})

async function measured(scene: readonly SceneEvent[]) {
  const made = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await made.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const { key } = await made.ask<{ key: string }>('measure.installTracker')
  await sea.ship.services.events.add(scene.map(one => sceneEvent(key, one)), randomUUID())
  return made
}

test('totals, series and lists say what they count, of whom, and the share known', async () => {
  const totals = await company.ask<OutputOf<'measure.readTotals'>>('measure.readTotals', { ...days, compare: 'previous' })
  expect(totals).toMatchObject({ ...days, basis: 'agreed', consentedShare: 0.8, note: null, values: { visits: 3, visitors: 2, pageviews: 5, 'pages-per-visit': 2, 'bounce-share': 0, 'visit-duration': 60 }, compared: { from: '2026-08-02', to: '2026-08-31', values: { visits: 0, visitors: 0, 'bounce-share': null } } })
  expect(totals.metrics[0]).toEqual({ metric: 'visits', label: 'Visites', definition: expect.stringContaining('demi-heure') as string, unit: 'count', basis: 'everyone' })
  const series = await company.ask<OutputOf<'measure.readSeries'>>('measure.readSeries', { ...days, metrics: ['visits', 'goals:quote_request'], bucket: 'week' })
  expect(series.points.map(one => [one.at, one.values])).toEqual(['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28'].map((at, index) => [at, index ? { visits: 0, 'goals:quote_request': 0 } : { visits: 3, 'goals:quote_request': 2 }]))
  const top = await company.ask<OutputOf<'measure.listTop'>>('measure.listTop', { ...days, dimension: 'channel', metrics: ['visits', 'goal-share:quote_request'] })
  expect(top.rows).toEqual([{ value: 'search', values: { visits: 2, 'goal-share:quote_request': 1 } }, { value: 'email', values: { visits: 1, 'goal-share:quote_request': 0 } }])
  expect(await company.ask('measure.listTop', { ...days, dimension: 'page', metrics: ['pageviews', 'visitors'], limit: 1 })).toMatchObject({ rows: [{ value: '/', values: { pageviews: 3, visitors: 2 } }] })
  expect(await company.ask('measure.listTop', { ...days, dimension: 'machine-reason', metrics: ['machines'] })).toMatchObject({ rows: [{ value: 'crawler', values: { machines: 1 } }] })
  // Within a segment strangers are counted to the nearest ten, and it is said.
  expect(await company.ask('measure.readTotals', { ...days, metrics: ['visits'], segment: ['channel:is:search'] })).toMatchObject({ values: { visits: 0 }, note: expect.stringContaining('dizaine') as string })
})

test('sessions, now, funnel, journey, flows, cohorts, paths, clicks and revenue', async () => {
  const ask = <T>(name: string, input: object = {}) => company.ask<T>(`measure.${name}`, { ...days, ...input })
  expect(await ask('listSessions', { limit: 1 })).toMatchObject({ basis: 'agreed', sessions: [{ start: '2026-09-01T08:00:30.000Z', seconds: 60, views: 2, entry: '/', exit: '/blog/a', channel: 'email', campaign: 'rentree', source: null, done: [] }] })
  expect(await ask('listSessions', { before: '2026-09-01T08:00:30.000Z' })).toMatchObject({ sessions: [{ views: 2, done: [{ name: 'quote_request', times: 1 }], cents: 12_000 }] })
  expect(await company.ask('measure.readRealTime')).toMatchObject({ pageviews: 5, people: 2, pages: [{ page: '/', pageviews: 3 }, { page: '/blog/a', pageviews: 1 }, { page: '/tarifs', pageviews: 1 }], events: [{ name: 'quote_request', times: 2 }], consentedShare: 0.8 })
  expect(await ask('readFunnel', { steps: ['page:/', 'page:/tarifs', 'event:quote_request'], windowHours: 1 })).toMatchObject({
    definition: expect.stringContaining('1\u00a0heure'.replace('\u00a0', ' ')) as string, steps: [{ people: 2, shareOfFirst: 1 }, { people: 1, shareOfFirst: 0.5, shareOfPrevious: 0.5 }, { people: 1, shareOfPrevious: 1 }],
  })
  expect(await ask('readJourney', { steps: ['page:/', 'page:/tarifs'] })).toMatchObject({ steps: [{ visits: 2, lost: 1, leakShare: 0.5, wentTo: [{ page: '/blog/a', visits: 1 }] }, { visits: 1, lost: null, leakShare: null, wentTo: [] }], ways: [{ pages: ['/', '/tarifs'], visits: 1 }] })
  expect(await ask('readFlows', { page: '/tarifs', direction: 'before' })).toMatchObject({ times: 1, flows: [{ pages: ['/'], times: 1 }] })
  const cohorts = await company.ask<OutputOf<'measure.readCohorts'>>('measure.readCohorts', { from: '2026-08-24', to: '2026-09-01' })
  expect(cohorts).toMatchObject({ from: '2026-08-24', to: '2026-09-06', note: expect.stringContaining('cause') as string, cohorts: [{ began: '2026-08-24', people: 0, seen: [0, null] }, { began: '2026-08-31', people: 2, seen: [2] }] })
  const goal = { goal: 'quote_request' }
  expect(await ask('readPaths', goal)).toMatchObject({ conversions: 1, unlinked: 1, paths: [{ touches: ['search'], conversions: 1, cents: 12_000 }] })
  expect(await ask('readClicks', { ...goal, by: 'campaign' })).toMatchObject({ rows: [{ value: null, first: 1, last: 1, lastCents: 12_000 }] })
  const revenue = await ask<OutputOf<'measure.readRevenue'>>('readRevenue', goal)
  expect(revenue).toMatchObject({ currency: 'EUR', basis: 'everyone' })
  expect(revenue.weeks[0]).toEqual({
    week: '2026-08-31', total: { claimedCents: 17_000, confirmedCents: 0, results: 2 }, channels: [{ channel: 'search', claimedCents: 12_000, confirmedCents: 0, results: 1 }], unlinked: { claimedCents: 5_000, confirmedCents: 0, results: 1 },
  })
})

test('what cannot be answered is refused with its field; without a code, with what to do', async () => {
  for (const [name, input, field] of [
    ['readTotals', { from: '2026-09-02', to: '2026-09-01' }, 'to'], ['readTotals', { from: '2020-01-01', to: '2026-09-01' }, 'from'], ['readTotals', { from: '1960-01-01', to: '1960-02-01' }, 'from'], ['readSeries', { from: '2099-12-01', to: '2100-01-01' }, 'to'], ['readSeries', { from: '2026-01-01', to: '2026-09-01', bucket: 'hour' }, 'bucket'],
    ['listTop', { ...days, dimension: 'nothing' }, 'dimension'], ['readFunnel', { ...days, steps: ['page:/'] }, 'steps'], ['readClicks', { ...days, goal: 'x', by: 'page-title' }, 'by'], ['readFlows', { ...days, page: '/', depth: 4 }, 'depth'],
  ] as const) await expect(company.ask(`measure.${name}`, input), name).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.anything() as object } })
  await expect((await sea.company()).ask('measure.readTotals')).rejects.toMatchObject({ code: 'no-code', status: 422 })
  await expect((await company.as('guest'))('measure.readTotals', days)).rejects.toMatchObject({ code: 'not-allowed' })
  expect(await (await company.as('viewer'))('measure.readTotals', days)).toMatchObject({ values: { visits: 3 } })
})

test('over the API: lists in the address, words in the caller’s language, and nothing of another company', async () => {
  const key = await createApiKey(sea.ship.database, { name: 'test', scope: 'read', days: 1, workspace: company.workspace, person: company.person }, new Date().toISOString())
  const get = (workspace: string, address: string) => http.inject({ url: `/api/w/${workspace}/measure/${address}`, headers: { authorization: `Bearer ${key}`, 'accept-language': 'en' } })
  const funnel = await get(company.workspace, `readFunnel?from=${days.from}&to=${days.to}&steps=page:/&steps=event:quote_request&order=visit`)
  expect(funnel.json()).toMatchObject({ definition: expect.stringMatching(/^People/) as string, steps: [{ people: 2 }, { people: 1 }] })
  expect((await get(company.workspace, 'listMetrics')).json().length).toBeGreaterThanOrEqual(30)
  expect((await get(company.workspace, 'listDimensions')).json().length).toBeGreaterThanOrEqual(20)
  const other = await measured([])
  expect((await get(other.workspace, `readTotals?from=${days.from}&to=${days.to}`)).statusCode).toBe(404)
  expect(await other.ask('measure.readTotals', { ...days, metrics: ['visits', 'machines'] })).toMatchObject({ values: { visits: 0, machines: 0 }, consentedShare: null })
  const { paths } = (await http.inject({ url: '/api/openapi.json' })).json<{ paths: Record<string, { get?: { parameters?: { name: string }[] } }> }>()
  for (const name of ['readTotals', 'readSeries', 'listTop', 'listSessions', 'readRealTime', 'readFunnel', 'readJourney', 'readFlows', 'readCohorts', 'readPaths', 'readClicks', 'readRevenue', 'listMetrics', 'listDimensions']) expect(paths[`/api/w/{workspace}/measure/${name}`]?.get, name).toBeDefined()
})
