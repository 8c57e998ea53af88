// « Never stored », proven on the bytes: what must not be kept is sent through a real server, then looked for in every file and every column.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collector } from '../collector.ts'
import { openEventPath } from '../eventPath.ts'
import type { EventPath } from '../eventPath.ts'

const dir = mkdtempSync(join(tmpdir(), 'azimut-never-'))
const agent = 'Mozilla/5.0 (X11; Linux x86_64; Qz7Agent) Gecko/20100101 Firefox/140.17'
const address = '80.67.169.12'

/** What no mode keeps: where each was put. */
const never = { address, agent: 'Qz7Agent', version: '140.17', query: 'Qz7Query', password: 'Qz7Password', mail: 'qz7mail', fragment: 'Qz7Fragment', accept: 'q=0.7913', cookie: 'Qz7Cookie' }
/** What the exempt mode does not keep. */
const exempt = {
  visitor: 'Qz7Visitor', source: 'Qz7Source', medium: 'Qz7Medium', campaign: 'Qz7Campaign', click: 'Qz7Gclid', page: 'Qz7Before',
  order: '4242000000017', account: 'Qz7Account', token: 'Qz7eyJhbGciOiJIUzI1NiJ9x12345', uuid: randomUUID(), custom: 'Qz7Custom',
}
/** What is kept, so that a search that finds nothing would be seen. */
const kept = { path: 'Qz7Path', title: 'Qz7Title', plan: 'Qz7Plan' }

const sentAs = (mode: 'exempt' | 'consented', secrets: typeof exempt) => ({
  id: randomUUID(), name: 'order', mode, ts: Date.now(), visitor: secrets.visitor, title: `${kept.title} ${never.mail}@example.org ${secrets.order}`,
  url: `https://user:${never.password}@www.example.fr/${kept.path}/${secrets.order}/${secrets.uuid}/${secrets.token}/${never.mail}@example.org?q=${never.query}&utm_source=${secrets.source}&utm_medium=${secrets.medium}&utm_campaign=${secrets.campaign}&gclid=${secrets.click}&Qz7x=${secrets.custom}#${never.fragment}`,
  referrer: `https://forum.example.org/${secrets.page}?u=${never.query}`, value: { amount: 12, currency: 'EUR' },
  props: { plan: kept.plan, orderId: secrets.order, account: secrets.account, reference: secrets.uuid, note: `${never.mail}%40example.org`, link: `https://www.example.org/${secrets.token}` },
})
const opposed = 'Qz7Opposed'

const statuses: number[] = []
let files: { name: string; content: string }[]
let rows: string
let events: EventPath

const post = async (port: number, body: object, headers: Record<string, string> = {}) => {
  const asked = request({ port, host: '127.0.0.1', path: `/e?${never.query}`, method: 'POST', headers: { 'user-agent': agent, 'accept-language': `fr-BE,fr;${never.accept}`, cookie: never.cookie, 'x-forwarded-for': address, 'content-type': 'text/plain', ...headers } })
  asked.end(JSON.stringify(body))
  const [answer] = await once(asked, 'response')
  answer.resume()
  await once(answer, 'end')
  statuses.push(answer.statusCode)
}

beforeAll(async () => {
  events = await openEventPath({ dir, secret: 'a secret of this test alone', log: () => undefined })
  // As the product does: the visitor's address is the one a trusted proxy gives.
  const app = fastify({ trustProxy: '127.0.0.1' })
  await app.register(collector, { events, findSite: async (key) => ({ key, hosts: [] }) })
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
  await post(port, { site: 'key', events: [sentAs('exempt', exempt)] })
  // With consent the same things under other names, so that one mode's bytes are never taken for the other's.
  const agreed = { ...Object.fromEntries(Object.entries(exempt).map(([name, value]) => [name, value.replace('Qz7', 'Qw5')])), order: 'order-5', uuid: randomUUID() } as typeof exempt
  await post(port, { site: 'key', events: [sentAs('consented', agreed)] })
  for (const signal of ['dnt', 'sec-gpc']) await post(port, { site: 'key', events: [{ ...sentAs('exempt', exempt), title: opposed }] }, { [signal]: '1' })
  await app.close()
  await events.drain()
  rows = JSON.stringify(await events.query('SELECT * FROM event'))
  await events.close()
  files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    .map((file) => ({ name: file.name, content: readFileSync(join(file.parentPath, file.name), 'latin1') }))
})
afterAll(() => { rmSync(dir, { recursive: true, force: true }) })

const holders = (text: string): string[] => [...files.filter(({ content }) => content.toLowerCase().includes(text.toLowerCase())).map(({ name }) => name), ...(rows.toLowerCase().includes(text.toLowerCase()) ? ['rows'] : [])]

test('the search finds what is kept: in the journal’s file and in the rows', () => {
  for (const text of Object.values(kept)) expect(holders(text)).toEqual(expect.arrayContaining([expect.stringMatching(/journal$/), 'rows']))
  for (const text of ['Qw5Campaign', 'Qw5Before', 'Qw5Account', 'order-5']) expect(holders(text), text).toContain('rows')
  expect(statuses).toEqual([202, 202, 202, 202])
  expect(JSON.parse(rows)).toHaveLength(2)
  expect(rows).toContain('"country":"FR"')
})

test.each(Object.entries(never))('%s: in no mode', (_, text) => { expect(holders(text)).toEqual([]) })

test.each(Object.entries(exempt))('%s: not in exempt mode', (_, text) => { expect(holders(text)).toEqual([]) })

test('the visitor’s number: not even with consent, where a keyed hash stands for it', () => { expect(holders('Qw5Visitor')).toEqual([]) })

test('opposed by its browser’s signal: nothing at all', () => { expect(holders(opposed)).toEqual([]) })
