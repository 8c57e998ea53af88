// Nobody gets in where they do not belong: every route of the API description × every role × another company.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#app/kernel/access.ts'
import type { Role } from '#app/kernel/access.ts'
import { runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import type { Told } from '#stories/story.ts'
import { callOf, namesRecord, readRoutes } from './routes.ts'
import type { Route } from './routes.ts'

let work: string
let server: TestServer
let told: Told
let routes: Route[]
const foreign = { ids: [] as string[], words: ['Secret de la maison d’en face'] }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'azimut-tenancy-'))
  server = await startServer(work)
  told = JSON.parse((await runCli(work, ['seed', 'rivals', '--json'])).out) as Told
  routes = await readRoutes(server.url)
  // What the other company keeps and nobody else may see.
  const rival = userOf(1, 'owner')
  const make = async (operation: string, body: object) => (await ask(rival.apiKey, 'POST', `/api/w/${rival.workspace}/${operation}`, body)).json as { id: string }
  const stake = await make('aim/createStake', { sentence: foreign.words[0]! })
  const person = await make('plan/createPerson', { name: foreign.words[0]!, hoursPerWeek: 4, rateCentsPerHour: null })
  const [said] = foreign.words
  const edition = await make('share/createEdition', { title: said, exportId: 'deck', locale: 'fr', madeOn: '2026-11-25' })
  const others = [
    await make('share/createDelivery', { recipient: 'banque@exemple.fr', message: said, editionId: edition.id }),
    await make('share/createBrand', { displayName: said, primary: '#0e5a66', second: '#8a5a00' }),
    await make('share/createComment', { text: said, aboutId: stake.id }),
    await make('act/createContent', { title: said }),
    await make('diagnose/createChannel', { name: said, kind: 'social' }),
    await make('measure/createTill', { name: said, question: said, sources: [said], kpiId: 'quote-requests' }),
  ]
  foreign.ids = [stake, person, edition, ...others].map(one => one.id).concat(told.workspaces[1]!.id)
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

function call(route: Route, workspace: string, id: string, apiKey: string | undefined) {
  const { address, body } = callOf(route, { workspace, id })
  return ask(apiKey, route.method, address, body)
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
      for (const route of companyRoutes().filter(one => JSON.stringify(callOf(one, { workspace, id })).includes(id))) {
        const answer = await call(route, workspace, id, apiKey)
        expect(answer.text, `${route.method} ${route.path}`).not.toContain(foreign.words[0])
        expect(answer.status, `${route.method} ${route.path} ${answer.text}`).not.toBe(500)
        if (route.method === 'POST' && namesRecord(route) && !/delete|enqueue/.test(route.path) && !spared.test(route.path)) expect(answer.status, `${route.method} ${route.path} ${answer.text}`).toBeGreaterThanOrEqual(400)
      }
    }
  }, 300_000)
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
