// A company's server speaks with its key: rows are confirmed, wrong lines named, others' sites and weaker keys refused.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

const now = '2026-11-25T12:00:00.000Z'
let sea: TestShip
let http: FastifyInstance
beforeAll(async () => { sea = await openTestShip({ now: () => now }); http = await sea.ship.http() })
afterAll(async () => { await http.close(); await sea.close() })

async function sited() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  return { company, key }
}
const keyOf = (company: TestCompany, scope: 'read' | 'write') => createApiKey(sea.ship.database, { name: 'shop', scope, days: 1, workspace: company.workspace, person: company.person }, new Date().toISOString())
const post = async (company: TestCompany, payload: object, scope: 'read' | 'write' = 'write') =>
  http.inject({ method: 'POST', url: `/api/w/${company.workspace}/measure/recordEvents`, headers: { authorization: `Bearer ${await keyOf(company, scope)}` }, payload })
const rowsOf = async (site: string) => {
  await sea.ship.services.events.drain()
  return await sea.ship.services.events.query<Record<string, unknown>>('SELECT * FROM event WHERE site = {site:String} ORDER BY ts, name', { site })
}

test('said by the company’s server: confirmed, as old and as large as it is, and counted once', async () => {
  const { company, key } = await sited()
  const order = { id: randomUUID(), name: 'order', ts: '2025-02-03T10:00:00Z', value: { amount: 250_000, currency: 'EUR' }, props: { code: 'RENTREE' } }
  const confirm = { id: randomUUID(), name: 'confirm', ts: now, props: { event: randomUUID() }, value: { amount: 0, currency: 'EUR' } }
  const consented = { id: randomUUID(), name: 'order', ts: now, mode: 'consented', visitor: 'known', url: 'https://menuiserie-lenoir.example/merci', props: { order: '12345678' } }
  for (let time = 0; time < 2; time++) expect((await post(company, { events: [order, confirm, consented] })).json()).toEqual({ accepted: 3, rejected: [] })
  const rows = await rowsOf(key)
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({ name: 'order', confirmed: 1, cents: 25_000_000, path: '/', mode: 'exempt', host: 'menuiserie-lenoir.example', bot: '' })
  expect(rows).toContainEqual(expect.objectContaining({ name: 'confirm', confirmed: 1, cents: 0, currency: 'EUR', props: { event: confirm.props.event } }))
  expect(rows).toContainEqual(expect.objectContaining({ path: '/merci', mode: 'consented', props: { order: '12345678' } }))
})

test('what was confirmed and then refunded adds up to nothing; only a confirmation takes away', async () => {
  const { company, key } = await sited()
  const say = (name: string, amount: number) => ({ id: randomUUID(), name, ts: now, value: { amount, currency: 'EUR' }, ...(name === 'confirm' && { props: { event } }) })
  const event = randomUUID()
  const answer = await post(company, { events: [say('confirm', 40), say('confirm', -40), say('order', -40)] })
  expect(answer.json()).toMatchObject({ accepted: 2, rejected: [{ line: 3, reason: expect.stringMatching(/^value/) }] })
  expect((await rowsOf(key)).reduce((sum, row) => sum + Number(row.cents), 0)).toBe(0)
})

test('wrong lines are refused alone, by their line; the law’s rules hold here too', async () => {
  const { company, key } = await sited()
  const good = { id: randomUUID(), name: 'order', ts: now, visitor: 'lea', url: 'https://menuiserie-lenoir.example/?utm_campaign=noel', props: { email: 'lea@example.org' } }
  const bad = { id: randomUUID(), name: 'confirm', ts: now, props: { event: 'order-12' } }
  const answer = await post(company, { site: key, events: [null, good, bad, { id: 'x', name: 'order' }, { id: randomUUID(), name: 'order', ts: '2027-01-01T00:00:00Z' }, { id: randomUUID(), name: 'order' }] })
  expect(answer.json()).toEqual({ accepted: 1, rejected: [
    { line: 1, id: null, reason: 'event: must be an object' },
    { line: 3, id: bad.id, reason: expect.stringMatching(/^props: event/) },
    { line: 4, id: 'x', reason: 'id: must be a UUID' },
    { line: 5, id: expect.any(String), reason: 'ts: in the future' },
    { line: 6, id: expect.any(String), reason: 'ts: must be a time, in ms or ISO with its zone' },
  ] })
  const [row] = await rowsOf(key)
  expect(row).toMatchObject({ visitor: 0, campaign: '', channel: 'campaign', props: {} })
})

test('another company’s site, a reading key, a viewer: refused, and nothing is kept', async () => {
  const [ours, theirs] = [await sited(), await sited()]
  const events = [{ id: randomUUID(), name: 'order', ts: now }]
  expect((await post(ours.company, { site: theirs.key, events })).json()).toMatchObject({ code: 'invalid', fields: { site: expect.any(String) } })
  expect((await post(ours.company, { events }, 'read')).statusCode).toBe(403)
  await expect((await ours.company.as('viewer'))('measure.recordEvents', { events })).rejects.toMatchObject({ code: 'not-allowed' })
  expect((await post(ours.company, { events: Array.from({ length: 5_001 }, () => null) })).statusCode).toBe(400)
  expect([...await rowsOf(ours.key), ...await rowsOf(theirs.key)]).toEqual([])
})

test('the API document describes an event field by field', async () => {
  const document = (await http.inject('/api/openapi.json')).json<{ paths: Record<string, { post?: { requestBody: { content: Record<string, { schema: { properties: { events: { items: { properties: Record<string, unknown> } } } } }> } } }> }>()
  const { events } = document.paths['/api/w/{workspace}/measure/recordEvents']!.post!.requestBody.content['application/json']!.schema.properties
  expect(Object.keys(events.items.properties)).toEqual(['id', 'name', 'ts', 'url', 'mode', 'visitor', 'value', 'props'])
})
