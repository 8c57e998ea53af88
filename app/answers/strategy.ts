// The strategy as it stands today, as plain data: what documents are made of, from the same figures as the screens.
import { daysBetween } from '@azimut/engines/calendar'
import { tenths } from '@azimut/engines/expected'
import { eq, isNotNull, ne } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { workspace } from '#app/kernel/tables.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { valueStatement } from '#app/model/aim/valueStatement.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import type { DocumentInput, StrategyExport } from '../catalogue/exports/_contract.ts'
import { readAuditExport } from './auditExport.ts'
import { readBrandExport } from './brand.ts'
import { readBudgetNow } from './budgetNow.ts'
import { readCourse } from './course.ts'
import type { Course } from './course.ts'
import { readDates } from './dates.ts'
import { readFullCost } from './fullCost.ts'
import { readDecisions } from './strategyDecisions.ts'
import { traceFigures } from './strategyFigures.ts'
import { foreseeScenarios, readNeed, readPast } from './strategyMoney.ts'
import { words } from './strategy.words.ts'

/** A document shows the curve by week. */
const stepDays = 7

/** Everything a document may show: the strategy, the reading of the site, and the look. */
export const readDocumentInput = async (ctx: Ctx, today: string): Promise<DocumentInput> =>
  ({ ...await readStrategy(ctx, today), brand: await readBrandExport(ctx), audit: await readAuditExport(ctx) })

/** In the language of `ctx`; the objective is the company’s course, its figures those of `today`. */
export async function readStrategy(ctx: Ctx, today: string): Promise<StrategyExport> {
  const [company] = await ctx.db.select().from(workspace).where(eq(workspace.id, ctx.workspace))
  const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  const course = await readCourse(ctx, today)
  const cost = course && today >= course.startOn ? await readFullCost(ctx, { from: course.startOn, to: today }) : undefined
  const budgetNow = course && await readBudgetNow(ctx, course.objective.id)
  const { course: actions, others: otherActions } = await readActions(ctx, course)
  const { course: lines, others: otherLines } = await readLines(ctx, course)
  const starts = actions.map(one => one.start).filter(start => start >= today).toSorted()
  const snapshot = {
    company: { name: company!.name, site: own?.url ?? null },
    currency: company!.currency, dated: today, simulated: company!.fictional,
    startDate: starts[0] ?? course?.startOn ?? null,
    value: (await ctx.of(valueStatement).list()).at(-1)?.sentence ?? null,
    findings: await readProofs(ctx),
    // What the course serves comes first: a page may show only some.
    stakes: (await ctx.of(stake).list()).toSorted((a, b) => Number(b.id === course?.objective.stakeId) - Number(a.id === course?.objective.stakeId)).map(one => one.sentence),
    ...aims(ctx, course),
    budget: budgetNow ? { p50Cents: budgetNow.p50Cents, p80Cents: budgetNow.p80Cents, chosenCents: budgetNow.centsPerMonth, chancesInTen: budgetNow.chance === null ? null : tenths(budgetNow.chance), trialUntil: budgetNow.trialUntil } : null,
    need: course ? await readNeed(ctx, course) : null,
    scenarios: course ? foreseeScenarios(course, budgetNow) : null,
    lines, actions, others: { lines: otherLines, actions: otherActions },
    meetings: await readMeetings(ctx, course),
    calendar: (await readDates(ctx, { from: today, to: course?.endOn ?? today })).map(({ id, name, start, end }) => ({ id, name: name[ctx.locale], start, end })),
    results: course?.measure === 'live' ? { expected: course.expected, actual: course.actual, series: byWeek(course) } : null,
    costs: cost && cost.totals.fullCents !== null ? { fullCents: cost.totals.fullCents, hours: cost.totals.hours, roi: cost.totals.roi } : null,
    past: await readPast(ctx, course),
    decisions: await readDecisions(ctx, course?.kpi.words?.many[ctx.locale]),
  }
  return { ...snapshot, figures: await traceFigures(ctx, snapshot, { course, cost }) }
}

function aims({ locale }: Ctx, course: Course | undefined): Pick<StrategyExport, 'objective' | 'kpi'> {
  if (!course) return { objective: null, kpi: null }
  const { objective: { sentence, fromPerMonth, toPerMonth, startOn, endOn, valueCents, marginShare }, kpi: { words: counted } } = course
  return {
    objective: { sentence, from: fromPerMonth, to: toPerMonth, unit: words[locale].monthly(counted?.many[locale] ?? ''), start: startOn, end: endOn, valueCents, marginShare },
    kpi: counted ? { name: counted.many[locale], gender: counted.gender, definition: counted.definition[locale], formula: counted.formula[locale] } : null,
  }
}

/** Weaknesses accepted from what a reading saw, each with what shows them. */
async function readProofs(ctx: Ctx): Promise<StrategyExport['findings']> {
  const items = await ctx.of(swotItem).list({ where: isNotNull(swotItem.table.findingId) })
  const seen = new Map((await ctx.of(finding).list()).map(one => [one.id, one]))
  return items.filter(one => one.kind === 'weakness').map(({ sentence, findingId }) => {
    const proof = seen.get(findingId!)?.proof
    return { title: sentence, proof: [proof?.text, proof?.url].filter(Boolean).join(' · ') }
  })
}

/** What serves the course, and what serves another objective: that of one that is over is no part of the plan any more. */
const splitByCourse = <Row extends { objectiveId: string | null }, Shown>(rows: readonly Row[], course: Course | undefined, show: (row: Row) => Shown) => ({
  course: rows.filter(one => one.objectiveId === course?.objective.id).map(show),
  others: rows.filter(one => one.objectiveId !== course?.objective.id).map(show),
})

async function readActions(ctx: Ctx, course: Course | undefined) {
  const owners = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
  const rows = (await ctx.of(action).list({ where: ne(action.table.state, 'dropped') })).toSorted((a, b) => a.startOn.localeCompare(b.startOn) || a.dueOn.localeCompare(b.dueOn))
  return splitByCourse(rows, course, ({ id, title, ownerId, hours, startOn, dueOn, state }) => ({ id, title, owner: owners.get(ownerId ?? '') ?? null, hours, start: startOn, due: dueOn, done: state === 'done' }))
}

const readLines = async (ctx: Ctx, course: Course | undefined) =>
  splitByCourse(await ctx.of(budgetLine).list(), course, ({ label, centsPerMonth }) => ({ lever: label, cents: centsPerMonth }))

/** Those of objectives that are not over. */
async function readMeetings(ctx: Ctx, course: Course | undefined): Promise<StrategyExport['meetings']> {
  const over = new Set((await ctx.of(objective).list()).filter(one => one.endedOn !== null || (course && one.endOn < course.today)).map(one => one.id))
  return (await ctx.of(meeting).list()).filter(one => one.objectiveId === null || !over.has(one.objectiveId)).map(({ id, title, onDay }) => ({ id, title, day: onDay })).toSorted((a, b) => a.day.localeCompare(b.day))
}

/** Each seventh day from the start, today and the last day: the ends of the curve are exact. */
const byWeek = ({ series, startOn, today, endOn }: Course) =>
  series.filter(({ day }) => day === today || day === endOn || daysBetween(startOn, day) % stepDays === 0).map(({ day, expected, actual }) => ({ day, expected, actual }))
