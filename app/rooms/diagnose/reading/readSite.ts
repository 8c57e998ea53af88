// Reads one site page by page, politely, telling how far it is; it can be stopped, and goes on after a restart.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { audit as readFromOutside } from '@azimut/probe'
import type { AuditOptions, AuditProgress, SiteAudit } from '@azimut/probe'
import { and, eq, ne } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { StopAsked } from '#app/kernel/jobs/job.ts'
import type { JobCtx, JobKind } from '#app/kernel/jobs/job.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import type { Progress } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { isProven } from '../sites/ownership.ts'
import { proveAgain } from '../sites/proveSite.ts'
import { readAuditPlan } from './auditPlan.ts'
import { keepFirstReport, keepReading } from './keepReading.ts'

const saveEveryMs = 1000
/** Wished between two requests: the probe grants it on a network the administrator opened, and elsewhere goes as gently as it must. */
const pauseMs = 10

export const readSite: JobKind = {
  subject: data => String(data['auditId']),
  async run(ctx, data) {
    const auditId = String(data['auditId'])
    const begun = await ctx.transact(inner => begin(inner, auditId))
    if (begun === undefined) return
    const { siteId, limits } = begun
    // Stopped meanwhile, it is the reading that says so.
    await proveAgain(ctx, siteId, { isAsked: false }).catch((error: unknown) => { if (!ctx.signal.aborted) throw error })
    const workDir = folderOf(ctx, auditId)
    const asked = await ctx.transact(inner => askFor(inner, siteId))
    const read = await look(ctx, auditId, { ...asked, limits, workDir })
    if (ctx.signal.aborted && !(ctx.signal.reason instanceof StopAsked)) throw ctx.signal.reason
    // Stopped once its pages were read, what comes after them was cut all the same.
    const end = ctx.signal.aborted && read.pagesRead > 0 ? 'stopped' : read.end
    await ctx.transact(inner => keepReading(inner, auditId, { ...read, end }))
    await rm(workDir, { recursive: true, force: true })
  },
  /** Left « being read », an audit would never let another one start. */
  async giveUp(ctx, data) {
    const auditId = String(data['auditId'])
    await ctx.transact(inner => fail(inner, auditId))
    await rm(folderOf(ctx, auditId), { recursive: true, force: true })
  },
}

/** The same after a restart: pages already read are not asked for again. It holds pages of other people's sites: it goes when the reading ends. */
const folderOf = ({ services: { settings } }: JobCtx, auditId: string) => join(settings.data, 'probe', auditId)

/** The site to read, and the figures it is judged by; undefined when somebody stopped the audit before its turn. */
async function begin(ctx: Ctx, auditId: string) {
  const row = await ctx.of(audit).get(auditId)
  if (row.state !== 'queued' && row.state !== 'reading') return undefined
  await ctx.of(audit).update({ id: row.id, version: row.version }, { state: 'reading', startedAt: row.startedAt ?? ctx.services.now() })
  return row
}

/** How a site is read: its address, the places to look at again first so that repairs show; and of the own site, as far as it is proven to be that, what its owner wants. */
async function askFor(ctx: Ctx, siteId: string): Promise<Omit<AuditOptions, 'workDir'>> {
  const row = await ctx.of(site).get(siteId)
  const { networkAllow: allow, url: contactUrl, auditBrowser: browser } = ctx.services.settings
  const open = await ctx.of(finding).list({ where: and(eq(finding.table.siteId, siteId), ne(finding.table.state, 'fixed')) })
  const isOurs = row.kind === 'own' && isProven(row)
  return {
    // Without its scheme the probe tries https first, then http when nothing answers there.
    url: row.url.replace(/^https:\/\//, ''), allow, contactUrl, browser,
    revisit: [...new Set(open.flatMap(({ proof }) => proof.concerns ?? [proof.url]))],
    delayMs: pauseMs,
    ...isOurs && { own: { ignoresRobots: row.ignoresRobots } },
    ...row.kind === 'own' && { plan: await readAuditPlan(ctx, row.keywords), spelling: row.readsSpelling },
  }
}

async function fail(ctx: Ctx, auditId: string) {
  const { id, version, state } = await ctx.of(audit).get(auditId)
  if (state === 'queued' || state === 'reading') await ctx.of(audit).update({ id, version }, { state: 'failed', trouble: 'broken', finishedAt: ctx.services.now(), progress: null })
}

async function look(ctx: JobCtx, auditId: string, asked: AuditOptions): Promise<SiteAudit> {
  let savedMs = 0
  let saving = Promise.resolve()
  const onProgress = ({ phase, pagesRead, pagesKnown, pagesLimit, findings }: AuditProgress) => {
    const progress = { phase, pagesRead, pagesToRead: Math.min(pagesKnown, pagesLimit), findings }
    ctx.progress({ auditId, ...progress })
    if (Date.now() - savedMs < saveEveryMs) return
    savedMs = Date.now()
    // Told live and saved again at the end: a figure that could not be saved in between is no reason to stop reading.
    saving = saving.then(() => ctx.transact(inner => saveProgress(inner, auditId, progress))).catch(() => {})
  }
  // The whole report replaces it anyway.
  const onFirstReport = (read: SiteAudit) => { saving = saving.then(() => ctx.transact(inner => keepFirstReport(inner, auditId, read))).catch((error: unknown) => ctx.report(error)) }
  const { site: read } = await readFromOutside({ ...asked, signal: ctx.signal, onProgress, onFirstReport })
  await saving
  return read
}

/** Straight into the table: open pages already heard these figures, and need not ask everything again. */
async function saveProgress(ctx: Ctx, auditId: string, progress: Progress) {
  await ctx.db.update(audit.table).set({ progress }).where(and(eq(audit.table.workspace, ctx.workspace), eq(audit.table.id, auditId)))
}
