// Where one goes: several objectives and one course, KPIs that mean something, goals they agree with, chances that are computed.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reverseBudget } from '@azimut/engines/budget'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

let at: TestShip
let company: TestCompany
let seconds = 0
/** Time passes: of two choices, one is the later. */
beforeAll(async () => { at = await openTestShip({ now: () => new Date(Date.parse('2026-11-25T09:00:00Z') + 1000 * seconds++).toISOString() }) })
afterAll(() => at.close())
beforeEach(async () => { company = await at.company() })

const form = { stake: 'Être joint du premier coup', swotItemId: null, kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-25', endOn: '2027-06-30', valueCents: 60_000, marginShare: 0.4 }
type Row = { id: string; version: number }
const set = async (change: object = {}) => (await company.ask<{ objectiveId: string }>('aim.setCourse', { ...form, ...change })).objectiveId
const aim = () => company.ask<OutputOf<'aim.readAim'>>('aim.readAim')
const registers = () => company.ask<OutputOf<'aim.readKpis'>>('aim.readKpis')
const alignment = () => company.ask<OutputOf<'aim.readAlignment'>>('aim.readAlignment')

test('of several objectives, the one chosen last is the course; one that ends keeps its history', async () => {
  const first = await set()
  const second = await set({ kpiId: 'orders', toPerMonth: 40 })
  expect((await aim()).courseId).toBe(second)
  const row = (await aim()).objectives.find(one => one.id === first)!
  await company.ask('aim.chooseCourse', { id: row.id, version: row.version })
  expect((await aim()).objectives[0]?.id).toBe(first)
  expect((await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')).course?.objective.id).toBe(first)
  await company.ask('aim.endObjective', { id: first, version: row.version + 1, reason: 'L’atelier est plein' })
  const after = await aim()
  expect(after.courseId).toBe(second)
  expect(after.objectives.find(one => one.id === first)).toMatchObject({ endedOn: '2026-11-25', endedReason: 'L’atelier est plein' })
})

test('a course that replaces another ends it and says by what', async () => {
  const first = await set()
  const second = await set({ toPerMonth: 35, replacesId: first })
  const { objectives, courseId } = await aim()
  expect(courseId).toBe(second)
  expect(objectives.find(one => one.id === first)).toMatchObject({ endedOn: '2026-11-25', endedReason: expect.stringContaining('35 demandes de devis') })
})

test('what is open follows the course that replaces another; what is over stays, and what a line brings does not change', async () => {
  const first = await set({ fromPerMonth: 22, toPerMonth: 30, endOn: '2027-06-30' })
  const make = (name: string, form: object) => company.ask<Row>(`plan.${name}`, { objectiveId: first, ...form })
  const line = await make('keepBudget', { leverId: 'search-ads-generic', centsPerMonth: 35_000 })
  const gone = await make('createBudgetLine', { label: 'Flyers', leverId: 'flyers', centsPerMonth: 10_000, startOn: '2026-08-01', endOn: '2026-10-31' })
  const days = { hours: 2, startOn: '2026-11-25', dueOn: '2026-12-04' }
  const open = await make('createAction', { title: 'Écrire les annonces', ...days, budgetLineId: line.id })
  const done = await make('createAction', { title: 'Choisir les mots', ...days, state: 'done' })
  const review = await make('createMeeting', { title: 'Point', onDay: '2026-12-15' })
  const brought = async () => (await company.ask<OutputOf<'plan.readMonths'>>('plan.readMonths')).drivers.find(one => one.id === line.id)!.months[2]
  const before = await brought()
  const { objectiveId, carried } = await company.ask<OutputOf<'aim.setCourse'>>('aim.setCourse', { ...form, toPerMonth: 35, endOn: '2027-09-30', replacesId: first })
  expect(carried).toEqual({ lines: 1, actions: 1, campaigns: 0, meetings: 1 })
  const now = (noun: string, { id }: Row) => company.ask<Row>(`plan.get${noun}`, { id })
  expect(await now('BudgetLine', line)).toMatchObject({ objectiveId, endOn: '2027-09-30', centsPerMonth: 35_000 })
  expect([await now('Action', open), await now('Meeting', review)]).toMatchObject([{ objectiveId }, { objectiveId }])
  expect([await now('BudgetLine', gone), await now('Action', done)]).toMatchObject([{ objectiveId: first }, { objectiveId: first }])
  expect((await company.ask<{ why: { id: string }[] }>('thread.readThread', { id: open.id })).why.map(one => one.id)).toContain(objectiveId)
  expect(await brought()).toBeCloseTo(before!)
  // The chances were those of another count: nothing is said until the budget is derived again.
  expect((await aim()).chance).toBeNull()
  const again = await company.ask<Row>('plan.keepBudget', { objectiveId, leverId: 'search-ads-generic', centsPerMonth: 40_000 })
  expect(again.id).toBe(line.id)
  expect((await aim()).chance).toBeGreaterThan(0)
})

test('an objective beside the course leaves it where it is', async () => {
  const course = await set()
  await set({ kpiId: 'orders', isCourse: false })
  expect((await aim()).courseId).toBe(course)
})

test('no number, no plan: said where the figure is asked for', async () => {
  await expect(set({ toPerMonth: 0 })).rejects.toMatchObject({ code: 'invalid', fields: { toPerMonth: { fr: expect.stringContaining('Sans chiffre') } } })
})

test('the same objective twice, or one met offline, is challenged; a reason answers', async () => {
  await set()
  for (const rule of ['aim.sameObjective', 'aim.metOffline']) await company.ask('crew.setRuleLevel', { rule, level: 'asked' })
  await expect(set()).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'aim.sameObjective' } })
  await expect(set({ kpiId: 'orders', isMetOffline: true })).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'aim.metOffline' } })
  const id = await set({ isMetOffline: true, onlineReason: 'Le site libère deux heures de téléphone par jour' })
  expect(await company.ask('aim.getObjective', { id })).toMatchObject({ isMetOffline: true, onlineReason: 'Le site libère deux heures de téléphone par jour' })
  await set({ startOn: '2027-07-01', endOn: '2027-12-31' })
})

test('the seven wishes come as complete drafts, for any sector and size', async () => {
  const { templates } = await aim()
  expect(templates.map(one => one.name.fr)[0]).toBe('Vendre plus')
  expect(templates).toHaveLength(7)
  const asked = await company.ask<OutputOf<'aim.readTemplates'>>('aim.readTemplates', { sectorId: 'restaurant', size: 'team' })
  expect(asked).toMatchObject({ sectorId: 'restaurant', size: 'team' })
  expect(asked.drafts.find(one => one.templateId === 'more-requests')).toMatchObject({ kpiId: 'bookings', toPerMonth: 20 })
})

test('a KPI is never without its reason, its people are asked for, and its reports take days and hours', async () => {
  const objectiveId = await set()
  const { id: ownerId } = await company.ask<Row>('plan.createPerson', { name: 'Julie', hoursPerWeek: 8 })
  const kpi = await company.ask<OutputOf<'aim.createKpi'>>('aim.createKpi', { name: 'avis de clients', kpiId: 'reviews', targetPerMonth: 4, objectiveId, ownerId, reporting: 'monthly', reportHours: 0.5 })
  expect(kpi).toMatchObject({ role: 'second', link: expect.stringContaining('se lit'), humanSignal: expect.any(String) })
  await expect(company.ask('aim.createKpi', { name: 'x', kpiId: 'reviews', targetPerMonth: 4, objectiveId, link: '  ' })).rejects.toMatchObject({ fields: { link: expect.anything() } })
  await expect(company.ask('aim.updateKpi', { id: kpi.id, version: kpi.version, change: { link: '' } })).rejects.toMatchObject({ fields: { link: expect.anything() } })
  const meetings = await company.ask<{ title: string }[]>('plan.listMeetings')
  expect(meetings.length).toBeGreaterThanOrEqual(6)
  const [action] = await company.ask<{ hours: number; ownerId: string; dueOn: string }[]>('plan.listActions')
  expect(action).toMatchObject({ hours: meetings.length * 0.5, ownerId })
  expect((await company.ask<OutputOf<'act.readWeek'>>('act.readWeek')).plannedHours).toBeGreaterThan(0)
  // Counted once: half an hour a month of reporting as usual, and the action.
  expect((await company.ask<OutputOf<'plan.readLoad'>>('plan.readLoad')).overhead.find(one => one.kind === 'reporting')!.hours).toBeCloseTo(0.5 * 3)
  await company.ask('aim.updateKpi', { id: kpi.id, version: kpi.version, change: { reportHours: 1 } })
  expect(await company.ask('plan.listActions')).toMatchObject([{ hours: meetings.length }])
  expect((await registers()).kpis.find(one => one.row.id === kpi.id)).toMatchObject({ lacks: ['people', 'refresh'], ownerName: 'Julie' })
})

test('the eighth KPI asks which one leaves its place', async () => {
  const objectiveId = await set()
  const add = (name: string) => company.ask<Row>('aim.createKpi', { name, kpiId: 'reviews', targetPerMonth: 4, objectiveId })
  const second = await add('2')
  for (const name of ['3', '4', '5', '6', '7']) await add(name)
  await expect(add('8')).rejects.toMatchObject({ code: 'dashboard-full', words: { fr: expect.stringContaining('Lequel laisse sa place') }, details: { places: expect.objectContaining({ length: 7 }) } })
  await company.ask('aim.updateKpi', { id: second.id, version: second.version, change: { onDashboard: false } })
  await add('8')
  const kept = await registers()
  expect(kept).toMatchObject({ onDashboard: 7, mostOnDashboard: 7 })
  expect(kept.kpis.at(-1)?.row.name).toBe('2')
})

test('traffic for being known is challenged, and brand searches proposed', async () => {
  const objectiveId = await set({ kpiId: 'brand-searches', templateId: 'be-known' })
  const asked = (kpiId: string, name: string) => company.ask<OutputOf<'aim.findBetterKpi'>>('aim.findBetterKpi', { objectiveId, kpiId, name })
  expect((await asked('useful-visits', 'Trafic du site')).challenge?.better?.id).toBe('brand-searches')
  expect((await asked('brand-searches', 'recherches de votre nom')).challenge).toBeNull()
})

test('goals face objectives: an empty row or column is said, and so is what reaches no stake', async () => {
  const objectiveId = await set()
  const goal = await company.ask<Row>('aim.createCompanyGoal', { sentence: 'Remplir l’atelier toute l’année' })
  const lonely = await alignment()
  expect(lonely).toMatchObject({ goals: [{ alone: true }], objectives: [{ alone: true }], objectivesToLink: [{ id: objectiveId, lacks: 'need' }] })
  await company.ask('aim.updateObjective', { id: objectiveId, version: lonely.objectives[0]!.version, change: { goalId: goal.id } })
  expect(await alignment()).toMatchObject({ goals: [{ alone: false }], objectives: [{ alone: false, goalId: goal.id }] })

  const dates = { startOn: '2026-11-25', dueOn: '2026-12-02', hours: 1 }
  await company.ask('plan.createAction', { title: 'Répondre aux avis', objectiveId, ...dates })
  expect((await alignment()).actionsToLink).toEqual([])
  const [stake] = (await aim()).stakes
  await company.ask('aim.removeStake', { id: stake!.id, version: 1 })
  expect(await alignment()).toMatchObject({ objectivesToLink: [{ lacks: 'stake' }], actionsToLink: [{ title: 'Répondre aux avis', lacks: 'stake' }] })
})

test('what digital adds is one sentence, said again it replaces itself', async () => {
  await set()
  const [kpi] = (await registers()).kpis
  await company.ask('aim.keepValueStatement', { sentence: 'Le site reçoit des demandes la nuit', kpiId: null })
  await company.ask('aim.keepValueStatement', { sentence: 'Le site reçoit des demandes la nuit et le dimanche', kpiId: kpi!.row.id })
  expect(await company.ask('aim.listValueStatements')).toHaveLength(1)
  expect((await alignment()).value).toMatchObject({ row: { sentence: 'Le site reçoit des demandes la nuit et le dimanche' }, kpi: 'demandes de devis' })
})

test('each stage has its usual levers; one may be set aside and another kept', async () => {
  await set({ templateId: 'more-requests' })
  const funnel = async () => (await company.ask<OutputOf<'aim.readFunnel'>>('aim.readFunnel')).stages
  for (const stage of await funnel()) expect(stage.kept).toHaveLength(3)
  const [awareness] = await funnel()
  const [aside, added] = [awareness!.kept[0]!, awareness!.others[0]!]
  await company.ask('aim.keepTactic', { stage: 'awareness', leverId: aside.id, isKept: false })
  await company.ask('aim.keepTactic', { stage: 'awareness', leverId: added.id, isKept: true })
  const ids = (await funnel())[0]!.kept.map(one => one.id)
  expect(ids).not.toContain(aside.id)
  expect(ids).toContain(added.id)
  await expect(company.ask('aim.keepTactic', { stage: 'retention', leverId: 'search-ads-generic', isKept: true })).rejects.toMatchObject({ fields: { stage: expect.anything() } })
})

test('three scenarios come from the kept budget, each chance within a point of the calculation made again', async () => {
  const objectiveId = await set()
  const foresee = () => company.ask<OutputOf<'aim.foreseeScenarios'>>('aim.foreseeScenarios', { objectiveId })
  expect((await foresee()).scenarios).toBeNull()
  await company.ask('plan.keepBudget', { objectiveId, leverId: 'search-ads-generic', centsPerMonth: 35_000, priceCents: 185, visits: 675, results: 30 })
  const scenarios = (await foresee()).scenarios!
  expect(scenarios.map(one => one.id)).toEqual(['prudent', 'expected', 'ambitious'])
  for (const { perMonth, low, high, chance } of scenarios) {
    expect(low).toBeLessThanOrEqual(perMonth)
    expect(high).toBeGreaterThanOrEqual(perMonth)
    if (perMonth === 22) continue
    const again = reverseBudget({ objective: { count: perMonth - 22 }, steps: [{ id: 'visitToLead', rate: { successes: 30, trials: 675 } }], costPerVisit: { median: 185, logSd: 0.1 }, seed: 'search-ads-generic' })
    process.stdout.write(`${perMonth} a month: ${(chance * 100).toFixed(1)} % here, ${(again.probabilityAt(35_000) * 100).toFixed(1)} % calculated again\n`)
    expect(Math.abs(chance - again.probabilityAt(35_000))).toBeLessThan(0.01)
  }
})

test('a KPI is set against the results of its objective once there are weeks of both; the result itself announces nothing', async () => {
  await company.ask('diagnose.openSites', { url: 'https://boutique.example' })
  await company.ask('measure.installTracker')
  const objectiveId = await set()
  const [main] = (await registers()).kpis
  expect(await company.ask('aim.readLead', { id: main!.row.id })).toBeNull()
  const calls = await company.ask<Row>('aim.createKpi', { name: 'appels', kpiId: 'calls', targetPerMonth: 40, link: 'Qui appelle demande ensuite un devis', objectiveId })
  expect(await company.ask('aim.readLead', { id: calls.id })).toBeNull()
  // By hand, in weeks: a call more, then two weeks later a request more.
  for (const week of Array.from({ length: 20 }, (_, index) => index)) {
    const onDay = new Date(Date.parse('2026-07-08T00:00:00Z') + week * 7 * 86_400_000).toISOString().slice(0, 10)
    const wave = (at: number) => 20 + 4 * ((at * at) % 7)
    await company.ask('measure.noteResults', { kpiId: 'calls', onDay, source: 'Téléphone', count: wave(week) })
    await company.ask('measure.noteResults', { kpiId: 'quote-requests', onDay, source: 'Téléphone', count: wave(week - 2) })
  }
  expect(await company.ask('aim.readLead', { id: calls.id })).toMatchObject({ verdict: 'enough', weeks: 19, lagWeeks: 2, linked: true })
})
