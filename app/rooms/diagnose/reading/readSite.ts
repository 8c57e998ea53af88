// Reads one site page by page, politely, telling how far it is; it can be stopped, and goes on after a restart.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { audit as readFromOutside } from '@azimut/probe'
import type { AuditProgress, SiteAudit } from '@azimut/probe'
import { and, eq, ne } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { StopAsked } from '#app/kernel/jobs/job.ts'
import type { JobCtx, JobKind } from '#app/kernel/jobs/job.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { keepFirstReport, keepReading } from './keepReading.ts'

const saveEveryMs = 1000
/** Between two requests: a second for a stranger's server, next to nothing on a network the administrator opened. */
const pauseMs = { public: 1000, allowed: 10 }

export const readSite: JobKind = {
  subject: data => String(data['auditId']),
  async run(ctx, data) {
    const auditId = String(data['auditId'])
    const site = await ctx.transact(inner => begin(inner, auditId))
    if (!site) return
    const workDir = folderOf(ctx, auditId)
    const read = await look(ctx, { auditId, ...site, workDir })
    if (ctx.signal.aborted && !(ctx.signal.reason instanceof StopAsked)) throw ctx.signal.reason
    await ctx.transact(inner => keepReading(inner, auditId, read))
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

interface ToRead { url: string; revisit: string[] }

/** The address to read, and the places to look at again first so that repairs show; undefined when somebody stopped the audit before its turn. */
async function begin(ctx: Ctx, auditId: string): Promise<ToRead | undefined> {
  const row = await ctx.of(audit).get(auditId)
  if (row.state !== 'queued' && row.state !== 'reading') return undefined
  await ctx.of(audit).update({ id: row.id, version: row.version }, { state: 'reading', startedAt: row.startedAt ?? ctx.services.now() })
  const { url } = await ctx.of(site).get(row.siteId)
  const open = await ctx.of(finding).list({ where: and(eq(finding.table.siteId, row.siteId), ne(finding.table.state, 'fixed')) })
  return { url, revisit: [...new Set(open.flatMap(({ proof }) => proof.concerns ?? [proof.url]))] }
}

async function fail(ctx: Ctx, auditId: string) {
  const { id, version, state } = await ctx.of(audit).get(auditId)
  if (state === 'queued' || state === 'reading') await ctx.of(audit).update({ id, version }, { state: 'failed', trouble: 'broken', finishedAt: ctx.services.now() })
}

async function look(ctx: JobCtx, { auditId, url, revisit, workDir }: ToRead & { auditId: string; workDir: string }): Promise<SiteAudit> {
  const { networkAllow, url: contactUrl, auditBrowser: browser } = ctx.services.settings
  let savedMs = 0
  let saving = Promise.resolve()
  const onProgress = ({ phase, pagesRead, pagesKnown, findings }: AuditProgress) => {
    ctx.progress({ auditId, phase, pagesRead, pagesKnown, findings })
    if (Date.now() - savedMs < saveEveryMs) return
    savedMs = Date.now()
    // Told live and saved again at the end: a figure that could not be saved in between is no reason to stop reading.
    saving = saving.then(() => ctx.transact(inner => saveProgress(inner, auditId, { pagesRead, pagesKnown, findingCount: findings }))).catch(() => {})
  }
  const onFirstReport = (read: SiteAudit) => { saving = saving.then(() => ctx.transact(inner => keepFirstReport(inner, auditId, read))).catch(() => {}) }
  const delayMs = networkAllow.includes(new URL(url).host) ? pauseMs.allowed : pauseMs.public
  // Without its scheme the probe tries https first, then http when nothing answers there.
  const { site: read } = await readFromOutside({ url: url.replace(/^https:\/\//, ''), workDir, allow: networkAllow, delayMs, contactUrl, revisit, browser, signal: ctx.signal, onProgress, onFirstReport })
  await saving
  return read
}

/** Straight into the table: open pages already heard these figures, and need not ask everything again. */
async function saveProgress(ctx: Ctx, auditId: string, figures: { pagesRead: number; pagesKnown: number; findingCount: number }) {
  await ctx.db.update(audit.table).set(figures).where(and(eq(audit.table.workspace, ctx.workspace), eq(audit.table.id, auditId)))
}
