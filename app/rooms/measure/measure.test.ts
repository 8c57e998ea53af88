// What came through the real collector is what the page says, cost files to the cent, hours in the return, and nothing of another company.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { expectedBy } from '@azimut/engines/expected'
import { ledger } from '@azimut/engines/ledger'
import { dayIn } from '#app/kernel/clock.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { nobody, openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { unsaid } from '#app/kernel/events/event.ts'

type Dashboard = OutputOf<'measure.readDashboard'>
type Row = { id: string; version: number }
type Preview = OutputOf<'measure.tryCostFile'>
type Import = OutputOf<'measure.importCosts'>

const today = dayIn('Europe/Paris', new Date().toISOString())
const startOn = addDays(today, -100)
const endOn = addDays(today, 265)
let sea: TestShip
let http: FastifyInstance

beforeAll(async () => {
  sea = await openTestShip()
  http = await sea.ship.http()
})
afterAll(async () => {
  await http.close()
  await sea.close()
})

const dashboardOf = (company: TestCompany) => company.ask<Dashboard>('measure.readDashboard')

/** A company with its site, its course, one line of ads paid 100 € a month, the person and the action that spend it. */
async function plannedCompany() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  await company.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const stake = await make('aim.createStake', { sentence: 'Être joignable' })
  const objective = await make('aim.createObjective', { sentence: 'Passer de 6 à 12 demandes', kpiId: 'quote-requests', fromPerMonth: 6, toPerMonth: 12, startOn, endOn, valueCents: 80_000, marginShare: 0.35, stakeId: stake.id })
  const person = await make('plan.createPerson', { name: 'Claire', hoursPerWeek: 4, rateCentsPerHour: 3_350 })
  const line = await make('plan.createBudgetLine', { label: 'Annonces de recherche', leverId: 'search-ads-generic', centsPerMonth: 10_000, startOn, endOn, objectiveId: objective.id })
  const action = await make('plan.createAction', { title: 'Écrire les annonces', leverId: 'search-ads-generic', ownerId: person.id, hours: 3, startOn: today, dueOn: today, objectiveId: objective.id, budgetLineId: line.id })
  return { company, person, line, action, objective }
}

const install = (company: TestCompany) => company.ask<{ key: string; hosts: string[] }>('measure.installTracker')

/** Sends events as a browser of the site would, and waits until they are stored. */
async function visit(key: string, events: { name?: string; path?: string; visitor?: string; referrer?: string; agent?: string; hoursAgo?: number }[]) {
  for (const [at, { name = 'pageview', path = '/', visitor, referrer, agent, hoursAgo = 2 }] of events.entries()) {
    const event = { id: randomUUID(), name, url: `https://www.menuiserie-lenoir.example${path}`, ts: Date.now() - hoursAgo * 3_600_000 + at * 1000, referrer, ...(visitor ? { visitor, mode: 'consented' } : { mode: 'exempt' }) }
    const answer = await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': agent ?? 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: [event] }) })
    expect(answer.json(), answer.body).toMatchObject({ accepted: 1, rejected: [] })
  }
  await sea.ship.services.events.drain()
}

/** Something heard that day: counting began then, and what is expected with it. */
const heardOn = (key: string, day: string) => sea.ship.services.events.add([{
  site: key, id: randomUUID(), ts: Date.parse(`${day}T10:00:00Z`), received: Math.floor(Date.parse(`${day}T10:00:00Z`) / 1000), name: 'outbound', host: 'menuiserie-lenoir.example', path: '/', title: '', referrer: '', visitor: '', mode: 'exempt',
  channel: '', source: '', medium: '', campaign: '', entry: 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid,
}], `heard ${key}`)

test('nothing is claimed before the code is there, nor before something came', async () => {
  const { company } = await plannedCompany()
  expect((await dashboardOf(company)).course).toMatchObject({ measure: 'absent', state: 'too-early', chanceInTen: null, perMonthNow: null })
  const { key, hosts } = await install(company)
  expect(hosts).toEqual(['menuiserie-lenoir.example', 'www.menuiserie-lenoir.example'])
  expect((await install(company)).key).toBe(key)
  expect(await company.ask('measure.readInstall')).toMatchObject({ first: null, last: null, late: false, code: { snippet: expect.stringContaining(`src="http://localhost:4600/t.js" data-site="${key}"`), eventCall: `azimut('event', 'quote_request')`, bannerTag: expect.stringContaining('src="http://localhost:4600/banner.js"'), speedTag: expect.stringContaining('src="http://localhost:4600/speed.js"') } })
  const { course, costs } = await dashboardOf(company)
  expect(course).toMatchObject({ measure: 'silent', state: 'too-early' })
  expect(course!.series.every(({ actual }) => actual === null)).toBe(true)
  expect(costs.totals).toMatchObject({ results: 0, valueCents: null, roi: null, fullCents: null })
  await expect((await sea.company()).ask('measure.installTracker')).rejects.toMatchObject({ code: 'no-site' })
})

test('with and without consent, the page says what was sent: course, visits, pages, links, machines apart', async () => {
  const { company, action, line } = await plannedCompany()
  const { key } = await install(company)
  await heardOn(key, startOn)
  const link = await company.ask<{ slug: string; campaign: string }>('act.createTrackedLink', { actionId: action.id, label: 'Annonce d’été', destination: 'https://menuiserie-lenoir.example/devis' })
  const visitor = randomUUID()
  await visit(key, [
    { referrer: 'https://www.google.com/' }, { path: '/devis', referrer: 'https://www.menuiserie-lenoir.example/' }, { name: 'quote_request', path: '/merci' },
    { path: `/devis?utm_source=search-ads-generic&utm_medium=cpc&utm_campaign=${link.campaign}`, visitor }, { name: 'quote_request', path: '/merci', visitor },
    { name: 'quote_request', path: '/merci', visitor, hoursAgo: 1 }, { name: 'quote_request', path: '/merci', hoursAgo: 1 },
    { name: 'quote_request', path: '/merci', agent: 'AhrefsBot/7.0' },
  ])
  const { course, costs, visits } = await dashboardOf(company)
  expect(course).toMatchObject({ measure: 'live', actual: 4, consentedShare: 0.5, startOn, endOn })
  expect(course!.expected).toBeCloseTo(expectedBy({ basis: 'per-month', from: 6, to: 12, start: startOn, end: endOn }, today), 9)
  expect(course!.state).toBe('off-course') // 21 were expected
  expect(course!.series.find(point => point.day === today)!.actual).toBe(4)
  expect(costs.lines).toMatchObject([{ budgetLineId: line.id, results: 2, spentCents: null, fullCents: null, costPerResult: null, verdict: 'too-early' }])
  expect(costs.totals).toMatchObject({ results: 4, valueCents: 320_000, missingResults: 36, consentedShare: 0.5 })
  expect(visits!.days.reduce((sum, one) => sum + one.pageviews, 0)).toBe(3)
  expect(visits!.pages).toMatchObject([{ value: '/devis', pageviews: 2 }, { value: '/', pageviews: 1 }])
  // An hour later the visitor did something without a page: a visit of its own, from nowhere known.
  expect(Object.fromEntries(visits!.channels.map(one => [one.value, one.visits]))).toEqual({ search: 1, paid: 1, direct: 1 })
  expect(visits!.bots).toEqual([{ reason: 'crawler', events: 1 }])
  expect(await company.ask('measure.readInstall')).toMatchObject({ first: expect.stringMatching(/Z$/), late: false })
})

test('a starting rhythm nobody knew is that of the first thirty days, and nothing is judged before', async () => {
  const { company, objective } = await plannedCompany()
  const { key } = await install(company)
  await heardOn(key, startOn)
  await visit(key, Array.from({ length: 6 }, () => ({ name: 'quote_request', hoursAgo: 50 })))
  const set = async (version: number, change: object) => {
    await company.ask('aim.updateObjective', { id: objective.id, version, change })
    return (await dashboardOf(company)).course!
  }
  expect(await set(1, { fromPerMonth: null, startOn: addDays(today, -10) })).toMatchObject({ state: 'too-early', chanceInTen: null, actual: 6, perMonthNow: null })
  expect((await set(2, { startOn: addDays(today, -29) })).state).toBe('too-early')
  const known = await set(3, { startOn: addDays(today, -30) })
  expect(known.state).toBe('on-course')
  expect(known.expected).toBeCloseTo(expectedBy({ basis: 'per-month', from: 6 * 30.4375 / 30, to: 12, start: addDays(today, -30), end: endOn }, today), 9)
})

test('clicks on a tracked link are counted, machines, previews and checks of the link apart', async () => {
  const { company, action } = await plannedCompany()
  await install(company)
  const { slug } = await company.ask<{ slug: string }>('act.createTrackedLink', { actionId: action.id, label: 'Avis', destination: 'https://menuiserie-lenoir.example/' })
  const follow = (method: 'GET' | 'HEAD', agent = 'Mozilla/5.0 Firefox/140.0') => http.inject({ method, url: `/l/${slug}`, headers: { 'user-agent': agent } })
  for (const answer of [follow('GET'), follow('GET'), follow('HEAD'), follow('GET', 'Slackbot-LinkExpanding 1.0')]) expect((await answer).statusCode).toBe(302)
  await sea.ship.services.events.drain()
  const { links, visits } = await dashboardOf(company)
  expect(links).toMatchObject([{ actionId: action.id, clicks: 2 }])
  expect(visits!.bots.toSorted((a, b) => a.reason.localeCompare(b.reason))).toEqual([{ reason: 'head', events: 1 }, { reason: 'preview', events: 1 }])
})

const sample = async (name: string) => ({ fileName: name, contentBase64: (await readFile(join(import.meta.dirname, '../../catalogue/connectors', name))).toString('base64') })
const csv = (lines: string[]) => ({ fileName: 'annonces.csv', contentBase64: Buffer.from(`\ufeff${lines.join('\r\n')}`).toString('base64') })

test('French Excel files are tried, refused whole, imported to the cent, once, and taken back', async () => {
  const { company, line } = await plannedCompany()
  const bom = await sample('costs-csv.sample.csv')
  const preview = await company.ask<Preview>('measure.tryCostFile', bom)
  expect(preview).toMatchObject({ lines: 6, rows: 6, refused: [], totalCents: 186_390, currency: 'EUR', columns: { date: 'Date', amount: 'Montant HT', channel: 'Canal', label: 'Libellé' }, known: null })
  expect(preview.byLine).toContainEqual({ budgetLineId: line.id, label: 'Annonces de recherche', rows: 2, cents: 63_850 })
  expect(await company.ask('measure.listCosts')).toEqual([])

  const [made, again] = await Promise.all([company.ask<Import>('measure.importCosts', bom), company.ask<Import>('measure.importCosts', bom)])
  expect(made).toMatchObject({ rows: 6, refused: 0, totalCents: 186_390 })
  expect(again.id).toBe(made.id)
  const costs = await company.ask<{ cents: number; channel: string; fileLine: number; budgetLineId: string | null }[]>('measure.listCosts')
  expect(costs.reduce((sum, one) => sum + one.cents, 0)).toBe(186_390)
  expect(costs).toContainEqual(expect.objectContaining({ channel: 'Référencement', cents: 114_000, fileLine: 5, budgetLineId: null }))
  expect(costs.filter(one => one.budgetLineId === line.id).map(one => one.cents).toSorted((a, b) => a - b)).toEqual([31_850, 32_000])
  expect((await company.ask<Preview>('measure.tryCostFile', bom)).known).toMatchObject({ id: made.id })

  const old = await sample('costs-csv.sample-1252.csv')
  const words = 'Rien n’a été importé. Ligne 4\u202f: le 31/02/2026 n’existe pas. Corrigez-la ou ignorez cette ligne.'
  await expect(company.ask('measure.importCosts', old)).rejects.toMatchObject({ code: 'import-refused', words: { fr: words }, details: { refused: [{ line: 4 }, { line: 6 }] } })
  expect(await company.ask('measure.listCosts')).toHaveLength(6)
  const partial = await company.ask<Import>('measure.importCosts', { ...old, skipRefused: true })
  expect(partial).toMatchObject({ rows: 3, refused: 2, totalCents: 45_050 })
  expect((await company.ask<{ label: string }[]>('measure.listCosts')).map(one => one.label)).toContain('Goûter d’accueil')

  const gone = await company.ask<Row>('measure.undoImport', { id: made.id, version: made.version })
  expect((await company.ask<unknown[]>('measure.listCosts'))).toHaveLength(3)
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect((await company.ask<unknown[]>('measure.listCosts'))).toHaveLength(9)

  // What somebody took out alone stays out.
  const [one] = await company.ask<Row[]>('measure.listCosts')
  await company.ask('measure.removeCost', { id: one!.id, version: one!.version })
  const now = await company.ask<Row>('measure.getCostImport', { id: made.id })
  const twice = await company.ask<Row>('measure.undoImport', { id: made.id, version: now.version })
  await company.ask('measure.restoreCostImport', { id: made.id, version: twice.version })
  expect((await company.ask<unknown[]>('measure.listCosts'))).toHaveLength(8)

  await expect(company.ask('measure.importCosts', csv(['Date;Montant;Devise', '01/02/2026;12,00;USD']))).rejects.toMatchObject({ details: { refused: [{ line: 2, field: 'currency' }] } })
  await expect(company.ask('measure.importCosts', { ...csv(['Jour;Prix', 'x']), skipRefused: true })).rejects.toMatchObject({ code: 'import-refused' })
})

test('hours enter the full cost and the return exactly; what nobody knows stays unknown', async () => {
  const { company, action, person, line } = await plannedCompany()
  const { key } = await install(company)
  const link = await company.ask<{ campaign: string }>('act.createTrackedLink', { actionId: action.id, label: 'Annonce', destination: 'https://menuiserie-lenoir.example/' })
  const visitor = randomUUID()
  await visit(key, [{ path: `/?utm_campaign=${link.campaign}`, visitor }, ...Array.from({ length: 3 }, () => ({ name: 'quote_request', visitor }))])
  await company.ask('measure.importCosts', csv(['Date;Libellé;Canal;Montant', `${today};Annonces, juin;Annonces;200,00`, `${today};Salon;Salon;60,01`]))
  const untold = await company.ask<{ action: Row }>('act.completeAction', { id: action.id, version: 1, hours: null })
  expect((await dashboardOf(company)).costs.lines[0]).toMatchObject({ spentCents: 20_000, hours: 0, hoursCents: null, fullCents: null })
  const open = await company.ask<Row>('act.reopenAction', { id: action.id, version: untold.action.version, timeEntryId: null })
  await company.ask('act.completeAction', { id: action.id, version: open.version, hours: 2.5 })

  const { costs, unpriced } = await dashboardOf(company)
  expect(costs.lines[0]).toMatchObject({ budgetLineId: line.id, spentCents: 20_000, hours: 2.5, hoursCents: 8_375, fullCents: 28_375, results: 3 })
  const alone = ledger({ lines: [{ kind: 'media', cents: 28_375 }], results: 3, valueCentsPerResult: 80_000 }).costPerResult
  expect(costs.lines[0]!.costPerResult).toEqual({ low: alone.low, mid: 9_458, high: alone.high })
  expect(costs).toMatchObject({ unassignedCents: 6_001, unassignedHours: 0, totals: { spentCents: 26_001, hours: 2.5, hoursCents: 8_375, fullCents: 34_376, valueCents: 240_000 } })
  expect(costs.totals.roi!.mid).toBeCloseTo((3 * 80_000 * 0.35 - 34_376) / 34_376, 12)
  expect(unpriced).toEqual([])

  const { version } = await company.ask<Row>('plan.getPerson', { id: person.id })
  await company.ask('plan.updatePerson', { id: person.id, version, change: { rateCentsPerHour: null } })
  const unknown = await dashboardOf(company)
  expect(unknown.costs.totals).toMatchObject({ hours: 2.5, hoursCents: null, fullCents: null, roi: null })
  expect(unknown.unpriced).toMatchObject([{ id: person.id }])
})

test('two people who ask for the code at the same moment get one key', async () => {
  const { company } = await plannedCompany()
  const [one, other] = await Promise.all([install(company), install(company)])
  expect(other.key).toBe(one.key)
})

test('a code of measure keeps hosts and a zone that exist', async () => {
  const { company } = await plannedCompany()
  const made = await install(company) as unknown as Row
  for (const [field, value] of [['zone', 'Lune/Mer'], ['hosts', 'a.example']] as const)
    await expect(company.ask('measure.updateTracker', { id: made.id, version: made.version, change: { [field]: value } })).rejects.toMatchObject({ code: 'invalid', fields: { [`change.${field}`]: expect.anything() } })
})

test('another company’s code, imports and actions do not exist', async () => {
  const { company } = await plannedCompany()
  const { key } = await install(company)
  await visit(key, [{}])
  const other = await plannedCompany()
  expect((await dashboardOf(other.company)).visits).toBeNull()
  await install(other.company)
  expect((await dashboardOf(other.company)).visits!.pages).toEqual([])
  const made = await company.ask<Import>('measure.importCosts', csv(['Date;Montant', `${today};12,00`]))
  await expect(other.company.ask('measure.undoImport', made)).rejects.toMatchObject({ code: 'invalid' })
  await expect(other.company.ask('measure.undoImport', { id: made.id, version: made.version })).rejects.toMatchObject({ code: 'not-found' })
  await expect(company.ask('measure.undoImport', { id: nobody(), version: 1 })).rejects.toMatchObject({ code: 'not-found' })
  const viewer = await company.as('viewer')
  await expect(viewer('measure.importCosts', csv(['Date;Montant', `${today};1,00`]))).rejects.toMatchObject({ code: 'not-allowed' })
})
