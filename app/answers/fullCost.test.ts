// A full cost claims what is known and no more: whose money, over which days, brought by which line.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { unsaid } from '#app/kernel/events/event.ts'

type Row = { id: string; version: number }

let sea: TestShip
let now = loopNow
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const costsOf = async (company: TestCompany) => (await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')).costs
const lineOf = async (company: TestCompany, id: string) => (await costsOf(company)).lines.find(one => one.budgetLineId === id)!

test('a line of other days costs nothing on these, and takes nothing from what is known', async () => {
  const { company, objective } = await walkLoop(sea)
  const known = (await costsOf(company)).totals.fullCents
  expect(known).toBe(250_000)
  const next = await company.ask<Row>('plan.createBudgetLine', { label: 'L’an prochain', leverId: 'newsletter', centsPerMonth: 10_000, startOn: '2027-01-01', endOn: '2027-12-31', objectiveId: objective.id })
  expect(await lineOf(company, next.id)).toMatchObject({ plannedCents: 0, spentCents: 0 })
  expect((await costsOf(company)).totals.fullCents).toBe(known)
})

test('what was planned before a decision stays planned; money meant for a line that stopped is not known to be none', async () => {
  const { company, objective } = await walkLoop(sea)
  const line = await company.ask<Row>('plan.createBudgetLine', { label: 'Salon', leverId: 'newsletter', centsPerMonth: 30_000, startOn: '2026-09-01', endOn: '2026-12-31', objectiveId: objective.id })
  const before = await lineOf(company, line.id)
  expect(before).toMatchObject({ plannedCents: Math.round(30_000 * 82 / (365.25 / 12)), spentCents: null })
  await company.ask('learn.decide', { budgetLineId: line.id, lineVersion: line.version, kind: 'stop', afterCents: 0, reason: 'Plus personne n’y va', forecast: { low: 0, mid: 1, high: 2, byDay: '2026-12-20' } })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 0, plannedCents: before.plannedCents, spentCents: null, fullCents: null })
  now = '2026-11-30T09:30:00.000Z'
  expect(await lineOf(company, line.id)).toMatchObject({ plannedCents: before.plannedCents })
  now = loopNow
})

test('a cost in another currency is no cost of ours that one could add', async () => {
  const { company, line } = await walkLoop(sea)
  await company.ask('measure.createCost', { label: 'Ads', onDay: '2026-10-31', channel: 'Ads', cents: 99_900, currency: 'USD', budgetLineId: line.id })
  expect(await lineOf(company, line.id)).toMatchObject({ spentCents: 250_000, fullCents: null, costPerResult: null })
  expect((await costsOf(company)).totals).toMatchObject({ spentCents: 250_000, fullCents: null, roi: null })
})

test('an hour of somebody who left still costs what it cost', async () => {
  const { company, action } = await walkLoop(sea)
  const [person] = await company.ask<Row[]>('plan.listPeople')
  await company.ask('act.completeAction', { id: action.id, version: action.version, hours: 2 })
  await company.ask('plan.removePerson', { id: person!.id, version: person!.version })
  expect((await costsOf(company)).totals).toMatchObject({ hours: 2, hoursCents: 4_000, fullCents: 254_000 })
})

test('an action ends on the company’s day: done just after midnight here, on its day, however late the server’s is', async () => {
  const { company, line, objective } = await walkLoop(sea)
  now = '2026-08-31T22:30:00.000Z' // 1 September in Paris
  const action = await company.ask<Row>('plan.createAction', { title: 'Préparer', hours: 1, startOn: '2026-09-01', dueOn: '2026-09-02', objectiveId: objective.id, budgetLineId: line.id })
  await company.ask('act.completeAction', { id: action.id, version: action.version, hours: null })
  expect((await company.ask<OutputOf<'act.readWeek'>>('act.readWeek')).today).toBe('2026-09-01')
  now = loopNow
  expect(await lineOf(company, line.id)).toMatchObject({ hoursCents: null, fullCents: null })
})

test('results noted for a line keep their price while nobody agreed to be followed, and their worth counts though no other is known', async () => {
  const { company, objective, line } = await walkLoop(sea)
  const { version } = await company.ask<Row>('aim.getObjective', { id: objective.id })
  // The twelve with consent came before.
  await company.ask('aim.updateObjective', { id: objective.id, version, change: { startOn: '2026-10-10', valueCents: null } })
  await company.ask('measure.chooseBelieved', { kpiId: 'quote-requests', believes: 'both' })
  for (const cents of [10_000, 10_000, 10_001]) await company.ask('measure.createResultCount', { kpiId: 'quote-requests', onDay: '2026-11-02', source: 'Téléphone', count: 1, how: 'hand', valueCents: cents, budgetLineId: line.id })
  const found = await lineOf(company, line.id)
  expect(found.results).toBe(3)
  expect(found.costPerResult?.mid).toBe(Math.round(250_000 / 3))
  await company.ask('measure.chooseBelieved', { kpiId: 'quote-requests', believes: 'counts' })
  // 300.01 € at 35 % leaves 105 € of the 2,500 € spent.
  expect((await costsOf(company)).totals).toMatchObject({ valueCents: 30_001, roi: { mid: (10_500 - 250_000) / 250_000 } })
})

test('two links of one name share their results, they do not double them', async () => {
  const { company, line, action } = await walkLoop(sea)
  const [link] = await company.ask<(Row & { campaign: string })[]>('act.listTrackedLinks')
  const twin = await company.ask<Row>('act.createTrackedLink', { actionId: action.id, label: 'Affiche', destination: 'https://menuiserie-lenoir.example/' })
  await company.ask('act.updateTrackedLink', { id: twin.id, version: twin.version, change: { campaign: link!.campaign } })
  expect((await lineOf(company, line.id)).results).toBe(12)
})

test('while nobody agreed to be followed, what a line brought is unknown, and blames no line', async () => {
  const { company, objective, key } = await walkLoop(sea)
  const { version } = await company.ask<Row>('aim.getObjective', { id: objective.id })
  // The twelve with consent came in September and early October; after that nobody agreed.
  await company.ask('aim.updateObjective', { id: objective.id, version, change: { startOn: '2026-10-10' } })
  const review = await company.ask<OutputOf<'learn.readReview'>>('learn.readReview')
  expect(review.lines).toMatchObject([{ results: null, isBeyond: false, awaits: false }, { results: null }])

  // Then one of fourteen agreed, and came by themselves: the line may well have brought some of the others.
  const at = Date.parse('2026-11-20T10:00:00Z')
  await sea.ship.services.events.add([{
    site: key, id: randomUUID(), ts: at, received: Math.floor(at / 1000), name: 'quote_request', host: 'menuiserie-lenoir.example', path: '/devis', title: '', referrer: '', visitor: randomUUID(), mode: 'consented',
    channel: 'search', source: '', medium: '', campaign: '', entry: 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid,
  }], `one ${key}`)
  const [seen] = (await company.ask<OutputOf<'learn.readReview'>>('learn.readReview')).lines
  expect(seen).toMatchObject({ results: 0, fullCents: 250_000, isBeyond: true })
  const [cost] = await company.ask<Row[]>('measure.listCosts')
  await company.ask('measure.updateCost', { id: cost!.id, version: cost!.version, change: { cents: 20_000 } })
  // 200 € is the price of five, of which fewer than one would be seen.
  expect((await company.ask<OutputOf<'learn.readReview'>>('learn.readReview')).lines.every(one => !one.isBeyond)).toBe(true)
})
