// The addresses as a form holds them: what was read is not read twice, what was not is tried again, and a host that was read in the place of another is named.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Download } from '#app/kernel/operation.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import type { Diagnosis } from '../report/diagnosis.ts'

/** What the site answers: `robots` is the status of its robots.txt, `leadsTo` where its pages send people. */
async function openSite() {
  const site = { robots: 404, leadsTo: '', host: '', url: '', close: () => {} }
  const server = createServer(({ url }, response) => {
    if (url === '/robots.txt') return void response.writeHead(site.robots).end()
    if (site.leadsTo) return void response.writeHead(302, { location: site.leadsTo }).end()
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title><h1>Escaliers</h1>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(site, { host, url: `http://${host}/`, close: () => { server.close() } })
}

let site: Awaited<ReturnType<typeof openSite>>
let other: typeof site
let sea: TestShip
beforeAll(async () => {
  [site, other] = [await openSite(), await openSite()]
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: `${site.host},${other.host}` } })
})
afterAll(async () => { await sea.close(); site.close(); other.close() })

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
  expect(failed.seen.outside.map(one => one.checkId)).toContain('seo.robots-unreachable')
  site.robots = 404
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 2, seen: { report: { pagesRead: 1, ledTo: null } } })
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 2 })
  expect(await keep(company, { url: site.url, readsSpelling: true })).toMatchObject({ readings: 3 })
  expect(await keep(company, { url: site.url })).toMatchObject({ readings: 3 })
  expect(await company.ask('diagnose.readOwnSite')).toMatchObject({ readsSpelling: true })
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
