// Results no code counts: noted, imported and taken back, never counted twice, in the course, the full cost and the return.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }
type Dashboard = OutputOf<'measure.readDashboard'>
type Counting = OutputOf<'measure.readCounting'>
type Import = OutputOf<'measure.importCounts'>

const today = dayIn('Europe/Paris', new Date().toISOString())
const startOn = addDays(today, -60)
let sea: TestShip
let http: FastifyInstance
beforeAll(async () => { sea = await openTestShip(); http = await sea.ship.http() })
afterAll(async () => { await http.close(); await sea.close() })

async function planned() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  await company.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const stake = await make('aim.createStake', { sentence: 'Être joignable' })
  const endOn = addDays(today, 300)
  const objective = await make('aim.createObjective', { sentence: 'Passer de 6 à 12 demandes', kpiId: 'quote-requests', fromPerMonth: 6, toPerMonth: 12, startOn, endOn, valueCents: 80_000, marginShare: 0.35, stakeId: stake.id })
  const line = await make('plan.createBudgetLine', { label: 'Salon de mars', leverId: 'search-ads-generic', centsPerMonth: 10_000, startOn, endOn, objectiveId: objective.id })
  return { company, line }
}
const dashboardOf = (company: TestCompany) => company.ask<Dashboard>('measure.readDashboard')
const countingOf = (company: TestCompany) => company.ask<Counting>('measure.readCounting')
const csv = (lines: string[], fileName = 'carnet.csv') => ({ fileName, contentBase64: Buffer.from(lines.join('\r\n')).toString('base64') })
const sample = async (fileName: string) => ({ fileName, contentBase64: (await readFile(join(import.meta.dirname, '../../../catalogue/connectors', fileName))).toString('base64') })

async function request(company: TestCompany, { count }: { count: number }) {
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const events = Array.from({ length: count }, () => ({ id: randomUUID(), name: 'quote_request', url: 'https://www.menuiserie-lenoir.example/merci', ts: Date.now() - 60_000, mode: 'exempt' }))
  await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events }) })
  await sea.ship.services.events.drain()
}

test('twelve requests on the phone this week are on course at once, without any code', async () => {
  const { company, line } = await planned()
  expect((await dashboardOf(company)).course).toMatchObject({ measure: 'absent' })
  const noted = await company.ask<Row>('measure.noteResults', { count: 12, source: 'Téléphone', fromDay: addDays(today, -6) })
  await company.ask('measure.noteResults', { count: 3, source: 'Salon', onDay: addDays(today, -20), budgetLineId: line.id, valueCents: 500_000 })
  await company.ask('measure.createCost', { label: 'Stand', onDay: today, channel: 'Salon', cents: 30_000, budgetLineId: line.id })
  const { course, costs } = await dashboardOf(company)
  expect(course).toMatchObject({ measure: 'live', actual: 15, countedFrom: addDays(today, -20), consentedShare: null, parts: [{ how: 'hand', count: 15, setAside: 0 }] })
  expect(costs.totals).toMatchObject({ results: 15, valueCents: 12 * 80_000 + 500_000, fullCents: 30_000 })
  expect(costs.totals.roi!.mid).toBeCloseTo((1_460_000 * 0.35 - 30_000) / 30_000, 3) // the average worth of a result is whole cents
  expect(costs.lines).toMatchObject([{ results: 3, costPerResult: { mid: 10_000 } }])
  expect((await countingOf(company)).sources).toEqual([{ source: 'Téléphone', count: 12 }, { source: 'Salon', count: 3 }])
  await company.ask('thread.undo', { id: noted.id, version: noted.version })
  expect((await dashboardOf(company)).course).toMatchObject({ actual: 3 })
})

test('when the code counts too, a company chooses: by default the code from the day it is heard, people before', async () => {
  const { company } = await planned()
  await company.ask('measure.noteResults', { count: 5, source: 'Téléphone', onDay: addDays(today, -10) })
  await company.ask('measure.noteResults', { count: 4, source: 'Téléphone' })
  await request(company, { count: 2 })
  const actual = async () => { const { course } = await dashboardOf(company); return [course!.actual, course!.parts] }
  expect(await actual()).toEqual([7, [{ how: 'code', count: 2, setAside: 0 }, { how: 'hand', count: 5, setAside: 4 }]])
  await company.ask('measure.chooseBelieved', { believes: 'both' })
  expect(await actual()).toEqual([11, [{ how: 'code', count: 2, setAside: 0 }, { how: 'hand', count: 9, setAside: 0 }]])
  await company.ask('measure.chooseBelieved', { believes: 'counts' })
  expect(await actual()).toEqual([9, [{ how: 'code', count: 0, setAside: 2 }, { how: 'hand', count: 9, setAside: 0 }]])
  await company.ask('measure.chooseBelieved', { believes: 'code' })
  expect(await actual()).toEqual([2, [{ how: 'code', count: 2, setAside: 0 }, { how: 'hand', count: 0, setAside: 9 }]])
  expect(await company.ask<unknown[]>('measure.listResultRules')).toHaveLength(1)
})

test('a notebook is tried, refused whole, imported once, and taken back', async () => {
  const { company } = await planned()
  const file = await sample('counts-csv.sample.csv')
  expect(await company.ask('measure.tryCountFile', file)).toMatchObject({ connectorId: 'counts-csv', lines: 6, rows: 5, results: 37, visits: null, refused: [{ line: 6 }], known: null })
  await expect(company.ask('measure.importCounts', file)).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('Ligne 6') } })
  expect(await company.ask<unknown[]>('measure.listResultCounts')).toEqual([])
  const [made, again] = await Promise.all([company.ask<Import>('measure.importCounts', { ...file, skipRefused: true }), company.ask<Import>('measure.importCounts', { ...file, skipRefused: true })])
  expect(again.id).toBe(made.id)
  const counts = await company.ask<{ count: number; valueCents: number | null; how: string }[]>('measure.listResultCounts')
  expect([counts.reduce((sum, one) => sum + one.count, 0), counts.reduce((sum, one) => sum + (one.valueCents ?? 0), 0)]).toEqual([37, 320_000 + 145_050])
  const gone = await company.ask<Row>('measure.undoCountImport', { id: made.id, version: made.version })
  expect(await company.ask<unknown[]>('measure.listResultCounts')).toEqual([])
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect(await company.ask<unknown[]>('measure.listResultCounts')).toHaveLength(5)
})

test('visits by source before the code existed are a history; a day imported twice from one tool is refused', async () => {
  const { company } = await planned()
  await company.ask('measure.importCounts', await sample('ga4.sample.csv'))
  const { history } = await countingOf(company)
  expect(history).toMatchObject({ tools: ['ga4'], from: '2026-03-01', to: '2026-03-03', visits: 142, results: 7, months: [{ month: '2026-03', visits: 142 }] })
  expect(history!.sources[0]).toEqual({ source: 'google / organic', channel: 'search', visits: 86, results: 4 })
  const overlap = csv(['Date,Session source / medium,Sessions', '20260303,google / organic,5', '20260304,google / organic,6'], 'mars.csv')
  expect(await company.ask('measure.tryCountFile', overlap)).toMatchObject({ rows: 1, visits: 6, refused: [{ line: 2, reason: { fr: 'Ligne 2\u202f: le 2026-03-03 est déjà importé de Google Analytics 4 (export CSV).' } }] })
  // Two files of the same days, dropped at the same moment: the days of one are known to the other.
  const april = (visits: number) => company.ask<Import>('measure.importCounts', csv(['Date,Session source / medium,Sessions', `20260401,google / organic,${visits}`], 'avril.csv'))
  const dropped = await Promise.allSettled([april(5), april(6)])
  expect(dropped.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  // Another tool that saw the same days adds no visit; those it alone saw are its own.
  await company.ask('measure.importCounts', await sample('matomo.sample.csv'))
  expect((await countingOf(company)).history).toMatchObject({ tools: ['ga4'], months: [{ visits: 142 }, { month: '2026-04' }] })
  await company.ask('measure.importCounts', csv(['date,label,nb_visits', '2026-02-27,Moteurs de recherche,38'], 'février.csv'))
  expect((await countingOf(company)).history).toMatchObject({ tools: ['ga4', 'matomo'], months: [{ month: '2026-02', visits: 38 }, { visits: 142 }, { month: '2026-04' }] })
})

test('results of another tool count on the course until the code is heard', async () => {
  const { company } = await planned()
  const day = addDays(today, -5).replaceAll('-', '')
  await company.ask('measure.importCounts', csv(['Date,Session source / medium,Sessions,Key events', `${day},google / organic,40,6`], 'ga4.csv'))
  expect((await dashboardOf(company)).course).toMatchObject({ measure: 'live', actual: 6, parts: [{ how: 'tool', count: 6, setAside: 0 }] })
  // Another tool that counted the same day saw the same people.
  await company.ask('measure.importCounts', csv(['date,label,nb_visits,nb_conversions', `${addDays(today, -5)},Moteurs de recherche,38,5`], 'matomo.csv'))
  expect((await dashboardOf(company)).course).toMatchObject({ actual: 6 })
  await request(company, { count: 1 })
  expect((await dashboardOf(company)).course).toMatchObject({ actual: 7 })
  // From then on the code counts what the tool counts, even for a company that adds up what people note.
  await company.ask('measure.importCounts', csv(['Date,Session source / medium,Sessions,Key events', `${today.replaceAll('-', '')},google / organic,9,1`], 'hier.csv'))
  await company.ask('measure.noteResults', { count: 2, source: 'Téléphone' })
  await company.ask('measure.chooseBelieved', { believes: 'both' })
  expect((await dashboardOf(company)).course).toMatchObject({ actual: 9, parts: expect.arrayContaining([{ how: 'tool', count: 6, setAside: 1 }]) })
})

test('a file taken back is not put back over another of the same days', async () => {
  const { company } = await planned()
  const file = (visits: number) => csv(['Date,Session source / medium,Sessions', `20260401,google / organic,${visits}`], 'avril.csv')
  const made = await company.ask<Import>('measure.importCounts', file(5))
  const gone = await company.ask<Row>('measure.undoCountImport', { id: made.id, version: made.version })
  const other = await company.ask<Import>('measure.importCounts', file(6))
  await expect(company.ask('thread.undo', { id: gone.id, version: gone.version })).rejects.toMatchObject({ code: 'import-known' })
  await company.ask('measure.undoCountImport', { id: other.id, version: other.version })
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect((await countingOf(company)).history).toMatchObject({ visits: 5 })
})

test('a person at the counter may note, not import; another company sees nothing; days to come are refused', async () => {
  const { company } = await planned()
  const other = await planned()
  const contributor = await company.as('contributor')
  const noted = await contributor<Row>('measure.noteResults', { count: 1, source: 'Comptoir' })
  const theirs = await company.ask<Row>('measure.noteResults', { count: 4, source: 'Téléphone' })
  await contributor('thread.undo', { id: noted.id, version: noted.version })
  await expect(contributor('thread.undo', { id: theirs.id, version: theirs.version })).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(contributor('measure.importCounts', csv(['Date;Nombre', `${today};1`]))).rejects.toMatchObject({ code: 'not-allowed' })
  await expect((await company.as('viewer'))('measure.noteResults', { count: 1, source: 'Comptoir' })).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(company.ask('measure.noteResults', { count: 1, source: 'Comptoir', onDay: addDays(today, 1) })).rejects.toMatchObject({ code: 'invalid' })
  await expect(company.ask('measure.noteResults', { count: 1, source: 'Comptoir', kpiId: 'nothing' })).rejects.toMatchObject({ code: 'invalid' })
  expect((await countingOf(other.company)).noted).toEqual([])
})
