// The last reading of the company's site, in the reader's language, element by element: what the report is made of.
import { effortOf, ELEMENTS, loadSpeaker, MEASURES } from '@azimut/probe'
import type { SaidFinding, Speaker } from '@azimut/probe'
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import type { AuditDoubt, AuditExport, AuditFinding } from '../catalogue/exports/_contract.ts'
import { elementsApart } from './auditLimits.ts'
import { readFindingTitle } from './findingTitle.ts'
import { isCut, readSiteRead } from './siteRead.ts'
import { readDays } from './today.ts'
import { wordsSeen } from './wordsSeen.ts'

type Audit = RowOf<typeof audit>
type Finding = RowOf<typeof finding>

const worstFirst = ['critical', 'high', 'medium', 'low', 'info'] as const
const shownPages = 5
const shownTexts = 3

/** A reading that saw something: one that failed has no identity. */
const wasRead = (ctx: Ctx) => and(eq(audit.table.workspace, ctx.workspace), isNull(audit.table.removedAt), isNotNull(audit.table.identity))

/** Whether there is a reading to report, without reading it. */
export async function hasAuditExport(ctx: Ctx): Promise<boolean> {
  const own = (await ctx.of(site).list({ where: eq(site.table.kind, 'own') })).map(one => one.id)
  return own.length > 0 && (await ctx.db.select({ id: audit.table.id }).from(audit.table).where(and(wasRead(ctx), inArray(audit.table.siteId, own))).limit(1)).length > 0
}

/** Null while the company's own site was never read. */
export async function readAuditExport(ctx: Ctx): Promise<AuditExport | null> {
  const { table } = audit
  const latest = await ctx.db.selectDistinctOn([table.siteId]).from(table).where(wasRead(ctx)).orderBy(table.siteId, desc(table.id)) as Audit[]
  const audits = new Map(latest.map(one => [one.siteId, one]))
  const sites = (await ctx.of(site).list()).filter(one => audits.has(one.id)).toSorted((a, b) => Number(b.kind === 'own') - Number(a.kind === 'own'))
  const [own] = sites
  if (own?.kind !== 'own') return null
  const read = audits.get(own.id)!
  const dayOf = await readDays(ctx)
  const speaker = await loadSpeaker(ctx.locale)
  const titleOf = await readFindingTitle(ctx)
  const open = (await ctx.of(finding).list({ where: eq(finding.table.siteId, own.id) })).filter(one => one.state !== 'fixed')
  return {
    // Another than the one given, where that one leads to it.
    site: (await readSiteRead(ctx, read)).url, readOn: dayOf(read.finishedAt!), pagesRead: read.pagesRead, isPartial: isCut(read),
    elements: ELEMENTS.map(({ number, name }) => {
      const score = read.scores.find(one => one.element === number)
      const ours = open.filter(one => one.element === number)
      return {
        name: name[ctx.locale], score: score?.score ?? null, coverage: score?.coverage ?? 0,
        findings: groupsOf(ours.filter(one => one.nature === 'defect'), speaker),
        assets: ours.filter(one => one.nature === 'asset').map(titleOf),
      }
    }),
    toVerify: doubtsOf(open.filter(one => one.nature === 'doubt' && one.settled === null), speaker),
    limits: Object.entries(read.limits).flatMap(([checkId, limit]) => { const said = speaker.limit({ checkId, limit }); return said ? [{ name: said.name, chosen: said.chosen, usual: said.usual }] : [] }),
    comparison: sites.length < 2 ? null : await compare(ctx, sites.map(one => ({ name: one.name, audit: audits.get(one.id)! })), dayOf),
  }
}

/** Findings of one check are one thing to repair: the worst first, and among equals what takes the least time. */
function groupsOf(defects: readonly Finding[], speaker: Speaker): AuditFinding[] {
  return [...Map.groupBy(defects, one => one.checkId).values()].map((rows): AuditFinding => {
    const [{ checkId, severity, skill, sentence, proof: { values, selector } }] = rows as [Finding, ...Finding[]]
    const said = sayOr(sentence, () => speaker.action({ checkId, count: rows.length, values }))
    return { ...said, severity, skill, minutes: effortOf(rows), proof: { ...shownOf(rows), selector: selector ?? null } }
  }).toSorted((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity) || a.minutes - b.minutes || a.title.localeCompare(b.title))
}

/** What nobody answered yet, the worst first; doubts that read the same are one thing to look at. */
function doubtsOf(doubts: readonly Finding[], speaker: Speaker): AuditDoubt[] {
  const said = doubts.toSorted((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity))
    .map(row => ({ row, ...sayOr(row.sentence, () => speaker.doubt({ checkId: row.checkId, values: row.proof.values })) }))
  return [...Map.groupBy(said, ({ title, fix }) => JSON.stringify([title, fix])).values()].map((group): AuditDoubt => {
    const [{ title, fix }] = group as [typeof said[number]]
    return { title, fix, proof: shownOf(group.map(({ row }) => row)) }
  })
}

/** All that was seen and where: the first few, the others being counted. */
function shownOf(rows: readonly Finding[]): AuditDoubt['proof'] {
  const pages = [...new Set(rows.flatMap(one => one.proof.pages ?? [one.proof.url]))]
  const texts = [...new Set(rows.flatMap(one => wordsSeen(one.proof.text, pages) ?? []))]
  return {
    texts: texts.slice(0, shownTexts), otherTexts: Math.max(0, texts.length - shownTexts),
    pages: pages.slice(0, shownPages), otherPages: Math.max(0, pages.length - shownPages),
  }
}

/** A check that left the shelf has no words any more: the sentence kept that day speaks for it. */
function sayOr(sentence: string, say: () => SaidFinding): SaidFinding {
  try { return say() } catch { return { title: sentence, why: '', fix: '' } }
}

/** Under other figures than the own site's, a score of another site is left out. */
async function compare({ locale }: Ctx, read: readonly { name: string; audit: Audit }[], dayOf: (moment: string) => string): Promise<NonNullable<AuditExport['comparison']>> {
  const apart = await Promise.all(read.map(one => elementsApart(read[0]!.audit.limits, one.audit.limits)))
  const scores = ELEMENTS.map(({ number, name }) => ({ name: name[locale], unit: 'score' as const, values: read.map((one, at) => apart[at]!.has(number) ? null : one.audit.scores.find(score => score.element === number)?.score ?? null) }))
  const measures = MEASURES.map(({ key, unit, name }) => ({ name: name[locale], unit, values: read.map(one => one.audit.measures.find(measure => measure.key === key)?.value ?? null) }))
  return {
    sites: read.map(one => ({ name: one.name, readOn: dayOf(one.audit.finishedAt!) })),
    lines: [...scores, ...measures].filter(line => line.values.some(value => value !== null)),
  }
}
