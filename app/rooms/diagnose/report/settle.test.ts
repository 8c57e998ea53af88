// What only a person can judge: apart from defects until they say so, asked once, and asked again when the site shows something else.
import { auditGiven } from '@azimut/probe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Download } from '#app/kernel/operation.ts'
import { transact } from '#app/kernel/run.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { keepReading } from '../reading/keepReading.ts'
import type { Diagnosis, Report, SaidFinding } from './diagnosis.ts'

type Row = { id: string; version: number }

let now = '2026-11-02T09:00:00.000Z'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(() => sea.close())

const page = (script: string) => ({ pages: { '/': `<html lang="fr"><title>Menuiserie Lenoir, escaliers sur mesure</title><script src="${script}"></script><h1>Escaliers</h1>` } } as const)
const [userway, accessibe, plain] = ['https://cdn.userway.org/widget.js', 'https://acsbapp.com/apps/app/dist/js/app.js', '/js/app.js'] as const

/** The site as it stood that day, read by the probe’s own checks. */
async function read(company: TestCompany, site: Row & { url: string }, day: string, script: string) {
  now = `${day}T09:00:00.000Z`
  const seen = await auditGiven(page(script), { url: site.url, at: now })
  await transact(sea.ship, { workspace: company.workspace, locale: 'fr', asker: { person: company.person, name: 'Claire', role: 'owner', scope: 'write' }, operation: 'diagnose.readSite' }, async ctx => {
    const { id } = await ctx.of(audit).create({ label: day, siteId: site.id, state: 'reading', startedAt: now })
    await keepReading(ctx, id, seen)
  })
}

async function opened() {
  const company = await sea.company()
  const [own, other] = await company.ask<(Row & { url: string })[]>('diagnose.openSites', { url: 'lenoir.example', competitorUrls: ['b.example'] })
  await read(company, own!, '2026-11-02', userway)
  return { company, own: own!, other: other!, report: async () => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).report! }
}

const overlay = ({ checkId }: { checkId: string }) => checkId === 'a11y.overlay'
const asked = ({ toVerify }: Report) => toVerify.find(overlay)
const settle = (company: TestCompany, { id, version }: SaidFinding, settled: string | null) => company.ask<Row>('diagnose.settleFinding', { id, version, settled })

test('a doubt is apart from defects, with its proof, and nobody is asked about somebody else’s site', async () => {
  const { company, other, report } = await opened()
  const first = await report()
  expect(asked(first)).toMatchObject({ nature: 'doubt', settled: null, title: expect.stringContaining('UserWay'), proof: { pages: ['https://lenoir.example/'], text: 'UserWay', isRendered: false } })
  expect(first.repairs.some(overlay) || first.findings.some(overlay)).toBe(false)
  await read(company, other, '2026-11-03', userway)
  const kept = await company.ask<{ nature: string; siteId: string }[]>('diagnose.listFindings')
  expect(kept.filter(one => one.nature === 'doubt' && one.siteId === other.id)).toEqual([])
  // What the probe is sure of leaves nothing to settle, and a viewer settles nothing.
  await expect(settle(company, first.findings[0]!, 'fine')).rejects.toMatchObject({ code: 'no-doubt' })
  const { id, version } = asked(first)!
  await expect(company.ask('diagnose.acceptFinding', { findingId: id })).rejects.toMatchObject({ code: 'in-doubt' })
  await expect(company.ask('diagnose.planRepair', { findingId: id, title: 'Retirer la surcouche' })).rejects.toMatchObject({ code: 'in-doubt' })
  await expect((await company.as('viewer'))('diagnose.settleFinding', { id, version, settled: 'fine' })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('« C’est bien ainsi » sets it aside, until something else is seen there', async () => {
  const { company, own, report } = await opened()
  const { id } = await settle(company, asked(await report())!, 'fine')
  const after = await report()
  expect([asked(after), after.settled.map(one => [one.id, one.settled])]).toEqual([undefined, [[id, 'fine']]])
  await read(company, own, '2026-11-09', userway)
  expect(asked(await report())).toBeUndefined()
  // Away, then back as it was: it is not asked again; another tool is.
  await read(company, own, '2026-11-16', plain)
  expect((await report()).settled).toEqual([])
  await read(company, own, '2026-11-23', userway)
  expect(asked(await report())).toBeUndefined()
  await read(company, own, '2026-11-30', accessibe)
  expect(asked(await report())).toMatchObject({ id, settled: null, proof: { text: 'accessiBe' } })
})

test('« C’est un défaut » makes it one like the others: counted, planned, followed until it is repaired; and it is taken back', async () => {
  const { company, own, report } = await opened()
  const before = await report()
  const settled = await settle(company, asked(before)!, 'defect')
  const after = await report()
  expect(after.repairs.find(overlay)).toMatchObject({ findingIds: [settled.id], severity: 'info', state: 'new' })
  expect(after.repairs).toHaveLength(before.repairs.length + 1)
  await company.ask('thread.undo', { id: settled.id, version: settled.version })
  expect(asked(await report())).toMatchObject({ id: settled.id, nature: 'doubt' })

  await settle(company, asked(await report())!, 'defect')
  await company.ask('diagnose.planRepair', { findingId: settled.id, title: 'Retirer l’outil' })
  await read(company, own, '2026-11-09', userway)
  const still = await report()
  expect([asked(still), still.repairs.find(overlay)]).toEqual([undefined, expect.objectContaining({ state: 'persisting', planned: true })])
  await read(company, own, '2026-11-16', plain)
  const gone = await report()
  expect(gone.fixed.some(overlay)).toBe(true)
  // Said to be a defect too soon: the question is open again.
  await read(company, own, '2026-11-23', userway)
  const back = await report()
  await settle(company, back.settled.find(overlay)!, null)
  expect(asked(await report())).toMatchObject({ id: settled.id, settled: null })
})

test('whoever is handed the audit report is shown it apart, counted nowhere, while nobody answered', async () => {
  const { company, report } = await opened()
  const { title } = asked(await report())!
  const paper = async () => {
    const [found = '', apart = ''] = new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'report-page' })).bytes).split('À vérifier par une personne')
    return { points: Number(/(\d+) points à réparer/.exec(found)?.[1]), isFound: found.includes('UserWay'), isApart: apart.includes(title) }
  }
  const before = await paper()
  expect(before).toEqual({ points: (await report()).repairs.length, isFound: false, isApart: true })
  const { id, version } = await settle(company, asked(await report())!, 'fine')
  expect(await paper()).toEqual({ ...before, isApart: false })
  await company.ask('thread.undo', { id, version })
  await settle(company, asked(await report())!, 'defect')
  expect(await paper()).toEqual({ points: before.points + 1, isFound: true, isApart: false })
})
