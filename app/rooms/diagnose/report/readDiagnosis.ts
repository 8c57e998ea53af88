// Reads the whole diagnosis: sites, readings under way, the report of the own site and the comparison.
import { loadSpeaker } from '@azimut/probe'
import type { Speaker } from '@azimut/probe'
import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { changedLimits, previousReading } from '#app/answers/auditLimits.ts'
import { isCut, isOfAddress, readSiteRead } from '#app/answers/siteRead.ts'
import { readDays } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { action } from '#app/model/plan/action.ts'
import { withCorrections } from '../sites/corrections.ts'
import { isProven } from '../sites/ownership.ts'
import { compareSites } from './compareSites.ts'
import type { ReadSite } from './compareSites.ts'
import { diagnosis } from './diagnosis.ts'
import type { Diagnosis, Reading, Report } from './diagnosis.ts'
import { groupRepairs, sayFinding, worstFirst } from './sayFindings.ts'
import type { Saying } from './sayFindings.ts'
import { readVerdict, themeOf } from './verdict.ts'

export const readDiagnosis = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: diagnosis,
  run: diagnose,
})

/** The same for the other registers of this room, which start from it. */
export async function diagnose(ctx: Ctx): Promise<Diagnosis> {
  const sites = (await ctx.of(site).list()).toSorted((a, b) => Number(b.kind === 'own') - Number(a.kind === 'own'))
  const latest = await latestAudits(ctx)
  const latestRead = await latestAudits(ctx, isNotNull(audit.table.identity))
  const dayOf = await readDays(ctx)
  const read = sites.flatMap((one): ReadSite[] => { const found = latestRead.get(one.id); return found ? [{ site: one, audit: found }] : [] })
  const own = read[0]?.site.kind === 'own' ? read[0] : undefined
  return {
    sites: sites.map(one => ({ id: one.id, version: one.version, kind: one.kind, name: one.name, url: one.url, confirmedAt: one.confirmedAt, isProven: one.kind === 'own' && isProven(one), reading: readingOf(latest.get(one.id)) })),
    report: own ? await reportOn(ctx, own, dayOf) : null,
    comparison: own ? await compareSites(read, { locale: ctx.locale, dayOf }) : null,
    outside: !own && sites[0]?.kind === 'own' ? await outsideOf(ctx, sites[0].id, dayOf) : { repairs: [], toVerify: [] },
  }
}

/** The own site as last read; undefined before that. */
export async function ownReading(ctx: Ctx): Promise<ReadSite | undefined> {
  const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  const read = own && (await latestAudits(ctx, isNotNull(audit.table.identity))).get(own.id)
  return own && read ? { site: own, audit: read } : undefined
}

type Audit = RowOf<typeof audit>

/** The latest audit of each site, among those that `where` keeps. */
async function latestAudits(ctx: Ctx, where?: SQL): Promise<Map<string, Audit>> {
  const { table } = audit
  const rows = await ctx.db.selectDistinctOn([table.siteId]).from(table).where(and(eq(table.workspace, ctx.workspace), isNull(table.removedAt), where)).orderBy(table.siteId, desc(table.id))
  return new Map(rows.map(row => [row.siteId, row]))
}

function readingOf(row: Audit | undefined): Reading | null {
  if (!row) return null
  const { id: auditId, state, trouble, pagesRead, findingCount, progress, startedAt, finishedAt } = row
  return { auditId, state, trouble, pagesRead, findingCount, progress, startedAt, finishedAt }
}

type Finding = RowOf<typeof finding>
type DayOf = Saying['dayOf']

/** How findings are said, with what the company made of them already. */
async function sayingOf(ctx: Ctx, dayOf: DayOf): Promise<Saying> {
  const swot = await ctx.of(swotItem).list({ where: isNotNull(swotItem.table.findingId) })
  const repairing = await ctx.of(action).list({ where: and(isNotNull(action.table.findingId), ne(action.table.state, 'dropped')) })
  const planned = new Set(repairing.map(one => one.findingId!))
  return { speaker: await loadSpeaker(ctx.locale), dayOf, planned, accepted: new Map(swot.map(({ findingId, id, kind }) => [findingId!, { id, kind }])) }
}

const openDefects = (rows: readonly Finding[]) => rows.filter(row => row.nature === 'defect' && row.state !== 'fixed')

/** The worst first; among equals, those that show something before those that miss it. */
const unanswered = (rows: readonly Finding[]) => rows.filter(row => row.nature === 'doubt' && row.settled === null && row.state !== 'fixed').toSorted((a, b) => worstFirst(a, b) || Number(!a.proof.text) - Number(!b.proof.text))

async function outsideOf(ctx: Ctx, siteId: string, dayOf: DayOf): Promise<Diagnosis['outside']> {
  const rows = await ctx.of(finding).list({ where: eq(finding.table.siteId, siteId) })
  const how = await sayingOf(ctx, dayOf)
  return { repairs: groupRepairs(openDefects(rows), how), toVerify: unanswered(rows).map(row => sayFinding(row, how)) }
}

/** The figures chosen, and those left since the reading before: that series is broken. */
async function sayLimits(ctx: Ctx, read: Audit, speaker: Speaker): Promise<Report['limits']> {
  const before = await previousReading(ctx, read)
  const changed = before ? changedLimits(before.limits, read.limits) : new Set<string>()
  return [...new Set([...Object.keys(read.limits), ...changed])].sort().flatMap(checkId => {
    const now = speaker.limit({ checkId, limit: read.limits[checkId] ?? null })
    const then = speaker.limit({ checkId, limit: before?.limits[checkId] ?? null })
    const said = now ?? then
    return said ? [{ checkId, name: said.name, usual: said.usual, chosen: now?.chosen ?? said.usual, before: changed.has(checkId) ? then?.chosen ?? said.usual : null }] : []
  })
}

async function reportOn(ctx: Ctx, { site: { id, corrected, url: address }, audit: read }: ReadSite, dayOf: DayOf): Promise<Report> {
  const { finishedAt, pagesRead, state, identity } = read
  const rows = await ctx.of(finding).list({ where: eq(finding.table.siteId, id) })
  const { url, ledTo } = await readSiteRead(ctx, read)
  const how = await sayingOf(ctx, dayOf)
  const repairs = groupRepairs(openDefects(rows), how)
  const open = rows.filter(row => row.state !== 'fixed')
  // What the verdict speaks of before details that only machines read.
  const isDetail = (row: Finding) => Number(themeOf(row.checkId) === 'other')
  const assets = open.filter(row => row.nature === 'asset').toSorted((a, b) => isDetail(a) - isDetail(b))
  const say = (row: Finding) => sayFinding(row, how)
  const defects = rows.filter(row => row.nature === 'defect')
  return {
    readOn: dayOf(finishedAt!), pagesRead, isPartial: isCut(read), isFirst: state === 'reading', host: new URL(url).host, ledTo, isFormer: !await isOfAddress(ctx, read, address), identity: identity && withCorrections(identity, corrected),
    limits: await sayLimits(ctx, read, how.speaker), verdict: readVerdict({ repairs, assetThemes: assets.map(row => themeOf(row.checkId)), pages: pagesRead }),
    assets: assets.map(say), repairs, findings: defects.map(say),
    fixed: defects.filter(row => row.state === 'fixed' && row.fixedAt === finishedAt).map(say),
    toVerify: unanswered(rows).map(say),
    settled: open.filter(row => row.settled !== null).map(say),
  }
}
