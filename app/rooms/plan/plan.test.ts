// From a course to a calendar: the budget derived backwards, the line it justifies, actions, reviews on working days.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { probabilityAt } from '@azimut/engines/budget'
import { frenchHolidays, isWorkingDay } from '@azimut/engines/calendar'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

let at: TestShip
let company: TestCompany
let objectiveId: string
let sentence: string
beforeAll(async () => {
  at = await openTestShip({ now: () => '2026-11-25T09:00:00.000Z' })
  company = await at.company()
  const weakness = await company.ask<{ id: string }>('diagnose.createSwotItem', { kind: 'weakness', sentence: 'Deux numéros de téléphone différents' })
  const set = await company.ask<{ objectiveId: string; sentence: string }>('aim.setCourse', { stake: 'Être joignable du premier coup', swotItemId: weakness.id, kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-25', endOn: '2027-06-30', valueCents: 60_000, marginShare: 0.4 })
  objectiveId = set.objectiveId
  sentence = set.sentence
})
afterAll(() => at.close())

interface Foreseen { count: number; p50Cents: number; p80Cents: number; spread: number; trial: { cents: number } | null; assumptions: { id: string; own: boolean }[] }
const foresee = async (own: object = {}) => (await company.ask<{ foreseen: Foreseen | null }>('plan.foreseeBudget', { objectiveId, leverId: 'search-ads-generic', ...own })).foreseen!

test('a course reads as a sentence', () => {
  expect(sentence).toBe('D’ici le 30 juin 2027, passer de 22 à 30 demandes de devis par mois.')
})

test('a course is refused when it is no course, with the field at fault', async () => {
  const form = { stake: 'Être joignable', swotItemId: null, kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-25', endOn: '2027-06-30', valueCents: null, marginShare: null }
  for (const [change, field] of [[{ endOn: '2026-11-01' }, 'endOn'], [{ toPerMonth: 20 }, 'toPerMonth'], [{ kpiId: 'nothing' }, 'kpiId'], [{ stake: '' }, 'stake'], [{ endOn: '2026-02-31' }, 'endOn']] as const)
    await expect(company.ask('aim.setCourse', { ...form, ...change })).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.anything() } })
})

test('references give a wide range and a trial; the company’s own figures narrow it', async () => {
  const wide = await foresee()
  expect(wide.count).toBe(8)
  expect(wide.p50Cents).toBeLessThan(wide.p80Cents)
  expect(wide.spread).toBeGreaterThan(3)
  expect(wide.trial?.cents).toBeGreaterThan(0)
  const narrow = await foresee({ priceCents: 185, visits: 675, results: 30 })
  expect(narrow.assumptions.every(one => one.own)).toBe(true)
  expect(narrow.spread).toBeLessThan(wide.spread)
  await expect(foresee({ visits: 10, results: 11 })).rejects.toMatchObject({ fields: { results: expect.anything() } })
})

test('a lever paid in hours has no budget to derive', async () => {
  expect(await company.ask('plan.foreseeBudget', { objectiveId, leverId: 'local-listing' })).toEqual({ foreseen: null })
})

test('a budget kept is a line with its chances, linked to what justifies it', async () => {
  const line = await company.ask<{ id: string; reverseBudgetId: string }>('plan.keepBudget', { objectiveId, leverId: 'search-ads-generic', centsPerMonth: 35_000, priceCents: 185, visits: 675, results: 30 })
  const budget = await company.ask<{ curve: { cents: number; share: number }[]; keptCents: number }>('plan.getReverseBudget', { id: line.reverseBudgetId })
  expect(budget.keptCents).toBe(35_000)
  expect((await company.ask<{ chance: number }>('aim.readAim')).chance).toBeCloseTo(probabilityAt(budget, 35_000))
  const thread = await company.ask<{ why: { noun: string }[] }>('thread.readThread', { id: line.id })
  expect(thread.why.map(one => one.noun)).toEqual(expect.arrayContaining(['plan.reverseBudget', 'aim.objective', 'aim.stake', 'diagnose.swotItem']))
})

test('an action without owner is advised, never lost; a due date before the start is refused', async () => {
  const action = { title: 'Un seul numéro partout', hours: 1, startOn: '2026-11-26', dueOn: '2026-11-27', objectiveId }
  expect(await company.ask('plan.createAction', action)).toMatchObject({ ownerId: null, state: 'planned' })
  await expect(company.ask('plan.createAction', { ...action, dueOn: '2026-11-20' })).rejects.toMatchObject({ fields: { dueOn: expect.anything() } })
  await company.ask('crew.setRuleLevel', { rule: 'plan.actionHasOwner', level: 'asked' })
  await expect(company.ask('plan.createAction', action)).rejects.toMatchObject({ code: 'rule-asked', status: 422 })
})

test('whoever does the work moves an action and says it is done, and changes nothing else of the plan', async () => {
  const [action] = await company.ask<{ id: string; version: number }[]>('plan.listActions')
  const asContributor = await company.as('contributor')
  const done = await asContributor<{ version: number; state: string }>('act.completeAction', { id: action!.id, version: action!.version, hours: null })
  expect(done).toMatchObject({ action: { state: 'done' } })
  await expect(asContributor('plan.updateAction', { id: action!.id, version: action!.version + 1, change: { hours: 99 } })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('reviews fall on working days, once', async () => {
  const placed = await company.ask<{ placed: number }>('plan.placeReviews', { objectiveId, cadence: 'monthly' })
  expect(placed.placed).toBe(7)
  const holidays = [2026, 2027].flatMap(year => frenchHolidays(year).map(({ day }) => day))
  const meetings = await company.ask<{ onDay: string }[]>('plan.listMeetings')
  for (const { onDay } of meetings) expect(isWorkingDay(onDay, holidays), onDay).toBe(true)
  expect(await company.ask('plan.placeReviews', { objectiveId, cadence: 'monthly' })).toEqual({ placed: 0 })
})

test('the page gets it all, with the dates of the sector', async () => {
  const plan = await company.ask<{ lines: unknown[]; dates: { id: string; start: string }[]; levers: { id: string }[] }>('plan.readPlan')
  expect(plan.lines).toHaveLength(1)
  expect(plan.dates.map(date => date.start)).toContain('2026-12-25')
  expect(plan.levers.length).toBeGreaterThanOrEqual(5)
})

test('dates that go backwards are refused however the action is changed; the moment it was done follows its state', async () => {
  const { id: ownerId } = await company.ask<{ id: string }>('plan.createPerson', { name: 'Claire', hoursPerWeek: 4 })
  const action = await company.ask<{ id: string; version: number }>('plan.createAction', { title: 'Répondre aux avis', ownerId, hours: 1, startOn: '2026-11-26', dueOn: '2026-11-27', objectiveId })
  const change = (version: number, form: object) => company.ask('plan.updateAction', { id: action.id, version, change: form })
  await expect(change(1, { dueOn: '2026-11-20' })).rejects.toMatchObject({ fields: { 'change.dueOn': expect.anything() } })
  expect(await change(1, { state: 'done' })).toMatchObject({ doneAt: '2026-11-25T09:00:00.000Z' })
  expect(await change(2, { title: 'Répondre à tous les avis' })).toMatchObject({ state: 'done', doneAt: '2026-11-25T09:00:00.000Z' })
  expect(await change(3, { state: 'planned' })).toMatchObject({ doneAt: null })
})

test('an objective stays one however it is written: what would break every page is refused beside its field', async () => {
  const objective = await company.ask<{ id: string; version: number; stakeId: string }>('aim.getObjective', { id: objectiveId })
  const form = { sentence: 'Passer de 22 à 30', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-25', endOn: '2027-06-30', stakeId: objective.stakeId }
  for (const [field, value] of [['endOn', '2026-11-01'], ['endOn', '2096-11-25'], ['fromPerMonth', -1], ['valueCents', -1], ['marginShare', 40]] as const) {
    await expect(company.ask('aim.createObjective', { ...form, [field]: value })).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.anything() } })
    await expect(company.ask('aim.updateObjective', { id: objective.id, version: objective.version, change: { [field]: value } })).rejects.toMatchObject({ code: 'invalid', fields: { [`change.${field}`]: expect.anything() } })
  }
  expect(await company.ask('aim.updateObjective', { id: objective.id, version: objective.version, change: { fromPerMonth: null, valueCents: null, marginShare: null } })).toMatchObject({ fromPerMonth: null })
})

test('reviews placed late begin today', async () => {
  const { id: stakeId } = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Depuis longtemps' })
  const { id } = await company.ask<{ id: string }>('aim.createObjective', { sentence: 'Depuis septembre', kpiId: 'orders', toPerMonth: 30, startOn: '2026-09-01', endOn: '2027-02-28', stakeId })
  const [one, other] = await Promise.all([1, 2].map(() => company.ask<{ placed: number }>('plan.placeReviews', { objectiveId: id, cadence: 'monthly' })))
  expect([one!.placed, other!.placed].toSorted((a, b) => a - b)).toEqual([0, 4])
  const days = (await company.ask<{ onDay: string; objectiveId: string }[]>('plan.listMeetings')).filter(meeting => meeting.objectiveId === id).map(meeting => meeting.onDay)
  expect(days.every(day => day >= '2026-11-25')).toBe(true)
})

test('a budget kept again on one lever takes the place of the first, and its history stays', async () => {
  const keep = (centsPerMonth: number) => company.ask<{ id: string; version: number; centsPerMonth: number }>('plan.keepBudget', { objectiveId, leverId: 'meta-ads', centsPerMonth })
  const [first, second] = [await keep(20_000), await keep(30_000)]
  expect(second).toMatchObject({ id: first.id, version: first.version + 1, centsPerMonth: 30_000 })
  expect((await company.ask<unknown[]>('thread.listHistory', { id: first.id }))).toHaveLength(2)
  expect(await company.ask('thread.undo', { id: second.id, version: second.version })).toMatchObject({ centsPerMonth: 20_000 })
})

test('figures noted of a lever go before the references, under their own name, and after the asker’s', async () => {
  const lever = 'linkedin-ads'
  const told = async (own: object = {}) => (await foresee({ leverId: lever, ...own })).assumptions
  expect((await told()).map(one => one.own)).toEqual([false, false])
  await company.ask('plan.createLeverRate', { leverId: lever, priceCents: 900, visits: 400, results: 12, origin: 'Une vieille campagne' })
  await company.ask('plan.createLeverRate', { leverId: lever, priceCents: 500, visits: null, results: null, origin: 'Six clients, 2025' })
  expect(await told()).toMatchObject([{ id: 'costPerVisit', mid: 500, own: true, origin: { fr: 'Six clients, 2025' } }, { own: false }])
  expect(await told({ priceCents: 650 })).toMatchObject([{ mid: 650, own: true, origin: { fr: 'votre chiffre' } }, { own: false }])
  const line = await company.ask<{ reverseBudgetId: string }>('plan.keepBudget', { objectiveId, leverId: lever, centsPerMonth: 20_000 })
  expect(await company.ask('plan.getReverseBudget', { id: line.reverseBudgetId })).toMatchObject({ assumptions: [{ mid: 500, own: true, source: 'Six clients, 2025' }, { own: false }] })
})

test('a year typed wrong is refused, with the field at fault, by hand and in a file', async () => {
  const company = await at.company()
  const form = { title: 'Écrire la page', hours: 2, startOn: '2026-11-25', dueOn: '2026-12-01' }
  for (const dueOn of ['2206-12-01', '2062-12-01']) await expect(company.ask('plan.createAction', { ...form, dueOn })).rejects.toMatchObject({ fields: { dueOn: { fr: expect.stringContaining('Vérifiez l’année') } } })
  const made = await company.ask<{ id: string; version: number }>('plan.createAction', form)
  await expect((await company.as('contributor'))('plan.updateAction', { id: made.id, version: made.version, change: { dueOn: '2062-12-01' } })).rejects.toMatchObject({ fields: { 'change.dueOn': expect.anything() } })
  const contentBase64 = Buffer.from('Action;Début;Échéance;Heures\nÉcrire;25/11/2026;01/12/2062;2\nPoser;25/11/2026;01/12/2206;2').toString('base64')
  expect(await company.ask('plan.tryPlanFile', { fileName: 'plan.csv', contentBase64 })).toMatchObject({ refused: [{ line: 2, field: 'due' }, { line: 3, field: 'due' }] })
})
