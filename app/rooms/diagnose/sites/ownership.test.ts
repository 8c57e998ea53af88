// A site is the company's own once it shows it: by the code of measure in its page or by a file, looked for again at each audit; a tick proves nothing.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import type { Diagnosis } from '../report/diagnosis.ts'
import type { OwnSite } from './readOwnSite.ts'

vi.setConfig({ testTimeout: 60_000 })

const proofPath = '/.well-known/azimut-verification.txt'

/** A small site: what its pages hold, what its file says, where its front door leads, and what was asked of it. */
function openSite() {
  const site = { isDown: false, isMute: false, head: '', file: null as string | null, leadsTo: null as string | null, robots: '', asked: [] as string[], url: '', close: () => {} }
  const server = createServer((request, response) => {
    const path = request.url!
    site.asked.push(path)
    if (site.isMute) return
    if (site.isDown) return void response.writeHead(503).end()
    if (path === '/' && site.leadsTo) return void response.writeHead(302, { location: site.leadsTo }).end()
    if (path === '/robots.txt') return void response.writeHead(200, { 'content-type': 'text/plain' }).end(site.robots)
    if (path === proofPath && site.file !== null) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(`${site.file}\n`)
    if (path !== '/' && path !== '/prive') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title>${site.head}<h1>Escaliers</h1><a href="/prive">Privé</a>`)
  }).listen(0, '127.0.0.1')
  return once(server, 'listening').then(() => Object.assign(site, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => { server.closeAllConnections(); server.close() } }))
}

let site: Awaited<ReturnType<typeof openSite>>
let other: typeof site
let sea: TestShip
beforeAll(async () => {
  [site, other] = [await openSite(), await openSite()]
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: [site, other].map(one => new URL(one.url).host).join(',') } })
})
beforeEach(() => { Object.assign(site, { isDown: false, isMute: false, head: '', file: null, leadsTo: null, robots: '', asked: [] }) })
afterAll(async () => { await sea.close(); site.close(); other.close() })

async function opened(url = site.url) {
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url })
  const own = async () => (await company.ask<OwnSite>('diagnose.readOwnSite'))
  return { company, own }
}

/** Presses « Vérifier », and waits for the answer. */
async function prove({ company, own }: Awaited<ReturnType<typeof opened>>): Promise<OwnSite['ownership']> {
  const { version } = await company.ask<{ version: number }>('diagnose.proveSite')
  await expect.poll(async () => (await own()).version, { timeout: 20_000 }).toBeGreaterThan(version)
  return (await own()).ownership
}

async function audited(company: TestCompany): Promise<string[]> {
  site.asked.length = 0
  await company.ask('diagnose.startAudit')
  await expect.poll(async () => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).sites[0]!.reading!.state, { timeout: 40_000, interval: 200 }).toMatch(/done|failed/)
  return site.asked
}

/** What is only asked of a site that is one's own. */
const exposed = (paths: readonly string[]) => paths.some(path => path.startsWith('/.git/'))

test('nothing is asked of a stranger’s site; a file shows it is ours, and once it is gone the site is a stranger’s again', async () => {
  const at = await opened()
  expect(await at.own()).toMatchObject({ ownership: null, dns: null, hasTracker: false, file: { url: `${site.url.slice(0, -1)}${proofPath}` } })
  expect(exposed(await audited(at.company))).toBe(false)
  expect((await at.own()).ownership).toBeNull()
  expect(await prove(at)).toMatchObject({ by: null, isLost: false, provenOn: null })

  site.file = (await at.own()).file.content
  expect(await prove(at)).toMatchObject({ by: 'file', isLost: false, provenOn: expect.any(String) })
  expect(exposed(await audited(at.company))).toBe(true)

  // Down for a moment, it has lost nothing.
  site.isDown = true
  await audited(at.company)
  expect((await at.own()).ownership).toMatchObject({ by: 'file', isLost: false })
  expect(await prove(at)).toMatchObject({ by: 'file', isLost: false, isAway: true })
  Object.assign(site, { isDown: false, file: null })
  expect(exposed(await audited(at.company))).toBe(false)
  expect((await at.own()).ownership).toMatchObject({ by: 'file', isLost: true })
})

test('the code of measure in the page shows it by itself at the next audit; an event sent from elsewhere shows nothing', async () => {
  const at = await opened(new URL(site.url).host)
  const { key } = await at.company.ask<{ key: string }>('measure.installTracker')
  const http = await sea.ship.http()
  await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: [{ id: randomUUID(), name: 'pageview', url: site.url, ts: Date.now(), mode: 'exempt' }] }) })
  await sea.ship.services.events.drain()
  await http.close()
  // Nor does what a visitor wrote on the page.
  site.head = `<p>data-site="${key}" &lt;script data-site="${key}"&gt;</p><script>const said = "<script data-site='${key}'>"</script>`
  expect(exposed(await audited(at.company))).toBe(false)
  site.head = `<script src="http://localhost:4600/t.js" data-site="${key}"></script>`
  expect(exposed(await audited(at.company))).toBe(true)
  expect((await at.own()).ownership).toMatchObject({ by: 'tracker', isLost: false })
})

test('a reading stopped while the proof is looked for is stopped', async () => {
  const at = await opened()
  await at.company.ask('measure.installTracker')
  site.isMute = true
  const [audit] = await at.company.ask<{ id: string }[]>('diagnose.startAudit')
  await expect.poll(() => site.asked, { timeout: 10_000 }).toContain('/')
  await at.company.ask('diagnose.stopAudit', { id: audit!.id })
  await expect.poll(async () => (await at.company.ask<Diagnosis>('diagnose.readDiagnosis')).sites[0]!.reading!.state, { timeout: 5000, interval: 100 }).toBe('stopped')
})

test('a site that lets nobody in says so; its owner, once known, may have it read all the same', async () => {
  const at = await opened()
  const seen = () => at.company.ask<Diagnosis>('diagnose.readDiagnosis')
  site.robots = 'User-agent: *\nDisallow: /'
  const { id, version } = await at.own()
  await at.company.ask('diagnose.updateSite', { id, version, change: { ignoresRobots: true } })
  expect(await audited(at.company)).not.toContain('/prive')
  expect(await seen()).toMatchObject({ report: null, sites: [{ reading: { state: 'failed', trouble: 'refused' } }] })
  expect((await seen()).outside.repairs.map(one => one.checkId)).toContain('seo.robots-blocks-all')

  site.file = (await at.own()).file.content
  await prove(at)
  expect(await audited(at.company)).toContain('/prive')
  expect(await seen()).toMatchObject({ report: { pagesRead: 2 }, outside: { repairs: [], toVerify: [] } })
})

test('nobody is believed on their word, nor with somebody else’s file, nor for where their site sends people', async () => {
  const at = await opened()
  const { id, version } = await at.own()
  const ownership = { host: new URL(site.url).host, by: 'dns', provenAt: '2026-11-02T09:00:00.000Z', checkedAt: '2026-11-02T09:00:00.000Z', isLost: false }
  await expect(at.company.ask('diagnose.updateSite', { id, version, change: { ownership } })).rejects.toMatchObject({ code: 'invalid' })
  await expect(at.company.ask('diagnose.createSite', { url: 'b.example', kind: 'competitor', ownership })).rejects.toMatchObject({ code: 'invalid' })
  site.file = (await (await opened()).own()).file.content
  expect(await prove(at)).toMatchObject({ by: null })
  site.file = (await at.own()).file.content
  site.leadsTo = other.url
  expect(await prove(at)).toMatchObject({ by: null })
  site.leadsTo = null
  expect(await prove(at)).toMatchObject({ by: 'file' })
  // What was shown of one address says nothing of another; back where it was, it holds again.
  const moved = await at.company.ask<{ id: string; version: number }>('diagnose.updateSite', { id, version: (await at.own()).version, change: { url: 'ailleurs.example' } })
  expect((await at.own()).ownership).toBeNull()
  await at.company.ask('thread.undo', { id, version: moved.version })
  expect((await at.own()).ownership).toMatchObject({ by: 'file' })
  await expect((await at.company.as('viewer'))('diagnose.proveSite')).rejects.toMatchObject({ code: 'not-allowed' })
})
