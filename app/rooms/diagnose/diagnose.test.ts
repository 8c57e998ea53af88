// The diagnosis through its operations, on real stores and on the two fictional sites, with their planted defects.
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { launchShip } from '#app/ship.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { startSite } from '#walks/fixtures/site-server.ts'
import type { RunningSite } from '#walks/fixtures/site-server.ts'
import type { Diagnosis } from './report/diagnosis.ts'

// Two whole sites are read again and again, page by page.
vi.setConfig({ testTimeout: 90_000 })

let lenoir: RunningSite
let fictive: RunningSite
let sea: TestShip

beforeAll(async () => {
  [lenoir, fictive] = [await startSite('lenoir'), await startSite('fictive')]
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: [lenoir, fictive].map(one => new URL(one.url).host).join(',') } })
})
afterAll(async () => {
  await sea.close()
  await Promise.all([lenoir.close(), fictive.close()])
})

const diagnosisOf = (company: TestCompany) => company.ask<Diagnosis>('diagnose.readDiagnosis')
const statesOf = ({ sites }: Diagnosis) => sites.map(one => one.reading?.state)

/** Waits until every reading has come to its end. */
async function over(company: TestCompany): Promise<Diagnosis> {
  for (;;) {
    const { sites } = await diagnosisOf(company)
    // Read again: the first may have seen the sites before the last audit was written, and the audits after.
    if (sites.every(one => one.reading && !['queued', 'reading'].includes(one.reading.state))) return await diagnosisOf(company)
    await setTimeout(100)
  }
}

/** Waits until a page has been read. */
const heardPage = (at: TestShip, company: TestCompany, page: number) => new Promise<void>(heard => {
  const stop = at.ship.services.live.listen(company.workspace, ({ event, data }) => {
    if (event !== 'diagnose.readSiteProgress' || data['pagesRead'] !== page) return
    stop()
    heard()
  })
})

async function readCompany() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: lenoir.url, name: 'Menuiserie Lenoir', competitorUrls: [fictive.url] })
  await company.ask('diagnose.startAudit')
  return { company, first: await over(company) }
}
const checksOf = (seen: Diagnosis) => seen.report!.repairs.map(one => one.checkId)

test('from an address to a diagnosis, a strategy and a repair', async () => {
  const { company, first } = await readCompany()
  expect(statesOf(first)).toEqual(['done', 'done'])
  const report = first.report!

  // Every planted defect is found, the worst first, each with its proof; nothing else is.
  expect(checksOf(first).toSorted()).toEqual([...lenoir.defects].toSorted())
  expect(checksOf(first).slice(0, 2)).toEqual(['seo.title-missing', 'seo.broken-internal'])
  const phone = report.repairs.find(one => one.checkId === 'presence.nap-phone')!
  expect(phone).toMatchObject({ title: 'Votre numéro de téléphone change d’une page à l’autre', effortMinutes: 10, state: 'new', accepted: null, proof: { text: expect.stringContaining('04 65 71 56 78') } })
  expect(report.verdict).toMatchObject({ kind: 'both', bad: 'found' })
  expect(report.identity).toMatchObject({ name: 'Menuiserie Lenoir' })
  expect(report.assets.map(one => one.title)).toContain('Vos mentions légales sont en ligne')

  // The competitor has the same measures, taken by the same code.
  expect(first.comparison!.sites.map(one => one.name)).toEqual(['Menuiserie Lenoir', 'Ébénisterie Fictive B.'])
  const titled = first.comparison!.lines.find(line => line.key === 'pages-with-title')!
  expect(titled.values[0]).toBeLessThan(1)
  expect(titled.values[1]).toBe(1)

  // Accepted, the finding is a weakness, and the thread leads from it to what proves it.
  const item = await company.ask<{ id: string; kind: string; sentence: string }>('diagnose.acceptFinding', { findingId: phone.findingIds[0], sentence: phone.title })
  expect(item).toMatchObject({ kind: 'weakness', sentence: phone.title })
  expect(await company.ask('diagnose.acceptFinding', { findingId: phone.findingIds[0] })).toEqual(item)
  const thread = await company.ask<{ why: { id: string; noun: string; role: string }[] }>('thread.readThread', { id: item.id })
  expect(thread.why).toMatchObject([{ id: phone.findingIds[0], noun: 'diagnose.finding', role: 'provenBy' }, { noun: 'diagnose.site', role: 'seenOn' }])
  expect(await company.ask('diagnose.acceptFinding', { findingId: report.assets[0]!.id })).toMatchObject({ kind: 'strength' })

  // Repaired on the site, it is called repaired at the next reading; the others persist.
  lenoir.fix('presence.nap-phone')
  await company.ask('diagnose.startAudit')
  const second = await over(company)
  expect(second.report!.fixed.map(one => one.checkId)).toContain('presence.nap-phone')
  expect(checksOf(second)).not.toContain('presence.nap-phone')
  expect(second.report!.repairs.map(one => one.state)).toEqual(second.report!.repairs.map(() => 'persisting'))
  expect(second.report!.assets.map(one => one.checkId)).toContain('presence.nap-phone')
})

let held: RunningSite | undefined
afterEach(async () => { await held?.close(); held = undefined })

test('two people who start at the same moment start one reading; a finding accepted by both is one item', async () => {
  const { company, first } = await readCompany()
  const started = await Promise.allSettled([1, 2].map(() => company.ask('diagnose.startAudit')))
  expect(started.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const findingId = first.report!.findings[0]!.id
  const [one, other] = await Promise.all([1, 2].map(() => company.ask<{ id: string }>('diagnose.acceptFinding', { findingId })))
  expect(other!.id).toBe(one!.id)
  await over(company)
})

/** How many readings were tried more than once. */
const triedAgain = async (at: TestShip) => (await at.ship.database.ownerPool.query(`select 1 from pgboss.job where name = 'diagnose.readSite' and retry_count > 0`)).rowCount

test('a reading that breaks is tried again; one that breaks each time says so, and lets another start', async () => {
  const harbour = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: new URL(fictive.url).host } })
  try {
    const company = await harbour.company()
    await company.ask('diagnose.openSites', { url: fictive.url })
    // Where the pages read are kept, a file stands in the way.
    const probe = join(harbour.data, 'probe')
    await writeFile(probe, '')
    await company.ask('diagnose.startAudit')
    await expect.poll(() => triedAgain(harbour), { timeout: 10_000 }).toBe(1)
    expect(await diagnosisOf(company)).toMatchObject({ sites: [{ reading: { state: 'reading' } }] })
    await rm(probe)
    expect(await over(company)).toMatchObject({ sites: [{ reading: { state: 'done' } }] })

    await rm(probe, { recursive: true, force: true })
    await writeFile(probe, '')
    await company.ask('diagnose.startAudit')
    expect(await over(company)).toMatchObject({ sites: [{ reading: { state: 'failed', trouble: 'broken' } }] })
    expect(await company.ask('diagnose.startAudit')).toHaveLength(1)
    await over(company)
  } finally { await harbour.close() }
}, 60_000)

test('a stop keeps what was read, calls nothing repaired, and lets one read again', async () => {
  const { company, first } = await readCompany()
  const audits = await company.ask<{ id: string }[]>('diagnose.startAudit')
  await expect(company.ask('diagnose.startAudit')).rejects.toMatchObject({ code: 'audit-running' })
  await heardPage(sea, company, 4)
  for (const { id } of audits) await company.ask('diagnose.stopAudit', { id })
  const stopped = await over(company)
  expect(statesOf(stopped)).toEqual(['stopped', 'stopped'])
  expect(stopped.report).toMatchObject({ isPartial: true, fixed: [] })
  expect(stopped.report!.pagesRead).toBeGreaterThan(0)
  expect(stopped.report!.pagesRead).toBeLessThan(first.report!.pagesRead)
  expect(stopped.report!.findings.filter(one => one.state === 'fixed')).toEqual(first.report!.findings.filter(one => one.state === 'fixed'))
  expect(await company.ask('diagnose.startAudit')).toHaveLength(2)
  await over(company)
})

/** Forty-five pages below the front door, the last ones kept back until told. On the first, one number is shown more; on all, the other. */
async function startLongSite() {
  const door = Promise.withResolvers<void>()
  const [one, other] = ['04 65 71 11 11', '04 65 71 22 22']
  const numbers = Array.from({ length: 45 }, (_, index) => index + 1)
  const server = createServer((request, response) => {
    const page = Number(/^\/(\d+)$/.exec(request.url!)?.[1] ?? 0)
    const body = page ? `<main>Le sujet ${page}</main><footer>Téléphone ${page <= 20 ? one : other}</footer>` : numbers.map(number => `<a href="/${number}">Le sujet ${number}</a>`).join(' ')
    const answer = () => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html lang="fr"><title>Le sujet ${page}, dit en entier</title>${body}`)
    if (page > 42) void door.promise.then(answer)
    else answer()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, letIn: () => door.resolve(), one: '04\u00a065\u00a071\u00a011\u00a011', other: '04\u00a065\u00a071\u00a022\u00a022', close: () => { server.closeAllConnections(); server.close() } }
}

test('who waits reads a first report after forty pages; the whole reading completes it, and calls nothing of it repaired', async () => {
  const long = await startLongSite()
  const harbour = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: new URL(long.url).host } })
  try {
    const company = await harbour.company()
    await company.ask('diagnose.openSites', { url: long.url })
    const further = heardPage(harbour, company, 42)
    await company.ask('diagnose.startAudit')
    await expect.poll(async () => (await diagnosisOf(company)).report, { timeout: 20_000 }).not.toBeNull()
    const early = await diagnosisOf(company)
    expect(early).toMatchObject({ sites: [{ reading: { state: 'reading' } }], report: { isPartial: true, isFirst: true, pagesRead: 40, fixed: [] } })
    // The reading goes on; the report still tells the pages it is made of.
    await further
    expect((await diagnosisOf(company)).report!.pagesRead).toBe(40)
    const phoneIn = ({ report }: Diagnosis) => report!.findings.filter(one => one.checkId === 'presence.nap-phone').map(one => [one.why.includes(`${long.one} sur 20 pages`), one.state])
    expect(phoneIn(early)).toEqual([[true, 'new']])
    long.letIn()
    const whole = await over(company)
    expect(whole).toMatchObject({ sites: [{ reading: { state: 'done' } }], report: { pagesRead: 46, isPartial: false, isFirst: false, fixed: [] } })
    expect(phoneIn(whole)).toHaveLength(1)
    expect(new Set(whole.report!.findings.map(one => one.state))).toEqual(new Set(['new']))
  } finally {
    await harbour.close()
    long.close()
  }
})

test('a site that does not answer is said, and what was typed stays', async () => {
  const company = await sea.company()
  held = await startSite('fictive')
  await held.close()
  await company.ask('diagnose.openSites', { url: held.url })
  await company.ask('diagnose.startAudit')
  const seen = await over(company)
  expect(seen).toMatchObject({ report: null, comparison: null, sites: [{ url: held.url, reading: { state: 'failed', trouble: 'forbidden', pagesRead: 0 } }] })
})

test('addresses are understood as people type them, and refused beside their field', async () => {
  const company = await sea.company()
  const fields = (typed: object) => company.ask('diagnose.openSites', typed).then(() => 'accepted', (error: { fields?: object; code: string }) => Object.keys(error.fields ?? { [error.code]: '' }))
  expect(await fields({ url: 'menuiserie lenoir' })).toEqual(['url'])
  expect(await fields({ url: 'lenoir' })).toEqual(['url'])
  expect(await fields({ url: 'javascript:alert(1)' })).toEqual(['url'])
  expect(await fields({ url: 'menuiserie-lenoir.example', competitorUrls: ['www.menuiserie-lenoir.example/contact'] })).toEqual(['competitorUrls.0'])
  await expect(company.ask('diagnose.startAudit')).rejects.toMatchObject({ code: 'no-site' })
  const [own] = await company.ask<{ id: string; version: number; url: string; name: string }[]>('diagnose.openSites', { url: ' menuiserie-lenoir.example ', competitorUrls: ['', 'b.example'] })
  expect(own).toMatchObject({ url: 'https://menuiserie-lenoir.example/', name: 'menuiserie-lenoir.example' })
  expect(await fields({ url: 'autre.example' })).toEqual(['own-site-known'])
  await company.ask('diagnose.createSite', { url: 'c.example', kind: 'competitor' })
  await expect(company.ask('diagnose.createSite', { url: 'd.example', kind: 'competitor' })).rejects.toMatchObject({ code: 'enough-competitors' })
  const moved = await company.ask<{ version: number; url: string }>('diagnose.updateSite', { id: own!.id, version: own!.version, change: { url: 'lenoir-menuiserie.example' } })
  expect(moved.url).toBe('https://lenoir-menuiserie.example/')
  await company.ask('thread.undo', { id: own!.id, version: moved.version })
  expect((await diagnosisOf(company)).sites[0]).toMatchObject({ url: 'https://menuiserie-lenoir.example/', reading: null })

  // Nor does a site come back twice, or beside the one that took its place.
  const site = await company.ask<{ version: number }>('diagnose.getSite', { id: own!.id })
  await expect(company.ask('diagnose.updateSite', { id: own!.id, version: site.version, change: { url: 'www.b.example' } })).rejects.toMatchObject({ fields: { 'change.url': expect.anything() } })
  await expect(company.ask('diagnose.updateSite', { id: own!.id, version: site.version, change: { confirmedAt: 'hier' } })).rejects.toMatchObject({ fields: { 'change.confirmedAt': expect.anything() } })
  const gone = await company.ask<{ version: number }>('diagnose.removeSite', { id: own!.id, version: site.version })
  await company.ask('diagnose.createSite', { url: 'autre.example', kind: 'own' })
  await expect(company.ask('thread.undo', { id: own!.id, version: gone.version })).rejects.toMatchObject({ code: 'own-site-known' })
})

test('another company sees nothing of it, and a viewer changes nothing', async () => {
  const { company, first } = await readCompany()
  const other = await sea.company('Maison Borde (exemple fictif)')
  expect(await diagnosisOf(other)).toEqual({ sites: [], report: null, comparison: null, outside: { repairs: [], toVerify: [] } })
  for (const [operation, input] of [['acceptFinding', { findingId: first.report!.findings[0]!.id }], ['stopAudit', { id: first.sites[0]!.reading!.auditId }], ['confirmIdentity', { id: first.sites[0]!.id, version: 1 }]] as const)
    await expect(other.ask(`diagnose.${operation}`, input)).rejects.toMatchObject({ code: 'not-found' })
  const viewer = await company.as('viewer')
  await expect(viewer('diagnose.startAudit')).rejects.toMatchObject({ code: 'not-allowed' })
  expect((await viewer<Diagnosis>('diagnose.readDiagnosis')).report!.repairs).toEqual(first.report!.repairs)
  expect(await company.ask('diagnose.confirmIdentity', { id: first.sites[0]!.id, version: first.sites[0]!.version })).toMatchObject({ name: 'Menuiserie Lenoir', confirmedAt: expect.any(String) })
})

test('a reading cut by the end of the server goes on at the next start, without asking again for what was read', async () => {
  const harbour = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: new URL(fictive.url).host } })
  try {
    const company = await harbour.company()
    await company.ask('diagnose.openSites', { url: fictive.url })
    const earlier = fictive.visits.length
    await company.ask('diagnose.startAudit')
    await heardPage(harbour, company, 3)
    await harbour.ship.close()
    Object.assign(harbour.ship, await launchShip(harbour.ship.services.settings, () => {}))
    const seen = await over(company)
    expect(seen).toMatchObject({ sites: [{ reading: { state: 'done' } }], report: { pagesRead: 8, isPartial: false } })
    const pages = fictive.visits.slice(earlier).map(visit => visit.path).filter(path => path !== '/robots.txt' && path !== '/') // asked again at the end, for its response time
    expect(pages).toEqual([...new Set(pages)])
  } finally { await harbour.close() }
})
