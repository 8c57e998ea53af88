// What every answer carries, whose writes are taken, and that asking changes nothing.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBackup } from '#app/kernel/backup/file.ts'
import { runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import { buildPages } from '#house/setup/pages.mjs'
import { callOf, readRoutes } from './routes.ts'
import type { Route } from './routes.ts'
import { plantCosts, plantImports } from './strangers/files.ts'
import { plantRecords, setUp } from './strangers/planting.ts'
import type { Owner } from './strangers/planting.ts'
import { plantAround, plantRegisters } from './strangers/registers.ts'

const root = join(import.meta.dirname, '../..')
let data: string
let server: TestServer
let owner: Owner
let routes: Route[]
let slug: string
/** One record of each noun. */
const ids: string[] = []

beforeAll(async () => {
  await buildPages(root)
  data = await mkdtemp(join(tmpdir(), 'azimut-doors-'))
  server = await startServer(data)
  owner = await setUp(server, 'Menuiserie Lenoir (exemple fictif)')
  const texts = ['Répondre aux avis', 'Ouvrir les annonces']
  await plantRecords(owner, texts, 'https://menuiserie-lenoir.example')
  await plantRegisters(owner, texts, 'https://menuiserie-lenoir.example')
  await plantAround(owner, texts)
  await plantCosts(owner, ['Annonces'])
  await plantImports(owner, texts)
  const [site] = await (await owner.get(`/api/w/${owner.workspace}/diagnose/listSites`)).json() as { id: string }[]
  await owner.ask('diagnose.createAudit', { label: 'Lecture', siteId: site!.id })
  routes = await readRoutes(server.url)
  for (const { path } of routes.filter(route => /\/list[A-Z]/.test(route.path))) {
    const rows: unknown = await (await owner.get(path.replace('{workspace}', owner.workspace))).json()
    const [first] = (Array.isArray(rows) ? rows : []) as { id?: string }[]
    if (first?.id) ids.push(first.id)
  }
  slug = (await (await owner.get(`/api/w/${owner.workspace}/act/listTrackedLinks`)).json() as { slug: string }[])[0]!.slug
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await rm(data, { recursive: true, force: true })
})

/** Some ids name an item of a shelf. */
function shelved(address: string): string {
  const url = new URL(address)
  for (const [key, item] of [['exportId', 'deck'], ['leverId', 'search-ads-generic']] as const) if (url.searchParams.has(key)) url.searchParams.set(key, item)
  return url.href
}

/** Everything that is kept, as a sum for each table and for each month of events. */
async function kept(): Promise<Record<string, string>> {
  const { createHash } = await import('node:crypto')
  const file = join(data, '..', `azimut-doors-${Date.now()}.azimut`)
  expect((await runCli(data, ['backup', file])).status).toBe(0)
  const sums: Record<string, string> = {}
  await readBackup(file, { async take({ name, pieces }) {
    const hash = createHash('sha256')
    for await (const piece of pieces) hash.update(piece)
    sums[name] = hash.digest('hex')
  } })
  await rm(file)
  expect(Object.keys(sums)).toContain('postgres/kernel.history')
  return sums
}

describe('headers', () => {
  /** Sent as it is: fetch would mend the address. */
  const raw = (path: string, how: { method?: string; body?: string } = {}) => new Promise<{ status: number; headers: Record<string, string>; body: string }>((resolve, reject) => {
    request({ port: server.port, host: 'localhost', path, method: how.method ?? 'GET', headers: { cookie: owner.cookie, origin: server.url, ...(how.body === undefined ? {} : { 'content-type': 'application/json' }) } }, answer => {
      text(answer).then(body => resolve({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string>, body }), reject)
    }).on('error', reject).end(how.body)
  })
  const nonceOf = (policy: string | undefined) => /script-src 'self' 'nonce-([^']{20,})'/.exec(policy ?? '')?.[1]

  test.each([
    '/', '/setup', '/sign-in', '/invitation', '/w/x', '/w/%3Cscript%3E', '/w/x/aim?a=<script>', '/nowhere', '/%', '/%00', '/assets/nothing.js', '/t.js', '/l/nothing', '/health', '/health/stores',
    '/api', '/api/openapi.json', '/api/account/me', '/api/account/nothing', '/api/w/x/aim/readAim', '/api/w/{workspace}/aim/readAim', '/api/w/{workspace}/aim/readAim?odd=1', '/api/w/{workspace}/share/downloadEdition?exportId=calendar', `/${'a'.repeat(2000)}`,
  ])('%s: a policy with a fresh nonce, nosniff, in no frame', async address => {
    const path = address.replace('{workspace}', owner.workspace)
    const [once, again] = [await raw(path), await raw(path)]
    for (const { headers } of [once, again]) {
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*(unsafe|https?:|\*|data:)/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' })
    }
    const nonces = [once, again].map(one => nonceOf(one.headers['content-security-policy']))
    expect(nonces[0]).toBeDefined()
    expect(nonces[1]).not.toBe(nonces[0])
    const inPage = [...once.body.matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce)
    expect(new Set(inPage)).toEqual(new Set(/html/.test(once.headers['content-type'] ?? '') ? [nonces[0]] : []))
    expect(once.body).not.toContain('<script>a')
  })

  test('assets, refusals and what cannot be read carry them too', async () => {
    const [script] = (await readdir(join(root, 'dist/web/assets'))).filter(name => name.endsWith('.js'))
    const answers = await Promise.all([
      raw(`/assets/${script}`), raw('/e', { method: 'POST', body: '{' }), raw('/api/account/signIn', { method: 'POST', body: '{' }), raw('/e', { method: 'POST', body: 'a'.repeat(300_000) }),
      raw('/api/account/signIn', { method: 'PUT' }), raw('/', { method: 'HEAD' }),
    ])
    expect(answers.map(one => one.status)).toEqual([200, 400, 400, 413, 404, 200])
    for (const { headers } of answers) {
      expect(nonceOf(headers['content-security-policy'])).toBeDefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

test('a write that comes from another site is refused, on every route, and changes nothing', async () => {
  const before = await kept()
  const writes = routes.filter(route => route.method !== 'GET' && route.path !== '/e')
  expect(writes.length).toBeGreaterThan(60)
  const odd = [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: server.url.replace('localhost', '127.0.0.1') }, { origin: `${server.url}.evil.example` }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {}]
  for (const route of writes) {
    const { address, body } = callOf(route, { workspace: owner.workspace, id: ids[0]! })
    for (const headers of odd) {
      for (const type of ['application/json', 'text/plain']) {
        const answer = await fetch(`${server.url}${address}`, { method: route.method, headers: { ...headers as Record<string, string>, cookie: owner.cookie, 'content-type': type }, body: JSON.stringify(body) })
        expect(answer.status, `${address} ${JSON.stringify(headers)}`).toBe(403)
        expect(await answer.json()).toMatchObject({ code: 'foreign-origin' })
      }
    }
  }
  expect(await kept()).toEqual(before)
}, 120_000)

test('asking changes nothing: every GET of the description, of every kind of record; what answers, asked with HEAD too', async () => {
  const before = await kept()
  const reads = routes.filter(route => route.method === 'GET' && !/\/live$|^\/l\//.test(route.path))
  const [broken, silent]: [string[], string[]] = [[], []]
  for (const route of reads) {
    const addresses = new Set(ids.map(id => shelved(`${server.url}${callOf(route, { workspace: owner.workspace, id }).address}`)))
    const answered = new Set<number>()
    const knock = async (address: string, method: 'GET' | 'HEAD') => {
      const answer = await fetch(address, { method, headers: { cookie: owner.cookie } })
      await answer.arrayBuffer()
      answered.add(answer.status)
      return answer.ok
    }
    for (const address of addresses) if (await knock(address, 'GET')) await knock(address, 'HEAD')
    broken.push(...[...answered].filter(status => status >= 500).map(status => `${route.path} ${status}`))
    if (!answered.has(200)) silent.push(route.path)
  }
  expect({ broken, silent }).toEqual({ broken: [], silent: [] })
  expect(await kept()).toEqual(before)
}, 300_000)

test('following a short link counts a click and changes no record', async () => {
  const before = await kept()
  const answer = await fetch(`${server.url}/l/${slug}`, { redirect: 'manual' })
  expect(answer.status).toBe(302)
  const after = await kept()
  const changed = Object.keys(after).filter(part => after[part] !== before[part])
  expect(changed.map(part => part.split('/')[0])).toEqual(['events'])
})
