// The calendar that holds, on real stores: a leave moves an action, a circle is refused, overload is named, a version is kept, and what a choice touches.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }

// A Wednesday.
const now = '2026-11-25T09:00:00.000Z'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(() => sea.close())

async function planned() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Passer de 22 à 30 demandes', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, valueCents: 60_000, marginShare: 0.4, startOn: '2026-11-02', endOn: '2027-06-30', stakeId: stake.id })
  const person = await company.ask<Row>('plan.createPerson', { name: 'Claire', accountId: company.person, hoursPerWeek: 4, rateCentsPerHour: 3_500 })
  const plan = (title: string, more: object = {}) => company.ask<Row>('plan.createAction', { title, ownerId: person.id, hours: 1, startOn: '2026-12-14', dueOn: '2026-12-18', objectiveId: objective.id, ...more })
  return { company, stake, objective, person, plan }
}
const load = (company: TestCompany) => company.ask<OutputOf<'plan.readLoad'>>('plan.readLoad')
const action = (company: TestCompany, { id }: Row) => company.ask<Row & { startOn: string; dueOn: string }>('plan.getAction', { id })

test('a leave moves what falls in it and what waits for it, and nothing else', async () => {
  const { company, person, plan } = await planned()
  const [page, ads, other] = [await plan('Refaire la page', { deadlineOn: '2027-01-08' }), await plan('Lancer les annonces', { startOn: '2026-12-19', dueOn: '2026-12-22' }), await plan('Répondre aux avis', { startOn: '2026-12-07', dueOn: '2026-12-11' })]
  await company.ask('plan.createDependency', { actionId: ads.id, needsId: page.id, handover: 'La page est en ligne' })
  const { moves } = await company.ask<OutputOf<'plan.takeLeave'>>('plan.takeLeave', { personId: person.id, fromDay: '2026-12-14', toDay: '2026-12-18', label: 'Congés' })
  expect(moves.map(({ title, reason, missesDeadline }) => [title, reason, missesDeadline])).toEqual([['Refaire la page', { kind: 'away' }, false], ['Lancer les annonces', { kind: 'waits', for: 'Refaire la page' }, false]])
  expect((await action(company, page)).dueOn > '2026-12-18').toBe(true)
  expect((await action(company, ads)).startOn > (await action(company, page)).dueOn).toBe(true)
  expect(await action(company, other)).toMatchObject({ startOn: '2026-12-07', version: 1 })
  expect((await load(company)).people[0]!.cells.find(one => one.monday === '2026-12-14')).toMatchObject({ capacity: 0, isAway: true })
  await expect(company.ask('plan.takeLeave', { personId: person.id, fromDay: '2026-12-14', toDay: '2026-12-10', label: 'Congés' })).rejects.toMatchObject({ fields: { toDay: expect.anything() } })
})

test('actions that would wait for each other in a circle are refused, with the circle', async () => {
  const { company, plan } = await planned()
  const [a, b, c] = [await plan('A'), await plan('B'), await plan('C')]
  const wait = (actionId: string, needsId: string) => company.ask<Row>('plan.createDependency', { actionId, needsId, handover: 'Prêt' })
  await wait(b.id, a.id)
  const last = await wait(c.id, b.id)
  await expect(wait(a.id, c.id)).rejects.toMatchObject({ code: 'invalid', fields: { needsId: { fr: 'Ces actions s’attendraient en rond : A → C → B → A.' } } })
  await expect(wait(a.id, a.id)).rejects.toMatchObject({ code: 'invalid' })
  await expect(wait(b.id, a.id)).rejects.toMatchObject({ fields: { needsId: { fr: 'Cette attente est déjà notée.' } } })
  // Nor by way of a removal: with C → B away, A may wait for C, and then C → B does not come back.
  const removed = await company.ask<Row>('plan.removeDependency', { id: last.id, version: 1 })
  await wait(a.id, c.id)
  await expect(company.ask('plan.restoreDependency', { id: last.id, version: removed.version })).rejects.toMatchObject({ code: 'invalid' })
})

test('many ways between the same actions are looked at once', async () => {
  const { company, plan } = await planned()
  const rows: Row[] = []
  for (let at = 0; at < 45; at++) rows.push(await plan(`A${at}`))
  const wait = (a: number, b: number) => company.ask('plan.createDependency', { actionId: rows[a]!.id, needsId: rows[b]!.id, handover: 'Prêt' })
  // Fifteen diamonds in a row: over thirty thousand ways from the last to the first.
  for (let at = 0; at + 3 < 45; at += 3) for (const [a, b] of [[at + 1, at], [at + 2, at], [at + 3, at + 1], [at + 3, at + 2]] as const) await wait(a, b)
  await expect(wait(0, 42)).rejects.toMatchObject({ code: 'invalid' })
})

test('too much for a week is named, then shared out: no week above its hours, the share kept free stays free', async () => {
  const { company, plan } = await planned()
  await plan('Refaire la page', { hours: 3 })
  await plan('Écrire les annonces', { hours: 3, dueOn: '2026-12-17' })
  const before = await load(company)
  expect(before.overloads).toMatchObject([{ name: 'Claire', monday: '2026-12-14', capacity: 4 }])
  expect(before.overloads[0]!.planned).toBeGreaterThan(6)
  expect(before.overhead.map(one => one.kind)).toEqual(['planning', 'reporting'])
  const seen = await company.ask<OutputOf<'plan.foreseeLevelling'>>('plan.foreseeLevelling')
  expect((await load(company)).overloads).toHaveLength(1)
  const done = await company.ask<OutputOf<'plan.levelLoad'>>('plan.levelLoad')
  expect(done).toEqual(seen)
  const after = await load(company)
  expect(after.overloads).toEqual([])
  expect(after.people[0]!.cells.filter(one => one.planned + one.overhead > one.capacity! * 0.8 + 1e-6).map(one => one.monday)).toEqual(['2026-12-14'])
  expect(await company.ask('plan.levelLoad')).toMatchObject({ moves: [] })
  await expect((await company.as('viewer'))('plan.levelLoad')).rejects.toMatchObject({ code: 'not-allowed' })
})

test('whoever did not say their hours is never overloaded, and nothing of theirs moves for it', async () => {
  const { company, plan } = await planned()
  const bruno = await company.ask<Row>('plan.createPerson', { name: 'Bruno' })
  await plan('Refaire la page', { ownerId: bruno.id, hours: 60 })
  const { people, overloads } = await load(company)
  expect(people[1]!.cells.find(one => one.monday === '2026-12-14')).toMatchObject({ planned: 60, capacity: null })
  expect(overloads).toEqual([])
  expect(await company.ask('plan.levelLoad')).toMatchObject({ moves: [], unplaced: [] })
})

test('a version is kept with who and when, and the reserve is measured from it', async () => {
  const { company, plan } = await planned()
  await expect(company.ask('plan.validatePlan', {})).rejects.toMatchObject({ code: 'invalid' })
  const page = await plan('Refaire la page', { startOn: '2026-11-30', dueOn: '2026-12-04', deadlineOn: '2026-12-18' })
  expect(await company.ask('plan.validatePlan', {})).toMatchObject({ title: 'Plan du 25 novembre 2026', validatedOn: '2026-11-25', validatedBy: 'owner de test', actions: [{ title: 'Refaire la page', ownerName: 'Claire', dueOn: '2026-12-04' }] })
  await company.ask('act.postponeAction', { id: page.id, version: 1, toDay: '2026-12-10', reason: 'Attendre les photos' })
  expect((await load(company)).reserve).toMatchObject({ title: 'Refaire la page', total: 10, used: 4, left: 6, state: 'watch' })
})

test('what a week of waiting costs is known once somebody said what to expect, and unknown before', async () => {
  const { company, plan } = await planned()
  const page = await plan('Refaire la page', { deadlineOn: '2027-01-08' })
  expect((await load(company)).delay).toMatchObject({ title: 'Refaire la page', lost: null, deadlineKept: true, others: 0 })
  await company.ask('plan.updateAction', { id: page.id, version: 1, change: { expectedPerMonth: 12, confidence: 0.5 } })
  const { delay } = await load(company)
  expect(delay!.lost).toBeCloseTo(2.76, 2)
})

test('priorities, months and impact hold together; taking one action away takes its effect and no other', async () => {
  const { company, objective, stake, person, plan } = await planned()
  const line = await company.ask<Row>('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', objectiveId: objective.id, centsPerMonth: 35_000, startOn: '2026-12-01', endOn: '2027-06-30' })
  const first = await plan('Refaire la page', { expectedPerMonth: 4, confidence: 0.5, hours: 3, budgetLineId: line.id })
  const second = await plan('Lancer les annonces', { expectedPerMonth: 6, confidence: 0.9, hours: 3, productionCents: 20_000 })
  const months = () => company.ask<OutputOf<'plan.readMonths'>>('plan.readMonths')
  const whole = await months()
  expect(whole.total.committedCents).toBe(whole.lines.reduce((sum, one) => sum + one.committedCents, 0))
  expect(whole.work).toEqual({ hours: 6, knownCents: 21_000, isWhole: true })
  expect(whole.breakEven).toMatchObject({ month: expect.stringMatching(/^202[67]-\d\d$/) })
  const { actions } = await company.ask<OutputOf<'plan.readPriorities'>>('plan.readPriorities')
  expect(actions.map(one => [one.title, one.gainCents, one.costCents])).toEqual([['Refaire la page', 48_000, 10_500], ['Lancer les annonces', 129_600, 30_500]])
  await company.ask('plan.rankAction', { actionId: second.id, rank: 1, reason: 'La saison n’attend pas' })
  expect((await company.ask<OutputOf<'plan.readPriorities'>>('plan.readPriorities')).actions[0]).toMatchObject({ title: 'Lancer les annonces', chosen: { reason: 'La saison n’attend pas' } })

  const impact = (id: string) => company.ask<OutputOf<'plan.readImpact'>>('plan.readImpact', { id })
  const thread = await company.ask<{ andSo: { id: string }[] }>('thread.readThread', { id: stake.id })
  const all = await impact(stake.id)
  expect(all.records.map(one => one.id)).toEqual(thread.andSo.map(one => one.id))
  expect(all).toMatchObject({ people: ['Claire'], hours: 6, centsPerMonth: 35_000, firstOn: '2026-12-18' })
  expect((await impact(person.id)).actions.map(one => one.title)).toEqual(['Refaire la page', 'Lancer les annonces'])

  const effect = whole.drivers.find(one => one.id === first.id)!
  await company.ask('plan.removeAction', { id: first.id, version: 1 })
  const without = await months()
  expect(without.drivers).toEqual(whole.drivers.filter(one => one.id !== effect.id).map(one => expect.objectContaining({ id: one.id, total: one.total })))
})

test('a line taken away takes its calculation with it, and brings it back', async () => {
  const { company, objective } = await planned()
  const line = await company.ask<Row & { reverseBudgetId: string }>('plan.keepBudget', { objectiveId: objective.id, leverId: 'search-ads-generic', centsPerMonth: 35_000, priceCents: 185, visits: 675, results: 30 })
  const undone = await company.ask<Row>('thread.undo', { id: line.id, version: line.version })
  expect(await company.ask('plan.listReverseBudgets')).toEqual([])
  await company.ask('thread.undo', { id: undone.id, version: undone.version })
  expect(await company.ask('plan.listReverseBudgets')).toMatchObject([{ id: line.reverseBudgetId }])
})

test('think, plan, then act: once a company asks for it, an action waits for a finding and a budget', async () => {
  const { company, objective, plan } = await planned()
  await company.ask('crew.setRuleLevel', { rule: 'plan.studyFirst', level: 'asked' })
  await expect(plan('Trop tôt')).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'plan.studyFirst' } })
  await company.ask('diagnose.createSwotItem', { kind: 'weakness', sentence: 'Deux numéros différents' })
  await expect(plan('Encore trop tôt')).rejects.toMatchObject({ code: 'rule-asked' })
  await company.ask('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', objectiveId: objective.id, centsPerMonth: 35_000, startOn: '2026-12-01', endOn: '2027-06-30' })
  expect(await plan('À son heure')).toMatchObject({ state: 'planned' })
})
