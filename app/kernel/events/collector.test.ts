// The collector's contract over real HTTP, down to the rows and the bytes that are kept.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { storedIds } from './store/storedIds.ts'
import { collector } from './collector.ts'
import type { CollectorOptions } from './collector.ts'
import { openEventPath } from './eventPath.ts'

const dir = mkdtempSync(join(tmpdir(), 'azimut-collector-'))
const events = await openEventPath({ dir, secret: 'test', log: () => undefined })
const key = 'key'
const findSite = async (asked: string) => (asked === key ? { key, hosts: [] } : undefined)
const app = fastify()
await app.register(collector, { events, findSite })
const tight = fastify()
await tight.register(collector, { events, findSite, eventsPerSecond: 2 })
const full = fastify()
await full.register(collector, { events: { ...events, append: () => Promise.reject(new Error('ENOSPC')) }, findSite })
const url = await app.listen({ port: 0 })

afterAll(async () => {
  await Promise.all([app.close(), tight.close(), full.close()])
  await events.close()
  rmSync(dir, { recursive: true, force: true })
})

const makeSent = (given: Record<string, unknown> = {}) => ({ id: randomUUID(), name: 'pageview', url: 'https://www.example.fr/', ts: Date.now(), mode: 'exempt', ...given })
const post = (body: string, headers: Record<string, string> = { 'content-type': 'text/plain' }) => fetch(`${url}/e`, { method: 'POST', body, headers })
const send = (...sent: unknown[]) => post(JSON.stringify({ site: key, events: sent }))
const rowOf = async (id: string) => {
  await events.drain()
  return (await events.query<Record<string, unknown>>('SELECT * FROM event WHERE id = {id:UUID}', { id }))[0]
}

test('202 counts what is taken and names what is not', async () => {
  const [good, bad] = [makeSent(), makeSent({ ts: 'soon' })]
  const answer = await send(good, bad)
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ accepted: 1, rejected: [{ id: bad.id, reason: 'ts: must be a time, in ms or ISO with its zone' }] })
  expect(await rowOf(good.id)).toMatchObject({ site: key, name: 'pageview', path: '/', mode: 'exempt', visitor: 0 })
})

test('text/plain, JSON and a body without a type are read alike; any page may send, without a preflight or with one', async () => {
  for (const headers of [{ 'content-type': 'text/plain;charset=UTF-8' }, { 'content-type': 'application/json' }]) {
    const answer = await post(JSON.stringify({ site: key, events: [makeSent()] }), headers)
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([202, '*'])
  }
  const untyped = await fetch(`${url}/e`, { method: 'POST', body: Buffer.from(JSON.stringify({ site: key, events: [makeSent()] })) })
  expect(untyped.status).toBe(202)
  const preflight = await fetch(`${url}/e`, { method: 'OPTIONS', headers: { origin: 'https://www.example.fr', 'access-control-request-method': 'POST' } })
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type'])
})

test('an id that is no text is not echoed: however deep, the rest of the batch is taken', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const answer = await post(`{"site":"${key}","events":[{"id":${deep}},{"id":{"a":1}},${JSON.stringify(makeSent())}]}`)
  expect(answer.status).toBe(202)
  const refused = { id: null, reason: 'id: must be a UUID' }
  expect(await answer.json()).toEqual({ accepted: 1, rejected: [refused, refused] })
})

test('400 for a malformed body or an unknown key, 413 over 256 kB', async () => {
  expect((await post('{')).status).toBe(400)
  expect((await post('')).status).toBe(400)
  const unknown = await post(JSON.stringify({ site: 'nobody', events: [makeSent()] }))
  expect([unknown.status, await unknown.json()]).toEqual([400, { code: 'malformed', message: 'site: no site has this key.' }])
  expect((await post(JSON.stringify({ site: key, events: [], filler: 'x'.repeat(256 * 1024) }))).status).toBe(413)
})

test('429 says when to come back', async () => {
  const body = JSON.stringify({ site: key, events: [makeSent(), makeSent()] })
  const ask = () => tight.inject({ method: 'POST', url: '/e', body, headers: { 'content-type': 'text/plain' } })
  expect((await ask()).statusCode).toBe(202)
  const refused = await ask()
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '1'])
})

test('503 when it cannot be made durable', async () => {
  const refused = await full.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: [makeSent()] }), headers: { 'content-type': 'text/plain' } })
  expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toEqual([503, '10', { code: 'unavailable', message: 'The events are not taken. Send them again later.' }])
})

test('what a stranger writes can neither stop the loading nor change on the way', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const written = fc.sample(fc.record({ title: text, name: text, visitor: text, props: fc.dictionary(fc.string({ maxLength: 8 }), text, { maxKeys: 4, noNullPrototype: true }) }), 200)
  const sent = written.map((one) => makeSent({ ...one, name: `n${one.name}`, mode: 'consented' }))
  expect(await (await send(...sent)).json()).toEqual({ accepted: 200, rejected: [] })
  await events.drain()
  const rows = await events.query<{ id: string; name: string }>("SELECT id, name FROM event WHERE startsWith(name, 'n')")
  expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(new Map(sent.map(({ id, name }) => [id, name.toWellFormed()])))
  expect(events.lateness()).toMatchObject({ late: false })
})

test('the same id sent again, at once or later, alone or with others, is one row', async () => {
  const sent = makeSent()
  for (const batch of [[sent, sent], [sent], [makeSent(), sent]]) await send(...batch)
  await events.drain()
  await send(sent)
  await events.drain()
  const ids: string[] = []
  for await (const some of storedIds(events)) ids.push(...some)
  expect(ids.filter((id) => id === sent.id)).toHaveLength(1)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing of an exempt visitor is on the disk: no address, no browser, no identifier, no campaign', async () => {
  const secret = { agent: 'Agent-q7Zk', visitor: 'visitor-q7Zk', campaign: 'campaign-q7Zk', page: 'page-q7Zk' }
  const app2 = fastify({ trustProxy: '127.0.0.1' })
  await app2.register(collector, { events, findSite })
  const sent = makeSent({ visitor: secret.visitor, url: `https://www.example.fr/?utm_campaign=${secret.campaign}`, referrer: `https://www.example.org/${secret.page}` })
  const answer = await app2.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: [sent] }), headers: { 'content-type': 'text/plain', 'user-agent': secret.agent, 'x-forwarded-for': '203.0.113.77' } })
  expect(answer.statusCode).toBe(202)
  expect(await rowOf(sent.id)).toMatchObject({ channel: 'campaign' })
  await app2.close()
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
  expect(files.some((content) => content.includes(sent.id)), 'the journal holds the event itself').toBe(true)
  for (const trace of [...Object.values(secret), '203.0.113.77']) expect(files.filter((content) => content.includes(trace))).toEqual([])
})

test('the script is served to any site and may be kept an hour', async () => {
  const answer = await fetch(`${url}/t.js`)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('access-control-allow-origin')])
    .toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=3600', '*'])
})

test('what Azimut saw itself goes the same way', async () => {
  const id = randomUUID()
  await events.record([{ id, site: key, name: 'click', url: 'https://www.example.fr/l/abc', props: { link: id } }])
  expect(await rowOf(id)).toMatchObject({ name: 'click', props: { link: id }, visitor: 0 })
  await expect(events.record([{ site: key, name: 'click', url: 'nowhere' }])).rejects.toThrow('The event click is refused: url')
})

test('who invents keys waits soon, whatever else they send; the others do not', async () => {
  const one = fastify({ trustProxy: '127.0.0.1' })
  await one.register(collector, { events, findSite, eventsPerSecond: 1_000, clock: () => 1_000_000_000_000 })
  const knock = async (site: string, from: string) => (await one.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site, events: [] }), headers: { 'content-type': 'text/plain', 'x-forwarded-for': from } })).statusCode
  const answers = []
  for (let n = 0; n < 6; n++) answers.push(await knock(`invented-${n}`, '80.67.169.12'))
  expect([answers, await knock(key, '80.67.169.12:5000'), await knock(key, '80.67.169.13')]).toEqual([[400, 400, 400, 400, 400, 429], 429, 202])
  await one.close()
})

test('device, browser, language and country come from the request; the address is believed from a trusted proxy only', async () => {
  const seen = async (trustProxy: string | false) => {
    const one = fastify({ trustProxy })
    await one.register(collector, { events, findSite })
    const sent = makeSent()
    const headers = { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'accept-language': 'fr-FR,fr;q=0.9', 'x-forwarded-for': '80.67.169.12' }
    await one.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: [sent] }), headers })
    await one.close()
    return rowOf(sent.id)
  }
  expect(await seen('127.0.0.1')).toMatchObject({ country: 'FR', device: 'desktop', browser: 'Firefox 140', os: 'Windows', language: 'fr', region: '', city: '', confirmed: 0 })
  expect(await seen(false)).toMatchObject({ country: '', device: 'desktop' })
})

test('the limit of an address follows the visitor behind a trusted proxy, and cannot be talked round without one', async () => {
  const ask = async (trustProxy: string | false) => {
    const one = fastify({ trustProxy })
    await one.register(collector, { events, findSite, eventsPerSecond: 1 })
    const answers = []
    for (const from of ['80.67.169.12', '80.67.169.13']) answers.push((await one.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: [makeSent()] }), headers: { 'content-type': 'text/plain', 'x-forwarded-for': from } })).statusCode)
    await one.close()
    return answers
  }
  expect(await ask('127.0.0.1')).toEqual([202, 202])
  expect(await ask(false)).toEqual([202, 429])
})

test('429 for a site too, 503 while the store is far behind, and what is over a cap is refused by its reason', async () => {
  const ask = async (options: Partial<CollectorOptions>, ...sent: unknown[]) => {
    const one = fastify()
    await one.register(collector, { events, findSite, ...options })
    const answer = await one.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: sent }), headers: { 'content-type': 'text/plain' } })
    const again = await one.inject({ method: 'POST', url: '/e', body: JSON.stringify({ site: key, events: sent }), headers: { 'content-type': 'text/plain' } })
    await one.close()
    return [answer, again] as const
  }
  const [, limited] = await ask({ siteEventsPerSecond: 1 }, makeSent())
  expect([limited.statusCode, limited.headers['retry-after']]).toEqual([429, '1'])
  const [behind] = await ask({ events: { ...events, lateness: () => ({ late: true, bytesBehind: 2_000 }) }, mostBytesBehind: 1_000 }, makeSent())
  expect([behind.statusCode, behind.headers['retry-after']]).toEqual([503, '10'])
  const order = makeSent({ name: 'order', value: { amount: 60, currency: 'EUR' } })
  const [first, second] = await ask({ caps: { centsADay: 10_000 } }, order)
  expect([first.json(), second.json()]).toEqual([{ accepted: 1, rejected: [] }, { accepted: 0, rejected: [{ id: order.id, reason: expect.stringMatching(/^value: more money/) }] }])
})

test('opposed by its browser: taken note of, kept nowhere; and nobody confirms from a browser', async () => {
  const [opposed, confirm] = [makeSent(), makeSent({ name: 'confirm', props: { event: randomUUID() } })]
  const answer = await post(JSON.stringify({ site: key, events: [opposed] }), { 'content-type': 'text/plain', dnt: '1' })
  expect([answer.status, await answer.json()]).toEqual([202, { accepted: 0, rejected: [{ id: opposed.id, reason: expect.stringMatching(/^off:/) }] }])
  expect(await rowOf(opposed.id)).toBeUndefined()
  expect(await (await send(confirm)).json()).toMatchObject({ accepted: 0, rejected: [{ reason: expect.stringMatching(/^name: confirm/) }] })
})
