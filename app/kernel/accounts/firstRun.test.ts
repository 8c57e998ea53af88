// The first run through its operations: the place reached, what is left for later, and the answers that are kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runOperation } from '#app/kernel/run.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { firstRunBy } from './firstRun.ts'
import { createCompany } from './members.ts'

let sea: TestShip
let company: TestCompany
beforeAll(async () => {
  sea = await openTestShip()
  company = await sea.company()
})
afterAll(() => sea.close())

const leave = (screen: number, next: number | null, later = false) => company.ask('crew.keepFirstRun', { screen, later, next })

test('going back loses nothing, later is listed until done, the last screen ends it for good', async () => {
  expect(await company.ask('crew.readFirstRun')).toBeNull()
  await leave(2, 3)
  expect(await leave(3, 4, true)).toMatchObject({ door: 'owner', reached: 4, later: [3], finishedAt: null })
  expect(await leave(2, 3)).toMatchObject({ reached: 4, later: [3] })
  expect(await leave(3, 4)).toMatchObject({ reached: 4, later: [] })
  const over = await leave(12, null)
  expect(over['finishedAt']).toEqual(expect.any(String))
  expect((await leave(5, 6, true))['finishedAt']).toBe(over['finishedAt'])
  await expect((await company.as('contributor'))('crew.keepFirstRun', { screen: 5, later: false, next: 6 })).rejects.toMatchObject({ status: 403 })
})

test('a director begins with entities and the plan they have, in that order', async () => {
  const { user } = await sea.ship.accounts.api.signUpEmail({ body: { name: 'Dora', email: 'dora@test.example', password: 'une phrase bien à moi' } })
  const workspace = await createCompany(sea.ship.database.owner, { name: 'Groupe de test (exemple fictif)', fictional: true, firstRun: firstRunBy('director') }, user)
  const ask = async (operation: string, input: object = {}) => (await runOperation(sea.ship, { workspace, locale: 'fr', asker: { person: user.id, name: 'Dora', role: 'owner', scope: 'write' } }, operation, input)).output
  expect(await ask('crew.readFirstRun')).toMatchObject({ door: 'director', reached: 13, path: [1, 13, 14, 2, 3, 4, 5, 7] })
  await ask('crew.keepFirstRun', { screen: 13, later: true, next: 14 })
  await ask('crew.keepFirstRun', { screen: 14, later: false, next: 2 })
  expect(await ask('crew.keepFirstRun', { screen: 14, later: true, next: 2 })).toMatchObject({ reached: 2, later: [13, 14] })
})

test('a wish and figures are one record, completed as one answers; what is unknown stays unknown', async () => {
  await company.ask('aim.keepBaseline', { wishId: 'more-requests' })
  await company.ask('aim.keepBaseline', { perMonthNow: 22, marginShare: null })
  expect(await company.ask('aim.listBaselines')).toMatchObject([{ wishId: 'more-requests', perMonthNow: 22, marginShare: null, saleCents: null }])
  await expect(company.ask('aim.createBaseline', { label: 'Départ', kpiId: 'applause' })).rejects.toMatchObject({ fields: { kpiId: expect.anything() as object } })
  await expect(company.ask('aim.keepBaseline', { wishId: 'get-rich' })).rejects.toMatchObject({ fields: { wishId: expect.anything() as object } })
})

test('hours are those of who answers, euros those of the company, each once', async () => {
  expect(await company.ask('plan.readMeans')).toEqual({ hoursPerWeek: null })
  await company.ask('plan.setMeans', { hoursPerWeek: 4 })
  await company.ask('plan.setMeans', { hoursPerWeek: 2, centsPerMonth: null })
  expect(await company.ask('plan.setMeans', { centsPerMonth: 30_000 })).toEqual({ hoursPerWeek: 2, centsPerMonth: 30_000 })
  expect(await company.ask('plan.listPeople')).toMatchObject([{ accountId: company.person, hoursPerWeek: 2 }])
})

test('a company is told by its name and activity; the reference of its trade follows', async () => {
  expect(await company.ask('aim.readOwnFigures')).toMatchObject({ sector: null, counted: { id: 'quote-requests' } })
  await company.ask('crew.describeCompany', { name: 'Menuiserie Lenoir', naf: '43.32A' })
  expect(await company.ask('crew.readDescription')).toEqual({ name: 'Menuiserie Lenoir', siren: null, naf: '43.32A' })
  expect(await company.ask('aim.readOwnFigures')).toMatchObject({ sector: { name: { fr: 'Menuiserie bois et PVC' } } })
})

test('once the first run is over, who administers the company names it', async () => {
  const other = await sea.company('Menuiserie Lenoir')
  const editor = await other.as('editor')
  await editor('crew.keepFirstRun', { screen: 2, later: false, next: 3 })
  await editor('crew.describeCompany', { name: 'Maison Lenoir' })
  await editor('crew.keepFirstRun', { screen: 12, later: false, next: null })
  expect(await editor('crew.describeCompany', { name: 'Maison Lenoir', naf: '43.32A' })).toEqual({ name: 'Maison Lenoir', siren: null, naf: '43.32A' })
  await expect(editor('crew.describeCompany', { name: 'À moi' })).rejects.toMatchObject({ code: 'not-allowed' })
  expect(await other.ask('crew.describeCompany', { name: 'Lenoir' })).toMatchObject({ name: 'Lenoir' })
})
