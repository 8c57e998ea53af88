// Which site was read, and whether to its end, are said alike in the room and on paper, however the reading went and whatever the address became since.
import { auditGiven } from '@azimut/probe'
import type { SiteAudit } from '@azimut/probe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Download } from '#app/kernel/operation.ts'
import { transact } from '#app/kernel/run.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { keepFirstReport, keepReading } from '../reading/keepReading.ts'
import type { Diagnosis } from './diagnosis.ts'

type Site = { id: string; version: number }
let sea: TestShip
beforeAll(async () => { sea = await openTestShip() })
afterAll(() => sea.close())

const asJob = <T>(company: TestCompany, steps: (ctx: Ctx) => Promise<T>) =>
  transact(sea.ship, { workspace: company.workspace, locale: 'fr', asker: { person: company.person, name: 'Claire', role: 'owner', scope: 'write' }, operation: 'diagnose.readSite' }, steps)

/** What the pages of `url` said, for a company that gave the address lenoir.example. */
async function read(url: string, end: SiteAudit['end'], keep: typeof keepReading = keepReading) {
  const company = await sea.company()
  const [own] = await company.ask<Site[]>('diagnose.openSites', { url: 'lenoir.example' })
  const seen = await auditGiven({ pages: { '/': '<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title><h1>Escaliers</h1>' } }, { url, at: '2026-11-02T09:00:00.000Z' })
  await asJob(company, async ctx => {
    const { id } = await ctx.of(audit).create({ label: 'lundi', siteId: own!.id, state: 'reading', startedAt: ctx.services.now() })
    await keep(ctx, id, { ...seen, end })
  })
  return { company, own: own! }
}

async function told(company: TestCompany) {
  const { host, ledTo, isPartial } = (await company.ask<Diagnosis>('diagnose.readDiagnosis')).report!
  const paper = new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'report-page' })).bytes)
  return { host, ledTo, isPartial, paper }
}
const cut = 'La lecture a été arrêtée avant la fin'

test.each([['complete', false], ['page-limit', false], ['time-limit', true], ['too-many-errors', true], ['stopped', true]] as const)('a reading of another site that ended by %s', async (end, isPartial) => {
  const { company } = await read('https://autre.example/', end)
  const { paper, ...seen } = await told(company)
  expect(seen).toEqual({ host: 'autre.example', ledTo: 'autre.example', isPartial })
  expect([paper.includes('<span class="quiet">https://autre.example/</span>'), paper.includes(cut)]).toEqual([true, isPartial])
})

test('a first report names the site its pages are of', async () => {
  const { company } = await read('https://autre.example/', 'page-limit', keepFirstReport)
  expect(await told(company)).toMatchObject({ host: 'autre.example', ledTo: 'autre.example', isPartial: true })
})

test.each([['https://www.lenoir.example/', null], ['https://autre.example/', 'autre.example']])('of %s read before the address changed, what it was is still said', async (url, ledTo) => {
  const { company, own: { id } } = await read(url, 'complete')
  const { version } = await company.ask<Site>('diagnose.getSite', { id })
  const isFormer = async () => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).report!.isFormer
  const said = async () => (await company.ask<{ said: unknown }>('diagnose.readIdentity')).said
  expect([await isFormer(), await said()]).toEqual([false, expect.objectContaining({ name: 'Menuiserie Lenoir' })])
  await company.ask('diagnose.updateSite', { id, version, change: { url: 'autre.example' } })
  // Who the former site is of says nothing of the new one.
  expect([await isFormer(), await said()]).toEqual([true, null])
  await expect(company.ask('diagnose.confirmIdentity', { id, version: version + 1 })).rejects.toMatchObject({ code: 'not-read-yet' })
  const { paper, ...seen } = await told(company)
  expect(seen).toEqual({ host: new URL(url).host, ledTo, isPartial: false })
  expect(paper).toContain(`<span class="quiet">${url}</span>`)
})

test('of doubts that read the same, each text seen is on paper: a few, then how many more', async () => {
  const { company, own: { id: siteId } } = await read('https://lenoir.example/', 'complete')
  await asJob(company, async ctx => {
    for (const text of ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'premier']) {
      const at = ctx.services.now()
      await ctx.of(finding).create({ siteId, nature: 'doubt', checkId: 'gone', checkVersion: 1, fingerprint: `gone ${text}`, sentence: 'Est-ce voulu ?', severity: 'low', element: 1, effortMinutes: 5, proof: { url: 'https://lenoir.example/', text, values: {} }, state: 'new', firstSeenAt: at, lastSeenAt: at })
    }
  })
  expect((await told(company)).paper.replaceAll(/\s/g, ' ')).toContain('« premier », « deuxième », « troisième » et 2 autres.')
})
