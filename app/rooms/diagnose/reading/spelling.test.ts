// Spelling: off until it is asked for, remembered with the site, told while it goes on, stopped when asked; never two dictionaries at a time.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import type { Diagnosis, Progress } from '../report/diagnosis.ts'

// The French dictionary takes seconds to load, several times.
vi.setConfig({ testTimeout: 200_000 })

const text = 'Nous fabriquons dans notre atelier des escaliers pour les maisons de la région, avec des bois que vous choisissez, et nous les posons chez vous. '
const page = `<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title><main><h1>Escaliers</h1><p>${text.repeat(8)} L’acceuil est ouvert, on atend votre apel.</p></main>`

let server: Server
let url: string
let sea: TestShip
beforeAll(async () => {
  server = createServer((request, response) => { response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(request.url === '/' ? page : '') }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  url = `http://${host}/`
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: host, AZIMUT_AUDIT_BROWSER: '0' } })
})
afterAll(async () => { await sea.close(); server.close() })

const seen = (company: TestCompany) => company.ask<Diagnosis>('diagnose.readDiagnosis')
const spelled = ({ report }: Diagnosis) => report!.toVerify.find(one => one.checkId === 'cont.spelling')

async function over(company: TestCompany): Promise<Diagnosis> {
  await expect.poll(async () => (await seen(company)).sites[0]!.reading!.state, { timeout: 100_000, interval: 200 }).toMatch(/done|stopped|failed/)
  return await seen(company)
}

/** What a company is told of its readings, as they go. */
function hear(company: TestCompany, heard: (progress: Progress) => void) {
  return sea.ship.services.live.listen(company.workspace, ({ event, data }) => { if (event === 'diagnose.readSiteProgress') heard(data as unknown as Progress) })
}

test('words are looked up once it is asked for; what they give is for a person to judge, and counted nowhere', async () => {
  const company = await sea.company()
  const phases = new Set<string>()
  hear(company, ({ phase }) => phases.add(phase))
  await company.ask('diagnose.keepSites', { url, competitorUrls: [] })
  const without = await over(company)
  expect([spelled(without), phases.has('spelling')]).toEqual([undefined, false])

  const { id, version } = await company.ask<{ id: string; version: number }>('diagnose.readOwnSite')
  await company.ask('diagnose.updateSite', { id, version, change: { readsSpelling: true } })
  phases.clear()
  await company.ask('diagnose.startAudit')
  const read = await over(company)
  expect(phases.has('spelling')).toBe(true)
  expect(spelled(read)).toMatchObject({ nature: 'doubt', proof: { text: expect.stringContaining('acceuil → accueil'), pages: [url] } })
  expect(read.report!.repairs).toEqual(without.report!.repairs.map(one => ({ ...one, state: 'persisting' })))
  expect(await company.ask('diagnose.readOwnSite')).toMatchObject({ readsSpelling: true })
})

test('two companies that ask at once are read one after the other', async () => {
  const companies = [await sea.company(), await sea.company()]
  const heard: number[] = []
  for (const [at, company] of companies.entries()) hear(company, ({ phase }) => { if (phase === 'spelling' || phase === 'opening') heard.push(at) })
  await Promise.all(companies.map(company => company.ask('diagnose.keepSites', { url, competitorUrls: [], readsSpelling: true })))
  for (const company of companies) expect(spelled(await over(company))).toBeDefined()
  expect(new Set(heard)).toEqual(new Set([0, 1]))
  expect(heard).toEqual(heard.toSorted((a, b) => heard.indexOf(a) - heard.indexOf(b)))
})

test('a stop while words are looked up ends it, and keeps what was read', async () => {
  const company = await sea.company()
  const begun = new Promise<void>(done => { hear(company, ({ phase }) => { if (phase === 'spelling') done() }) })
  await company.ask('diagnose.keepSites', { url, competitorUrls: [], readsSpelling: true })
  await begun
  await company.ask('diagnose.stopAudit', { id: (await seen(company)).sites[0]!.reading!.auditId })
  const stopped = await over(company)
  expect([spelled(stopped), stopped.report!.pagesRead]).toEqual([undefined, 1])
  expect(stopped).toMatchObject({ sites: [{ reading: { state: 'stopped', trouble: null } }], report: { isPartial: true } })
})
