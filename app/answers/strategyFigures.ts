// Where each figure of the strategy on one page comes from: what it is, how it is counted, and the rows behind it.
import { formatDate, formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import type { StrategyExport, TracedFigure } from '../catalogue/exports/_contract.ts'
import type { Course } from './course.ts'
import type { FullCost } from './fullCost.ts'
import { figureWords } from './strategyFigures.words.ts'

type Snapshot = Omit<StrategyExport, 'figures'>
interface Sources { course: Course | undefined; cost: FullCost | undefined }
type Row = TracedFigure['rows'][number]

/** How many actions the page names; the others are counted. */
const namedActions = 6

const formatsOf = ({ locale }: Ctx, currency: string) => ({
  money: (cents: number) => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, currency, locale),
  /** The cents of an estimate mean nothing. */
  estimate: (cents: number) => formatWholeMoney(cents, currency, locale),
  count: (value: number) => formatNumber(Math.round(value), locale),
  hours: (hours: number) => formatHours(hours, locale),
  share: (share: number) => formatShare(share, locale),
  day: (day: string) => formatDate(day, locale, 'long'),
})

/** Every figure of `snapshot` that the page prints, by the place it has there: `budget.once`, `lines.0`, `results.actual` … */
export async function traceFigures(ctx: Ctx, snapshot: Snapshot, sources: Sources): Promise<TracedFigure[]> {
  const how = { ctx, snapshot, w: figureWords[ctx.locale], f: formatsOf(ctx, snapshot.currency), room: (name: string) => `/w/${ctx.workspace}/${name}` }
  return [...await budgetFigures(how, sources), ...await lineFigures(how, sources), ...actionFigures(how), ...resultFigures(how, sources), ...costFigures(how, sources)]
}

interface How { ctx: Ctx; snapshot: Snapshot; w: (typeof figureWords)['fr']; f: ReturnType<typeof formatsOf>; room: (name: string) => string }

async function budgetFigures({ ctx, snapshot: { budget, dated }, w, f, room }: How, { course }: Sources): Promise<TracedFigure[]> {
  if (!budget || !course) return []
  const budgets = await ctx.of(reverseBudget).list({ where: eq(reverseBudget.table.objectiveId, course.objective.id) })
  const lines = await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, course.objective.id) })
  const line = budgets.toReversed().map(one => lines.find(paid => paid.reverseBudgetId === one.id)).find(Boolean)
  const source = budgets.find(one => one.id === line?.reverseBudgetId)
  const references: Row[] = (source?.assumptions ?? []).map(({ id, low, mid, high, own, source: from }) => {
    const write = (one: number) => (id === 'costPerVisit' ? f.money(Math.round(one)) : formatShare(one, ctx.locale))
    const range = low === high ? write(mid) : w.range(write(mid), write(low), write(high))
    return { label: w.assumptions[id] ?? id, value: [range, from ?? (own ? w.own : w.reference)].join(', '), href: room('plan') }
  })
  const curve: Row[] = [[w.once, budget.p50Cents], [w.eight, budget.p80Cents]].map(([label, cents]) => ({ label: label as string, value: f.estimate(cents as number), href: room('plan') }))
  const rows = references.length ? references : curve
  const common = { period: w.perMonth, formula: w.budgetFormula }
  const tenths = budget.chancesInTen
  return [
    { ...common, id: 'budget.once', label: w.once, value: f.estimate(budget.p50Cents), definition: w.onceDefinition, rows },
    { ...common, id: 'budget.eight', label: w.eight, value: f.estimate(budget.p80Cents), definition: w.eightDefinition, rows },
    { id: 'budget.kept', label: w.kept, value: f.estimate(budget.chosenCents), period: budget.trialUntil === null ? w.perMonth : w.trial(f.day(budget.trialUntil)), definition: w.keptDefinition, formula: w.keptFormula, rows: line ? [{ label: line.label, value: f.money(line.centsPerMonth), href: room('plan') }] : curve },
    ...(tenths === null ? [] : [{ id: 'budget.chances', label: w.chances, value: String(tenths), period: f.day(dated), definition: w.chancesDefinition, formula: w.chancesFormula, rows: [...curve, { label: w.kept, value: f.estimate(budget.chosenCents), href: room('plan') }] }]),
  ]
}

async function lineFigures({ ctx, snapshot, w, f, room }: How, { course }: Sources): Promise<TracedFigure[]> {
  const rows = course ? await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, course.objective.id) }) : []
  return snapshot.lines.map(({ lever, cents }, index) => {
    const line = rows[index]
    const change = snapshot.decisions.filter(one => one.change.startsWith(lever)).map((one): Row => ({ label: f.day(one.day), value: one.change, href: room('learn') }))
    return {
      id: `lines.${index}`, label: lever, value: f.money(cents), period: line ? w.fromTo(f.day(line.startOn), f.day(line.endOn)) : w.perMonth, definition: w.lineDefinition, formula: w.lineFormula,
      rows: [{ label: lever, value: w.monthly(f.money(cents)), href: room('plan') }, ...change],
    }
  })
}

function actionFigures({ snapshot: { actions, dated }, w, f, room }: How): TracedFigure[] {
  const each = actions.map(({ id, title, owner, hours, start, due }) => ({
    id: `actions.${id}`, label: title, value: f.hours(hours), period: w.fromTo(f.day(start), f.day(due)), definition: w.hoursDefinition, formula: w.hoursFormula,
    rows: [{ label: owner ?? w.nobody, value: f.hours(hours), href: room('plan') }],
  }))
  const others = actions.slice(namedActions)
  if (others.length === 0) return each
  return [...each, { id: 'actions.more', label: w.more, value: String(others.length), period: f.day(dated), definition: w.moreDefinition, formula: w.moreFormula, rows: others.map(one => ({ label: one.title, value: f.hours(one.hours), href: room('plan') })) }]
}

function resultFigures({ snapshot: { results, objective, kpi, dated }, w, f, room }: How, { course }: Sources): TracedFigure[] {
  if (!results || !course || !objective) return []
  const period = w.fromTo(f.day(course.countedFrom), f.day(dated))
  const known = { definition: kpi?.definition ?? '', period }
  return [
    { ...known, id: 'results.actual', label: w.actual, value: f.count(results.actual), formula: kpi?.formula ?? '', ...(course.consentedShare === null ? {} : { consentedShare: f.share(course.consentedShare) }), rows: course.rows.length ? course.rows.map(row => ({ ...row, href: room('measure') })) : [{ label: period, value: f.count(results.actual), href: room('measure') }] },
    { ...known, id: 'results.expected', label: w.expected, value: f.count(results.expected), formula: w.expectedFormula, rows: [
      { label: f.day(objective.start), value: objective.from === null ? w.unknown : w.monthly(f.count(objective.from)), href: room('aim') },
      { label: f.day(objective.end), value: w.monthly(f.count(objective.to)), href: room('aim') },
    ] },
  ]
}

function costFigures({ snapshot: { costs, objective, dated }, w, f, room }: How, { course, cost }: Sources): TracedFigure[] {
  if (!costs || !cost || !course) return []
  const period = w.fromTo(f.day(course.startOn), f.day(dated))
  const line = (label: string, value: string): Row => ({ label, value, href: room('measure') })
  const unassigned = { cents: cost.unassignedCents ? [line(w.unassigned, f.money(cost.unassignedCents))] : [], hours: cost.unassignedHours ? [line(w.unassigned, f.hours(cost.unassignedHours))] : [] }
  const full: TracedFigure = { id: 'costs.full', label: w.full, value: f.money(costs.fullCents), period, definition: w.fullDefinition, formula: w.fullFormula, rows: [...cost.lines.map(one => line(one.label, one.fullCents === null ? w.unknown : f.money(one.fullCents))), ...unassigned.cents] }
  const hours: TracedFigure = { id: 'costs.hours', label: w.hours, value: f.hours(costs.hours), period, definition: w.spentHoursDefinition, formula: w.spentHoursFormula, rows: [...cost.lines.map(one => line(one.label, f.hours(one.hours))), ...unassigned.hours] }
  const figures = costs.hours ? [full, hours] : [full]
  if (!costs.roi || !objective) return figures
  const back = (roi: number) => f.money(Math.round((1 + roi) * 100))
  const { low, high } = costs.roi
  const told = { label: w.back, period, definition: w.backDefinition, formula: w.backFormula, interval: w.between(back(low), back(high)), rows: [
    line(w.actual, f.count(cost.totals.results)), { label: w.worth, value: objective.valueCents === null ? w.unknown : f.money(objective.valueCents), href: room('aim') },
    { label: w.margin, value: objective.marginShare === null ? w.unknown : f.share(objective.marginShare), href: room('aim') }, line(w.full, f.money(costs.fullCents)),
  ] }
  return [...figures, { ...told, id: 'costs.low', value: back(low) }, { ...told, id: 'costs.high', value: back(high) }]
}
