// Keeps what a reading saw: figures and identity on the audit, defects and assets as findings followed over time.
import { loadSpeaker } from '@azimut/probe'
import type { SiteAudit } from '@azimut/probe'
import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { changedLimits, previousReading } from '#app/answers/auditLimits.ts'
import { readSiteRead, siteHost } from '#app/answers/siteRead.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { insertMany } from '#app/kernel/store/insertMany.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { followFindings, seenIn } from './followFindings.ts'

/** All of it in the caller's transaction: an audit never shows half of its findings. */
export async function keepReading(ctx: Ctx, auditId: string, read: SiteAudit): Promise<void> {
  const { id, version, siteId, startedAt } = await ctx.of(audit).get(auditId)
  const { ledTo } = await readSiteRead(ctx, { id, siteId, channels: read.channels })
  const finishedAt = ctx.services.now()
  const isRead = read.pagesRead > 0
  // A site that lets nobody in says something all the same.
  if (isRead || read.findings.length || read.toVerify.length) await keepFindings(ctx, { auditId, siteId, read, at: finishedAt, since: startedAt ?? finishedAt, isFirst: false })
  if (isRead) await keepSite(ctx, siteId, read)
  await ctx.of(audit).update({ id, version }, {
    ...figuresOf(read), identity: isRead ? read.identity : null, finishedAt,
    state: read.end === 'stopped' ? 'stopped' : isRead ? 'done' : 'failed',
    trouble: troubleOf(read, ledTo !== null), progress: null,
  })
}

/** For who waits with nothing to read: what the first pages showed, while the audit goes on. Where a report stands, it stays. */
export async function keepFirstReport(ctx: Ctx, auditId: string, read: SiteAudit): Promise<void> {
  const { id, version, siteId, startedAt } = await ctx.of(audit).get(auditId)
  const reported = await ctx.of(audit).list({ where: and(eq(audit.table.siteId, siteId), ne(audit.table.id, id), isNotNull(audit.table.identity)) })
  if (reported.length || !read.pagesRead) return
  const at = ctx.services.now()
  await keepFindings(ctx, { auditId, siteId, read, at, since: startedAt ?? at, isFirst: true })
  await keepSite(ctx, siteId, read)
  await ctx.of(audit).update({ id, version }, { ...figuresOf(read), identity: read.identity, finishedAt: at })
}

const figuresOf = (read: SiteAudit) =>
  ({ pagesRead: read.pagesRead, findingCount: read.findings.length, measures: read.measures, scores: read.scores, claims: read.claims, channels: read.channels, limits: limitsOf(read) })

/** What it was judged by in place of the usual figures. */
const limitsOf = ({ outcomes }: SiteAudit) => Object.fromEntries(outcomes.flatMap(({ checkId, limit }) => limit === null ? [] : [[checkId, limit]]))

function troubleOf({ end, failure, pagesRead, findings, toVerify }: SiteAudit, isElsewhere: boolean): string | null {
  if (end === 'stopped') return null
  // Nobody asked to be left alone: the file that would say so is out of order.
  if (end === 'refused' && [...findings, ...toVerify].some(one => one.checkId === 'seo.robots-unreachable')) return 'robots-failing'
  if (failure || end === 'refused' || end === 'too-many-errors' || end === 'time-limit') return failure ?? end
  if (!pagesRead) return 'unreadable'
  return isElsewhere ? 'elsewhere' : null
}

interface Kept { auditId: string; siteId: string; read: SiteAudit; at: string; since: string; isFirst: boolean }

async function keepFindings(ctx: Ctx, { auditId, siteId, read, ...when }: Kept) {
  const findings = ctx.of(finding)
  const known = await findings.list({ where: eq(finding.table.siteId, siteId) })
  const { kind } = await ctx.of(site).get(siteId)
  // Nobody here can settle what is doubtful on somebody else's site.
  const seen = seenIn(read, await loadSpeaker(ctx.locale)).filter(({ nature }) => nature !== 'doubt' || kind === 'own')
  const before = await previousReading(ctx, { id: auditId, siteId })
  const moved = before ? changedLimits(before.limits, limitsOf(read)) : new Set<string>()
  const { created, changed, dropped } = followFindings(known, { seen, read, moved, ...when })
  await insertMany(ctx, finding, created.map(one => ({ siteId, ...one })))
  for (const { row, change } of changed) await findings.update({ id: row.id, version: row.version }, change)
  for (const { id, version } of dropped) await findings.remove({ id, version })
}

/** A site that only answers without encryption is linked to where it answers; a competitor nobody named takes the name it gives itself. */
async function keepSite(ctx: Ctx, siteId: string, read: SiteAudit) {
  const row = await ctx.of(site).get(siteId)
  const { protocol, host } = new URL(read.url)
  const url = protocol === 'http:' && host === new URL(row.url).host ? row.url.replace(/^https:/, 'http:') : row.url
  const isUnnamed = row.kind === 'competitor' && row.name === siteHost(row.url)
  const name = isUnnamed && read.identity?.name ? read.identity.name.slice(0, 200) : row.name
  if (url !== row.url || name !== row.name) await ctx.of(site).update({ id: row.id, version: row.version }, { url, name })
}
