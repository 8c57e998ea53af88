// Home says the next step at each stage of the loop, and what waits once it has been walked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Loop = OutputOf<'home.readLoop'>
type Home = OutputOf<'home.readHome'>
type Row = { id: string; version: number }

let sea: TestShip
let now = loopNow
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const loopOf = (company: TestCompany) => company.ask<Loop>('home.readLoop')
const homeOf = (company: TestCompany) => company.ask<Home>('home.readHome', {})

test('the next step, from an empty company to the first review', async () => {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  const dates = { startOn: '2026-11-16', endOn: '2027-06-30' }
  expect(await loopOf(company)).toMatchObject({ next: 'site', diagnose: 'empty', aim: 'empty', plan: { done: 0, of: 5 }, act: { toDo: 0 }, measure: 'empty', learn: { held: 0, nextOn: null } })

  const { id: siteId } = await make('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  expect((await loopOf(company)).next).toBe('diagnosis')
  const audit = await make('diagnose.createAudit', { label: 'Première lecture', siteId, state: 'reading' })
  expect(await loopOf(company)).toMatchObject({ next: 'diagnosis', diagnose: 'reading' })
  const identity = { name: 'Menuiserie Lenoir', siren: null, address: null, hours: null, phones: [], emails: [], socials: [], cms: null, language: 'fr' }
  await company.ask('diagnose.updateAudit', { id: audit.id, version: audit.version, change: { state: 'done', identity } })
  expect(await loopOf(company)).toMatchObject({ next: 'course', diagnose: 'done' })

  const stake = await make('aim.createStake', { sentence: 'Être joint du premier coup' })
  const { id: objectiveId } = await make('aim.createObjective', { sentence: 'Passer de 4 à 16 demandes', kpiId: 'quote-requests', fromPerMonth: 4, toPerMonth: 16, stakeId: stake.id, ...dates })
  expect(await loopOf(company)).toMatchObject({ next: 'budget', aim: 'done' })
  await make('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', centsPerMonth: 48_000, objectiveId, ...dates })
  expect(await loopOf(company)).toMatchObject({ next: 'actions', plan: { done: 1 } })
  const owner = await make('plan.createPerson', { name: 'Anne', hoursPerWeek: 4 })
  await make('plan.createAction', { title: 'Ouvrir les annonces', hours: 2, startOn: '2026-11-16', dueOn: '2026-11-20', objectiveId, ownerId: owner.id })
  expect(await loopOf(company)).toMatchObject({ next: 'tracker', plan: { done: 4 }, act: { toDo: 1 }, measure: 'empty' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  expect(await loopOf(company)).toMatchObject({ next: 'tracker', measure: 'waiting' })

  now = new Date().toISOString() // what Azimut sees itself is dated by its own clock
  await sea.ship.services.events.record([{ site: key, name: 'pageview', url: 'https://menuiserie-lenoir.example/' }])
  await sea.ship.services.events.drain()
  const meeting = await make('plan.createMeeting', { title: 'Faire le point', onDay: '2026-12-01', objectiveId })
  expect(await loopOf(company)).toMatchObject({ next: 'review', measure: 'live', plan: { done: 5 }, learn: { nextOn: '2026-12-01', nextId: meeting.id } })
  await company.ask('learn.holdReview', { objectiveId, meetingId: meeting.id })
  expect(await loopOf(company)).toMatchObject({ next: null, learn: { held: 1, nextOn: null } })
  now = loopNow
})

test('a company without a site goes on without one', async () => {
  const company = await sea.company()
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Vendre plus' })
  await company.ask('aim.createObjective', { sentence: 'Passer de 4 à 16 ventes', kpiId: 'orders', toPerMonth: 16, startOn: '2026-11-16', endOn: '2027-06-30', stakeId: stake.id })
  expect(await loopOf(company)).toMatchObject({ next: 'budget', steps: expect.arrayContaining([{ step: 'site', done: true, later: true }, { step: 'tracker', done: true, later: true }]) })
})

test('once walked, home holds what the rooms say, and names the decision that waits', async () => {
  const { company, line, action } = await walkLoop(sea)
  const home = await homeOf(company)
  const { course, costs } = await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')
  expect(home.course).toMatchObject({ expected: course!.expected, actual: 26, state: course!.state, chanceInTen: course!.chanceInTen })
  expect(home.worth).toMatchObject({ fullCents: costs.totals.fullCents, valueCents: costs.totals.valueCents })
  expect(home.waiting).toMatchObject({ kind: 'line', budgetLineId: line.id, results: 12, expectedCents: 4_000, costPerResult: { mid: 9_615 } })
  expect(home.week).toMatchObject({ actions: [{ id: action.id }], capacityHours: 4 })

  await company.ask('plan.updateBudgetLine', { id: line.id, version: line.version, change: { reverseBudgetId: null } })
  expect((await homeOf(company)).waiting).toBeNull()
  now = '2026-12-02T09:00:00.000Z'
  expect((await homeOf(company)).waiting).toEqual({ kind: 'review', onDay: '2026-12-01' })
  now = loopNow
})

test('a fault that came after a first reading without any is news', async () => {
  const company = await sea.company()
  const { id: siteId } = await company.ask<Row>('diagnose.createSite', { url: 'https://neuf.example/', name: 'Neuf', kind: 'own' })
  const seen = { siteId, checkId: 'seo.title-missing', checkVersion: 1, severity: 'medium', element: 1, effortMinutes: 10, proof: { url: 'https://neuf.example/', values: {} }, lastSeenAt: '2026-11-20T08:00:00.000Z', state: 'new' }
  await company.ask('diagnose.createFinding', { ...seen, nature: 'asset', fingerprint: 'asset', sentence: 'Vos mentions légales sont en ligne', firstSeenAt: '2026-08-20T08:00:00.000Z' })
  await company.ask('diagnose.createFinding', { ...seen, fingerprint: 'title', sentence: 'Une page n’a pas de titre', firstSeenAt: '2026-11-20T08:00:00.000Z' })
  expect((await company.ask<Home>('home.readHome', { since: '2026-11-18T00:00:00.000Z' })).since.moved).toMatchObject([{ sentence: 'Une page n’a pas de titre' }])
})

test('what changed since the last visit, the first reading apart', async () => {
  const { company } = await walkLoop(sea)
  const news = async (since: string) => (await company.ask<Home>('home.readHome', { since })).since
  expect((await news('2026-08-01T00:00:00.000Z')).moved).toEqual([])
  const [own] = await company.ask<Row[]>('diagnose.listSites')
  const seen = { siteId: own!.id, checkId: 'seo.title-missing', checkVersion: 1, severity: 'medium', element: 1, effortMinutes: 10, proof: { url: 'https://menuiserie-lenoir.example/', values: {} }, lastSeenAt: '2026-11-20T08:00:00.000Z' }
  await company.ask('diagnose.createFinding', { ...seen, fingerprint: 'form', sentence: 'Formulaire muet sur mobile', state: 'new', firstSeenAt: '2026-11-20T08:00:00.000Z' })
  await company.ask('diagnose.createFinding', { ...seen, fingerprint: 'hours', sentence: 'Horaires à quatre clics', state: 'fixed', firstSeenAt: '2026-08-20T08:00:00.000Z', fixedAt: '2026-11-19T08:00:00.000Z' })
  expect((await news('2026-11-18T00:00:00.000Z')).moved).toMatchObject([{ state: 'new', sentence: 'Formulaire muet sur mobile', isOwn: true }, { state: 'fixed' }])
  expect((await news('2026-11-20T00:00:00.000Z')).moved).toMatchObject([{ state: 'new' }])
})

test('while the event store is away, home says that the measure is late and shows the rest', async () => {
  const harbour = await openTestShip({ env: { CLICKHOUSE_URL: 'http://127.0.0.1:9' } })
  try {
    const company = await harbour.company()
    await company.ask('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
    await company.ask('measure.installTracker')
    expect(await homeOf(company)).toMatchObject({ loop: { measure: 'late', next: 'diagnosis' }, since: { firstEventAt: null } })
  } finally { await harbour.close() }
})
