// The addresses as a form holds them: what was read is not read twice, what was not is tried again, another address is read in the place of the first, and a host that was read in the place of another is named.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Download } from '#app/kernel/operation.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import type { Diagnosis } from '../report/diagnosis.ts'

// Small sites are read again and again.
vi.setConfig({ testTimeout: 90_000 })

/** What the site answers: `robots` is the status of its robots.txt, `leadsTo` where its pages send people; `holds` leaves them waiting. */
async function openSite() {
  const site = { robots: 404, leadsTo: '', holds: false, host: '', url: '', close: () => {} }
  const server = createServer(({ url }, response) => {
    if (url === '/robots.txt') return void response.writeHead(site.robots).end()
    if (site.holds) return
    if (site.leadsTo) return void response.writeHead(302, { location: site.leadsTo }).end()
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title><h1>Escaliers</h1>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(site, { host, url: `http://${host}/`, close: () => { server.closeAllConnections(); server.close() } })
}

let site: Awaited<ReturnType<typeof openSite>>
let other: typeof site
let third: typeof site
let sea: TestShip
beforeAll(async () => {
  [site, other, third] = [await openSite(), await openSite(), await openSite()]
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: [site, other, third].map(one => one.host).join(',') } })
})
afterAll(async () => { await sea.close(); for (const one of [site, other, third]) one.close() })

/** Gives the form, waits for the end of what it started, and answers how many readings there ever were. */
async function keep(company: TestCompany, form: object): Promise<{ seen: Diagnosis; readings: number }> {
  await company.ask('diagnose.keepSites', { competitorUrls: [], ...form })
  const seen = () => company.ask<Diagnosis>('diagnose.readDiagnosis')
  await expect.poll(async () => (await seen()).sites[0]!.reading?.state, { timeout: 25_000, interval: 100 }).toMatch(/done|failed/)
  return { seen: await seen(), readings: (await company.ask<unknown[]>('diagnose.listAudits')).length }
}

test('what could not be read is tried again as it is given, what was read is not; another choice reads again', async () => {
  const company = await sea.company()
  site.robots = 503
  const failed = await keep(company, { url: site.url })
  expect(failed).toMatchObject({ readings: 1, seen: { report: null, sites: [{ reading: { state: 'failed', trouble: 'robots-failing' } }] } })
  // An error that may be for robots alone is for a person to judge.
  expect([...failed.seen.outside.repairs, ...failed.seen.outside.toVerify].map(one => one.checkId)).toContain('seo.robots-unreachable')
  site.robots = 404
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 2, seen: { report: { pagesRead: 1, ledTo: null } } })
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 2 })
  expect(await keep(company, { url: site.url, readsSpelling: true })).toMatchObject({ readings: 3 })
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 3 })
  expect(await company.ask('diagnose.readOwnSite')).toMatchObject({ readsSpelling: true })
  // Asked for as such, it is read again.
  expect(await keep(company, { url: site.url, readsAgain: true })).toMatchObject({ readings: 4 })
})

test('of an address that leads elsewhere, the site that was read is said, in the room and on paper', async () => {
  const company = await sea.company()
  site.leadsTo = other.url
  const { seen } = await keep(company, { url: site.url })
  expect(seen).toMatchObject({ report: { ledTo: other.host }, sites: [{ url: site.url, reading: { state: 'done', trouble: 'elsewhere' } }] })
  const paper = new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'report-page' })).bytes)
  expect(paper).toContain(`<span class="quiet">${other.url}</span>`)
  site.leadsTo = ''
  expect((await keep(company, { url: other.url })).seen.report).toMatchObject({ ledTo: null })
})

const statesOf = async (company: TestCompany) => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).sites.map(one => one.reading?.state)
const auditsOf = async (company: TestCompany) => (await company.ask<{ id: string; state: string }[]>('diagnose.listAudits')).toSorted((a, b) => a.id < b.id ? -1 : 1).map(one => one.state)
const change = async (company: TestCompany, url: string) => {
  const { id, version } = await company.ask<{ id: string; version: number }>('diagnose.readOwnSite')
  await company.ask('diagnose.updateSite', { id, version, change: { url } })
}

test.each([['keepSites', (company: TestCompany, url: string) => company.ask('diagnose.keepSites', { url, competitorUrls: [] })], ['updateSite', change]] as const)('another address given to %s while the first is being read is read in its place', async (_, give) => {
  const company = await sea.company()
  third.holds = true
  await company.ask('diagnose.keepSites', { url: third.url, competitorUrls: [] })
  await expect.poll(() => statesOf(company), { timeout: 25_000 }).toEqual(['reading'])
  // Given again as it is, it is being read already.
  await company.ask('diagnose.keepSites', { url: third.url, competitorUrls: [], readsAgain: true })
  expect(await auditsOf(company)).toEqual(['reading'])
  await give(company, other.url)
  await expect.poll(() => auditsOf(company), { timeout: 25_000 }).toEqual(['stopped', 'done'])
  expect((await company.ask<Diagnosis>('diagnose.readDiagnosis')).report).toMatchObject({ host: other.host, ledTo: null })
})

test('nobody waits for a competitor: another address for one’s own site is read before it, what was read is not read again', async () => {
  const company = await sea.company()
  third.holds = true
  await company.ask('diagnose.keepSites', { url: other.url, competitorUrls: [third.url] })
  await expect.poll(() => statesOf(company), { timeout: 25_000 }).toEqual(['done', 'reading'])
  await company.ask('diagnose.keepSites', { url: site.url, competitorUrls: [] })
  await expect.poll(() => auditsOf(company), { timeout: 25_000 }).toEqual(['done', 'stopped', 'done', 'reading'])
  third.holds = false
  // Taken out of the comparison, it is not read any further either.
  await company.ask('diagnose.keepSites', { url: site.url, competitorUrls: [''] })
  await expect.poll(() => auditsOf(company), { timeout: 25_000 }).toEqual(['done', 'stopped', 'done', 'stopped'])
})
