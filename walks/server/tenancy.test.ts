// Nobody gets in where they do not belong: every route of the API description × every role × another company.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#app/kernel/access.ts'
import type { Access, Role } from '#app/kernel/access.ts'
import { runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import type { Told } from '#stories/story.ts'

interface Schema { type?: string; format?: string; properties?: Record<string, Schema>; required?: string[]; enum?: unknown[]; anyOf?: Schema[]; items?: Schema }
interface Described { operationId: string; description?: string; requestBody?: { content: { 'application/json': { schema: Schema } } }; parameters?: { name: string; in: string; required?: boolean; schema: Schema }[] }
interface Route { method: string; path: string; described: Described; access: Access | undefined }

let work: string
let server: TestServer
let told: Told
let routes: Route[]
const foreign = { ids: [] as string[], words: ['Secret de la maison d’en face'] }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'azimut-tenancy-'))
  server = await startServer(work)
  told = JSON.parse((await runCli(work, ['seed', 'rivals', '--json'])).out) as Told
  const document = await (await fetch(`${server.url}/api/openapi.json`)).json() as { paths: Record<string, Record<string, Described>> }
  routes = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described, access: /^Needs (\w+\.\w+)\.$/.exec(described.description ?? '')?.[1] as Access | undefined })))
  // What the other company keeps and nobody else may see.
  const rival = userOf(1, 'owner')
  const make = async (operation: string, body: object) => (await ask(rival.apiKey, 'POST', `/api/w/${rival.workspace}/${operation}`, body)).json as { id: string }
  const stake = await make('aim/createStake', { sentence: foreign.words[0]! })
  const person = await make('plan/createPerson', { name: foreign.words[0]!, hoursPerWeek: 4, rateCentsPerHour: null })
  foreign.ids = [stake.id, person.id, told.workspaces[1]!.id]
}, 120_000)
afterAll(async () => {
  await server.stop()
  await rm(work, { recursive: true, force: true })
})

const userOf = (company: number, role: string) => told.users.find(user => user.workspace === told.workspaces[company]!.id && user.role === role)!

async function ask(apiKey: string | undefined, method: string, address: string, body?: unknown) {
  const response = await fetch(`${server.url}${address}`, { method, headers: { ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }), signal: AbortSignal.timeout(10_000) })
  const text = await response.text()
  let json: unknown
  try { json = JSON.parse(text) } catch { json = undefined }
  return { status: response.status, text, json }
}

/** A value of the shape a schema asks for; every identifier is `id`. */
function sample(schema: Schema, id: string, name = ''): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sample(schema.anyOf[0]!, id, name)
  if (schema.format === 'uuid' || /id$/i.test(name)) return id
  if (schema.format === 'date') return '2026-12-01'
  if (schema.format === 'uri') return 'https://www.example.fr/'
  if (schema.format === 'email') return 'quelqu-un@example.fr'
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return schema.items ? [sample(schema.items, id, name)] : []
  if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || /id$/i.test(key)).map(([key, one]) => [key, sample(one, id, key)]))
  return 'abc'
}

function call(route: Route, workspace: string, id: string, apiKey: string | undefined) {
  const query = new URLSearchParams()
  for (const parameter of route.described.parameters ?? []) if (parameter.in === 'query' && (parameter.required || /id$/i.test(parameter.name))) query.set(parameter.name, String(sample(parameter.schema, id, parameter.name)))
  const address = route.path.replace('{workspace}', workspace).replace('{slug}', 'abc') + (query.size ? `?${query}` : '')
  return ask(apiKey, route.method, address, route.method === 'POST' ? sample(route.described.requestBody?.content['application/json'].schema ?? {}, id) ?? {} : undefined)
}

const companyRoutes = () => routes.filter(route => route.path.startsWith('/api/w/'))
const roles = ['owner', 'editor', 'contributor', 'viewer', 'guest'] as const

describe('another company', () => {
  test('the description covers the rooms', () => {
    expect(companyRoutes().length).toBeGreaterThan(100)
    expect(companyRoutes().filter(route => route.access === undefined).map(route => route.path)).toEqual(['/api/w/{workspace}/live'])
  })
  test.each(roles)('%s of one company asks every route of the other: 404, no trace', async role => {
    const { apiKey } = userOf(0, role)
    for (const route of companyRoutes()) {
      const answer = await call(route, told.workspaces[1]!.id, foreign.ids[0]!, apiKey)
      expect(answer.status, `${route.method} ${route.path}`).toBe(404)
      for (const word of foreign.words) expect(answer.text).not.toContain(word)
    }
  }, 120_000)
  test('the other company’s ids in one’s own company: never 200 with its content', async () => {
    const { apiKey, workspace } = userOf(0, 'owner')
    const spared = /crew\/(removeMember|changeRole)$/ // these name members of one’s own company only, and are tried too
    for (const id of foreign.ids) {
      for (const route of companyRoutes().filter(one => !one.path.endsWith('/live'))) {
        const answer = await call(route, workspace, id, apiKey)
        expect(answer.text, `${route.method} ${route.path}`).not.toContain(foreign.words[0])
        expect(answer.status, `${route.method} ${route.path} ${answer.text}`).not.toBe(500)
        const namesRecord = JSON.stringify(route.described.requestBody ?? '').includes('"id"') && !/delete|enqueue/.test(route.path)
        if (route.method === 'POST' && namesRecord && !spared.test(route.path)) expect(answer.status, `${route.method} ${route.path} ${answer.text}`).toBeGreaterThanOrEqual(400)
      }
    }
  }, 240_000)
})

describe('roles and strangers', () => {
  test('without a session or a key every company route says 401', async () => {
    for (const route of companyRoutes()) expect((await call(route, told.workspaces[0]!.id, foreign.ids[0]!, undefined)).status, route.path).toBe(401)
  }, 120_000)
  test.each(roles)('%s: what the role does not hold is refused with 403', async role => {
    const { apiKey, workspace } = userOf(0, role)
    for (const route of companyRoutes().filter(one => one.access !== undefined)) {
      if (may(role as Role, route.access!)) continue
      const answer = await call(route, workspace, foreign.ids[0]!, apiKey)
      expect(answer.status, `${route.method} ${route.path}`).toBe(403)
      expect(answer.json).toMatchObject({ code: 'not-allowed' })
    }
  }, 120_000)
})
