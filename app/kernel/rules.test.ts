// The method's rules advise, ask or require, as the company chooses; who passes over one is noted by name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { createApiKey } from './accounts/crew.ts'
import { passedOver } from './tables.ts'

const rule = 'plan.actionHasOwner'
let at: TestShip
let http: FastifyInstance
let company: TestCompany
let key: string
let objectiveId: string
beforeAll(async () => {
  at = await openTestShip()
  http = await at.ship.http()
  company = await at.company()
  key = await createApiKey(at.ship.database, { name: 'test', scope: 'write', days: 1, workspace: company.workspace, person: company.person }, new Date().toISOString())
  const stake = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Être joignable' })
  objectiveId = (await company.ask<{ id: string }>('aim.createObjective', { sentence: 'Passer de 22 à 30', kpiId: 'quote-requests', toPerMonth: 30, startOn: '2026-12-01', endOn: '2027-06-30', stakeId: stake.id })).id
})
afterAll(() => at.close())

/** Creates an action that nobody owns: the rule is broken. */
const create = (headers: Record<string, string> = {}) => http.inject({
  method: 'POST', url: `/api/w/${company.workspace}/plan/createAction`, headers: { authorization: `Bearer ${key}`, ...headers },
  payload: { title: 'Sans personne', hours: 1, startOn: '2026-12-01', dueOn: '2026-12-02', objectiveId },
})
const choose = (level: string) => company.ask('crew.setRuleLevel', { rule, level })
const kept = async () => (await company.ask<unknown[]>('plan.listActions')).length
const noted = () => at.ship.database.owner.select().from(passedOver)

test('advice: done all the same, and said with the answer in the caller’s language', async () => {
  for (const [locale, says] of [['fr', 'qui fera ce travail'], ['en', 'who will do this work']] as const) {
    const answer = await create({ 'x-azimut-locale': locale })
    expect(answer.statusCode).toBe(200)
    const advice = JSON.parse(decodeURIComponent(String(answer.headers['x-azimut-advice']))) as unknown
    expect(advice).toContainEqual({ rule, message: expect.stringContaining(says) as string })
  }
  expect(await kept()).toBe(2)
})

test('asked: refused once, done when passed over, noted with the name', async () => {
  await choose('asked')
  const refused = await create()
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ code: 'rule-asked', rule, canPassOver: true })
  expect([await kept(), await noted()]).toEqual([2, []])
  expect((await create({ 'x-azimut-pass-over': 'another.rule' })).statusCode).toBe(422)
  expect((await create({ 'x-azimut-pass-over': rule })).statusCode).toBe(200)
  expect(await kept()).toBe(3)
  expect(await noted()).toMatchObject([{ workspace: company.workspace, rule, operation: 'plan.createAction', by: company.person, byName: 'owner de test' }])
})

test('required: refused whoever passes over it; the levels are for those who administer', async () => {
  await choose('required')
  const refused = await create({ 'x-azimut-pass-over': rule })
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ code: 'rule-required', canPassOver: false })
  expect(await kept()).toBe(3)
  expect(await noted()).toHaveLength(1)
  await expect((await company.as('editor'))('crew.setRuleLevel', { rule, level: 'advice' })).rejects.toMatchObject({ code: 'not-allowed' })
})
