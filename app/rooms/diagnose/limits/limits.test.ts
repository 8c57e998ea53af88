// Figures of convention that a company replaces: kept within their bounds, undone, read by the next audit, and never taken for a repair or a new fault.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { auditGiven } from '@azimut/probe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAuditExport } from '#app/answers/auditExport.ts'
import { readChosenLimits } from '#app/answers/auditLimits.ts'
import { readMoved } from '#app/answers/moved.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { transact } from '#app/kernel/run.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { keepReading } from '../reading/keepReading.ts'
import type { Diagnosis } from '../report/diagnosis.ts'
import type { LimitRegister } from './limits.ts'

type Row = { id: string; version: number }
const titled = (letters: number, links = '') => `<html lang="fr"><title>${'é'.repeat(letters)}</title><h1>Escaliers</h1>${links}`

let now = '2026-11-02T09:00:00.000Z'
let served: Server
let sea: TestShip
beforeAll(async () => {
  served = createServer(({ url }, response) => { response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(url === '/' ? titled(70) : '') }).listen(0, '127.0.0.1')
  await once(served, 'listening')
  sea = await openTestShip({ now: () => now, env: { AZIMUT_NETWORK_ALLOW: `127.0.0.1:${(served.address() as AddressInfo).port}` } })
})
afterAll(async () => { await sea.close(); served.close() })

const within = <T>(company: TestCompany, run: (ctx: Ctx) => Promise<T>) =>
  transact(sea.ship, { workspace: company.workspace, locale: 'fr', asker: { person: company.person, name: 'Claire', role: 'owner', scope: 'write' }, operation: 'diagnose.readSite' }, run)
const registerOf = (company: TestCompany) => company.ask<LimitRegister>('diagnose.readLimits')
const lineOf = ({ elements }: LimitRegister, id: string) => elements.flatMap(one => one.limits).find(one => one.checkId === id)!
const choose = (company: TestCompany, checkId: string, figure: number) => company.ask<Row>('diagnose.createAuditLimit', { checkId, figure })
const reportOf = async (company: TestCompany) => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).report!

test('a figure is chosen within its bounds, once a check, by who may, and undone like any other act', async () => {
  const company = await sea.company()
  const first = await registerOf(company)
  expect(first).toMatchObject({ chosen: 0, reading: 'none' })
  expect(lineOf(first, 'cont.thin')).toMatchObject({ name: 'Texte d’une page, au moins', unit: 'mots', usual: '200\u00a0mots', bounds: 'Un nombre entier, de 60 à 1\u202f000\u00a0mots.', figure: 200, chosen: null })
  for (const figure of [59, 150.5, 1001]) await expect(choose(company, 'cont.thin', figure)).rejects.toMatchObject({ fields: { figure: { fr: 'Un nombre entier, de 60 à 1\u202f000\u00a0mots.' } } })
  await expect(choose(company, 'mob.zoom', 3)).rejects.toMatchObject({ fields: { checkId: { en: 'This check has no limit to choose.' } } })
  await expect((await company.as('viewer'))('diagnose.createAuditLimit', { checkId: 'cont.thin', figure: 80 })).rejects.toMatchObject({ code: 'not-allowed' })

  const row = await choose(company, 'cont.thin', 80)
  const again = await choose(company, 'cont.thin', 90)
  expect(again).toMatchObject({ id: row.id, version: 2, label: 'Texte d’une page, au moins' })
  expect(lineOf(await registerOf(company), 'cont.thin')).toMatchObject({ figure: 90, chosen: { said: '90\u00a0mots' } })
  await expect(company.ask('diagnose.updateAuditLimit', { ...again, change: { figure: 9 } })).rejects.toMatchObject({ code: 'invalid' })
  const undone = await company.ask<Row>('thread.undo', { id: row.id, version: 2 })
  expect(lineOf(await registerOf(company), 'cont.thin').figure).toBe(80)

  const gone = await company.ask<Row>('diagnose.removeAuditLimit', { id: row.id, version: undone.version })
  expect(await registerOf(company)).toMatchObject({ chosen: 0 })
  await choose(company, 'cont.thin', 100)
  await expect(company.ask('thread.undo', { id: row.id, version: gone.version })).rejects.toMatchObject({ code: 'limit-chosen' })
  expect(await within(company, readChosenLimits)).toEqual({ 'cont.thin': 100 })
})

test('under another figure nothing is called repaired, new or back; the report says what changed', async () => {
  const company = await sea.company()
  const [own, other] = await company.ask<(Row & { url: string })[]>('diagnose.openSites', { url: 'lenoir.example', competitorUrls: ['b.example'] })
  const read = async (day: string, site = own!) => {
    now = `${day}T09:00:00.000Z`
    await within(company, async ctx => {
      const seen = await auditGiven({ pages: { '/': titled(70, '<a href="/a">A</a>'), '/a': titled(90) } }, { url: site.url, at: now, limits: await readChosenLimits(ctx) })
      const { id } = await ctx.of(audit).create({ label: day, siteId: site.id, state: 'reading', startedAt: now })
      await keepReading(ctx, id, seen)
    })
  }
  const titles = async () => (await reportOf(company)).findings.filter(one => one.checkId === 'seo.title-length').map(({ proof, state }) => `${state} ${new URL(proof.pages[0]!).pathname}`).toSorted()
  await read('2026-11-02')
  await read('2026-11-02', other!)
  expect(await titles()).toEqual(['new /', 'new /a'])
  expect((await reportOf(company)).limits).toEqual([])

  const row = await choose(company, 'seo.title-length', 80)
  await choose(company, 'cust.form-length', 5)
  expect(await registerOf(company)).toMatchObject({ chosen: 2, reading: 'pending' })
  await read('2026-11-03')
  expect(await titles()).toEqual(['rejudged /a'])
  const report = await reportOf(company)
  expect(report.fixed).toEqual([])
  const said = { name: 'Titre d’une page, au plus', chosen: '80\u00a0caractères', usual: '65\u00a0caractères' }
  const form = { name: 'Formulaire de contact, au plus', chosen: '5\u00a0questions', usual: '8\u00a0questions' }
  expect(report.limits).toEqual([{ checkId: 'cust.form-length', ...form, before: form.usual }, { checkId: 'seo.title-length', ...said, before: said.usual }])
  expect(report.repairs.find(one => one.checkId === 'seo.title-length')).toMatchObject({ state: 'rejudged', limit: { chosen: said.chosen, usual: said.usual } })
  expect((await within(company, ctx => readMoved(ctx, '2026-11-03'))).filter(one => one.isOwn)).toEqual([])
  expect((await within(company, readAuditExport))!.limits).toEqual([form, said])
  // The other site was read under the usual figures: its scores of those elements are left out.
  const { comparison } = await company.ask<Diagnosis>('diagnose.readDiagnosis')
  expect(comparison!.sites.map(one => one.isApart)).toEqual([false, true])
  const scoreOf = (element: number) => comparison!.lines.find(line => line.key === `element-${element}`)?.values
  expect(scoreOf(4)).toEqual([expect.any(Number), null])
  expect(scoreOf(2)).toEqual([expect.any(Number), expect.any(Number)])

  // The same figure again: the series goes on from there.
  await read('2026-11-04')
  expect(await titles()).toEqual(['persisting /a'])
  expect((await reportOf(company)).limits).toMatchObject([{ before: null }, { before: null }])
  await company.ask('diagnose.removeAuditLimit', { id: row.id, version: row.version })
  await read('2026-11-05')
  expect(await titles()).toEqual(['rejudged /', 'rejudged /a'])
  expect((await reportOf(company)).limits).toMatchObject([{ before: null }, { checkId: 'seo.title-length', ...said, chosen: said.usual, before: said.chosen }])
})

test('the next audit reads by it', async () => {
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url: `http://127.0.0.1:${(served.address() as AddressInfo).port}/` })
  const failing = async () => {
    await company.ask('diagnose.startAudit')
    for (;;) {
      const { sites: [own], report } = await company.ask<Diagnosis>('diagnose.readDiagnosis')
      if (own!.reading && !['queued', 'reading'].includes(own!.reading.state)) return report!.repairs.some(one => one.checkId === 'seo.title-length')
      await setTimeout(50)
    }
  }
  expect(await failing()).toBe(true)
  await choose(company, 'seo.title-length', 70)
  expect(await failing()).toBe(false)
  expect(await registerOf(company)).toMatchObject({ chosen: 1, reading: 'current' })
})
