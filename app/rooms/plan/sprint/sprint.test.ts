// The first six weeks, on real stores: proposed from what was read and kept, accepted once, moved with the start.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, frenchHolidays, isWorkingDay, weekday } from '@azimut/engines/calendar'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Sprint = NonNullable<OutputOf<'plan.readSprint'>>
type Row = { id: string; version: number; startOn: string; dueOn: string; endOn: string; title: string; hours: number; ownerId: string | null; budgetLineId: string | null; objectiveId: string; onDay: string }

let at: TestShip
const now = '2026-11-25T09:00:00.000Z'
beforeAll(async () => { at = await openTestShip({ now: () => now }) })
afterAll(() => at.close())

const holidays = [2026, 2027].flatMap(year => frenchHolidays(year).map(({ day }) => day))

async function lenoir(hoursPerWeek: number | null = 4): Promise<{ company: TestCompany; objectiveId: string }> {
  const company = await at.company('Menuiserie Lenoir (exemple fictif)')
  const { id: siteId } = await company.ask<{ id: string }>('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const seen = { siteId, checkVersion: 1, element: 1, state: 'new', firstSeenAt: '2026-11-25T08:00:00.000Z', lastSeenAt: '2026-11-25T08:00:00.000Z', proof: { url: 'https://menuiserie-lenoir.example/', values: { page: '/', fields: 11, limit: 6, number: '02 41 00 00 02', e164: '+33241000002' } } }
  await company.ask('diagnose.createFinding', { ...seen, checkId: 'presence.nap-phone', fingerprint: 'phone', sentence: 'Deux numéros de téléphone se contredisent', severity: 'high', effortMinutes: 10 })
  await company.ask('diagnose.createFinding', { ...seen, checkId: 'cust.form-length', fingerprint: 'form', sentence: 'Le formulaire pose 11 questions', severity: 'medium', effortMinutes: 30, skill: 'developer' })
  if (hoursPerWeek !== null) await company.ask('plan.createPerson', { name: 'Anne', hoursPerWeek })
  const { objectiveId } = await company.ask<{ objectiveId: string }>('aim.setCourse', { stake: 'Être joint du premier coup', swotItemId: null, kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-25', endOn: '2027-06-30', valueCents: null, marginShare: null })
  return { company, objectiveId }
}
const sprintOf = async (company: TestCompany) => (await company.ask<Sprint | null>('plan.readSprint'))!

test('nothing is proposed before a course', async () => {
  expect(await (await at.company()).ask('plan.readSprint')).toBeNull()
})

test('a trial kept is a trial: an amount and an end of its own; the objective is not said reachable by it', async () => {
  const { company, objectiveId } = await lenoir()
  await company.ask('plan.createMeans', { label: 'Moyens', centsPerMonth: 10_000 })
  const { foreseen } = await company.ask<OutputOf<'plan.foreseeBudget'>>('plan.foreseeBudget', { objectiveId, leverId: 'search-ads-generic' })
  const line = await company.ask<Row & { centsPerMonth: number }>('plan.startTrial', { objectiveId, leverId: 'search-ads-generic' })
  expect(line).toMatchObject({ startOn: '2026-11-25', centsPerMonth: foreseen!.trial!.centsPerMonth })
  expect(line.endOn < '2027-02-25').toBe(true)
  expect(line.centsPerMonth).toBeLessThanOrEqual(10_000)
  expect((await company.ask<{ chance: number | null }>('aim.readAim')).chance).toBeNull()
  await expect(company.ask('plan.startTrial', { objectiveId, leverId: 'local-listing' })).rejects.toMatchObject({ code: 'no-trial' })
})

test('a lever paid by impressions whose click is known has a budget too', async () => {
  const { company, objectiveId } = await lenoir()
  const { foreseen } = await company.ask<OutputOf<'plan.foreseeBudget'>>('plan.foreseeBudget', { objectiveId, leverId: 'meta-ads' })
  expect(foreseen!.assumptions[0]).toMatchObject({ id: 'costPerVisit', mid: 73, own: false })
})

test('five actions in six weeks, on working days, within the hours less what is left free', async () => {
  const { company, objectiveId } = await lenoir()
  const { id: lineId } = await company.ask<Row>('plan.startTrial', { objectiveId, leverId: 'search-ads-generic' })
  const sprint = await sprintOf(company)
  expect(sprint).toMatchObject({ startOn: '2026-11-30', weeks: 6, ownerName: 'Anne', hoursPerWeek: 4, freeShare: 0.2, left: [], kept: [] })
  expect(sprint.proposed.map(one => one.key)).toEqual(['repair:presence.nap-phone', 'till', 'lever:search-ads-generic', 'repair:cust.form-length', 'review'])
  expect(sprint.proposed.map(one => one.title)).toContain('Faire réparer «\u00a0Votre formulaire pose 11 questions\u00a0»')
  for (const { startOn, dueOn } of sprint.proposed) for (const day of [startOn, dueOn]) expect(isWorkingDay(day, holidays), day).toBe(true)
  expect(sprint.proposed.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(4 * 0.8 * 6)

  const keys = sprint.proposed.map(one => one.key).filter(key => key !== 'repair:cust.form-length')
  expect(await company.ask('plan.acceptActions', { keys })).toEqual({ placed: 4 })
  expect(await company.ask('plan.acceptActions', { keys })).toEqual({ placed: 0 })
  const actions = await company.ask<Row[]>('plan.listActions')
  expect(actions).toHaveLength(3)
  expect(actions.every(one => one.ownerId !== null && one.objectiveId === objectiveId)).toBe(true)
  expect(actions.find(one => one.budgetLineId === lineId)?.title).toBe('Annonces de recherche\u202f: préparer l’essai et le lancer')
  const [meeting] = await company.ask<Row[]>('plan.listMeetings')
  expect(meeting!.onDay).toBe(sprint.proposed.find(one => one.key === 'review')!.dueOn)
  expect((await sprintOf(company)).kept).toHaveLength(3)
})

test('what is not proposed is refused, and a viewer keeps nothing', async () => {
  const { company } = await lenoir()
  await expect(company.ask('plan.acceptActions', { keys: ['repair:none'] })).rejects.toMatchObject({ code: 'invalid', fields: { keys: expect.anything() } })
  await expect((await company.as('viewer'))('plan.acceptActions', { keys: ['till'] })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('one hour a week holds too: what does not fit is named', async () => {
  const { company, objectiveId } = await lenoir(1)
  await company.ask('plan.startTrial', { objectiveId, leverId: 'search-ads-generic' })
  const sprint = await sprintOf(company)
  expect(sprint.proposed.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(1 * 0.8 * 6)
  expect(sprint.left).toEqual(['Annonces de recherche\u202f: mettre en place'])
})

test('hours nobody said are counted as four, and nobody is named', async () => {
  const { company } = await lenoir(null)
  expect(await sprintOf(company)).toMatchObject({ ownerName: null, hoursPerWeek: 4 })
})

test('the start moves, and everything placed moves with it', async () => {
  const { company, objectiveId } = await lenoir()
  const line = await company.ask<Row>('plan.startTrial', { objectiveId, leverId: 'search-ads-generic' })
  await company.ask('plan.acceptActions', { keys: (await sprintOf(company)).proposed.map(one => one.key) })
  const before = await company.ask<Row[]>('plan.listActions')
  const placed = await company.ask<Row>('plan.getBudgetLine', { id: line.id })
  expect(placed.startOn).toBe(addDays(before.find(one => one.budgetLineId === line.id)!.dueOn, 1))
  expect(await company.ask('plan.moveStart', { startOn: '2026-12-07' })).toEqual({ moved: 4, days: 7 })
  const after = await company.ask<Row[]>('plan.listActions')
  for (const one of after) {
    const was = before.find(other => other.id === one.id)!
    expect(one.startOn).toBe(addDays(was.startOn, 7))
    expect(weekday(one.dueOn)).toBeLessThan(6)
    expect(holidays).not.toContain(one.dueOn)
  }
  expect((await company.ask<Row>('aim.getObjective', { id: objectiveId })).startOn).toBe('2026-12-07')
  expect(await company.ask<Row>('plan.getBudgetLine', { id: line.id })).toMatchObject({ startOn: addDays(placed.startOn, 7), endOn: addDays(placed.endOn, 7) })
  expect((await company.ask<Row[]>('plan.listMeetings')).every(one => one.onDay > '2026-12-07')).toBe(true)
  expect(await company.ask('plan.moveStart', { startOn: '2026-12-07' })).toEqual({ moved: 0, days: 0 })
  await expect(company.ask('plan.moveStart', { startOn: '2026-11-01' })).rejects.toMatchObject({ fields: { startOn: expect.anything() } })
  await expect(company.ask('plan.moveStart', { startOn: '2027-07-01' })).rejects.toMatchObject({ fields: { startOn: expect.anything() } })
})

test('moving the start moves the reviews placed with it, each the same one, at their own cadence', async () => {
  const { company, objectiveId } = await lenoir()
  await company.ask('plan.createAction', { title: 'Écrire les annonces', hours: 1, startOn: '2026-11-30', dueOn: '2026-12-04', objectiveId })
  await company.ask('plan.placeReviews', { objectiveId, cadence: 'weekly' })
  const before = await company.ask<Row[]>('plan.listMeetings')
  await company.ask('plan.moveStart', { startOn: '2026-12-07' })
  const after = await company.ask<Row[]>('plan.listMeetings')
  expect(after.length).toBeGreaterThanOrEqual(before.length - 1)
  for (const one of after) {
    expect(before.map(was => was.id)).toContain(one.id)
    expect(weekday(one.onDay)).toBeLessThan(6)
    expect(holidays).not.toContain(one.onDay)
  }
})
