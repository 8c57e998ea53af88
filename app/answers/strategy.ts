// The strategy as it stands today, as plain data: what documents are made of, from the same figures as the screens.
import { daysBetween } from '@azimut/engines/calendar'
import { tenths } from '@azimut/engines/expected'
import { eq, isNotNull, ne } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { workspace } from '#app/kernel/tables.ts'
import { stake } from '#app/model/aim/stake.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import type { StrategyExport } from '../catalogue/exports/_contract.ts'
import { readBudgetNow } from './budgetNow.ts'
import { readCourse } from './course.ts'
import type { Course } from './course.ts'
import { readFullCost } from './fullCost.ts'
import { calendars } from './shelves.ts'
import { readDecisions } from './strategyDecisions.ts'
import { words } from './strategy.words.ts'

/** A document shows the curve by week. */
const stepDays = 7

/** In the language of `ctx`; the objective is the newest, its figures those of `today`. */
export async function readStrategy(ctx: Ctx, today: string): Promise<StrategyExport> {
  const [company] = await ctx.db.select().from(workspace).where(eq(workspace.id, ctx.workspace))
  const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  const course = await readCourse(ctx, today)
  const actions = await readActions(ctx)
  const starts = actions.map(one => one.start).filter(start => start >= today).toSorted()
  return {
    company: { name: company!.name, site: own?.url ?? null },
    currency: company!.currency, dated: today, simulated: company!.fictional,
    startDate: starts[0] ?? course?.startOn ?? null,
    findings: await readProofs(ctx),
    stakes: (await ctx.of(stake).list()).map(one => one.sentence),
    ...aims(ctx, course),
    budget: course ? await readBudget(ctx, course.objective.id) : null,
    lines: (await ctx.of(budgetLine).list()).map(({ label, centsPerMonth }) => ({ lever: label, cents: centsPerMonth })),
    actions,
    meetings: (await ctx.of(meeting).list()).map(({ id, title, onDay }) => ({ id, title, day: onDay })).toSorted((a, b) => a.day.localeCompare(b.day)),
    calendar: await readDates(ctx, today, course?.endOn ?? today),
    results: course?.measure === 'live' ? { expected: course.expected, actual: course.actual, series: byWeek(course) } : null,
    costs: course ? await readCosts(ctx, course) : null,
    decisions: await readDecisions(ctx, course?.kpi.words?.many[ctx.locale]),
  }
}

function aims({ locale }: Ctx, course: Course | undefined): Pick<StrategyExport, 'objective' | 'kpi'> {
  if (!course) return { objective: null, kpi: null }
  const { objective: { sentence, fromPerMonth, toPerMonth, startOn, endOn }, kpi: { words: counted } } = course
  return {
    objective: { sentence, from: fromPerMonth, to: toPerMonth, unit: words[locale].monthly(counted?.many[locale] ?? ''), start: startOn, end: endOn },
    kpi: counted ? { name: counted.many[locale], definition: counted.definition[locale], formula: counted.formula[locale] } : null,
  }
}

/** Weaknesses accepted from what a reading saw, each with what shows it. */
async function readProofs(ctx: Ctx): Promise<StrategyExport['findings']> {
  const items = await ctx.of(swotItem).list({ where: isNotNull(swotItem.table.findingId) })
  const seen = new Map((await ctx.of(finding).list()).map(one => [one.id, one]))
  return items.filter(one => one.kind === 'weakness').map(({ sentence, findingId }) => {
    const proof = seen.get(findingId!)?.proof
    return { title: sentence, proof: [proof?.text, proof?.url].filter(Boolean).join(' · ') }
  })
}

async function readBudget(ctx: Ctx, objectiveId: string): Promise<StrategyExport['budget']> {
  const now = await readBudgetNow(ctx, objectiveId)
  return now ? { p50Cents: now.p50Cents, p80Cents: now.p80Cents, chosenCents: now.centsPerMonth, chancesInTen: tenths(now.chance) } : null
}

async function readActions(ctx: Ctx): Promise<StrategyExport['actions']> {
  const owners = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
  const rows = await ctx.of(action).list({ where: ne(action.table.state, 'dropped') })
  return rows.map(({ id, title, ownerId, hours, startOn, dueOn }) => ({ id, title, owner: owners.get(ownerId ?? '') ?? null, hours, start: startOn, due: dueOn })).toSorted((a, b) => a.start.localeCompare(b.start) || a.due.localeCompare(b.due))
}

async function readDates({ locale }: Ctx, from: string, to: string): Promise<StrategyExport['calendar']> {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => Number(from.slice(0, 4)) + index)
  const dates = [...(await calendars()).values()].filter(calendar => calendar.forAll).flatMap(calendar => years.flatMap(year => calendar.entries(year)))
  // Two calendars may both know Christmas: it is said once.
  const said = new Map(dates.filter(({ start, end }) => end >= from && start <= to).map(date => [`${date.start} ${date.name[locale]}`, date]))
  return [...said.values()].map(({ id, name, start, end }) => ({ id, name: name[locale], start, end })).toSorted((a, b) => a.start.localeCompare(b.start))
}

async function readCosts(ctx: Ctx, { startOn, today }: Course): Promise<StrategyExport['costs']> {
  if (today < startOn) return null
  const { totals: { fullCents, hours, roi } } = await readFullCost(ctx, { from: startOn, to: today })
  return fullCents === null ? null : { fullCents, hours, roi }
}

/** Each seventh day from the start, today and the last day: the ends of the curve are exact. */
const byWeek = ({ series, startOn, today, endOn }: Course) =>
  series.filter(({ day }) => day === today || day === endOn || daysBetween(startOn, day) % stepDays === 0).map(({ day, expected, actual }) => ({ day, expected, actual }))
