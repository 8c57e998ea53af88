// What a bank asks of a strategy: what the whole plan needs, from how many sales it pays, three futures, and what was held before.
import { addDays } from '@azimut/engines/calendar'
import { followCourse } from '@azimut/engines/expected'
import { ledger } from '@azimut/engines/ledger'
import type { CostLine } from '@azimut/engines/ledger'
import { budgetScenarios, paceScenarios } from '@azimut/engines/scenario'
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { objective } from '#app/model/aim/objective.ts'
import { decision } from '#app/model/learn/decision.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import type { StrategyExport } from '../catalogue/exports/_contract.ts'
import type { BudgetNow } from './budgetNow.ts'
import type { Course } from './course.ts'
import { plannedCents } from './plannedCents.ts'
import { readResults } from './results.ts'

/** Lines over their own days, each at the amount it has or had, and every action that is not dropped at its owner's rate. */
export async function readNeed(ctx: Ctx, { objective: aimed }: Course): Promise<StrategyExport['need']> {
  const lines = await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, aimed.id) })
  const actions = (await ctx.of(action).list({ where: eq(action.table.objectiveId, aimed.id) })).filter(one => one.state !== 'dropped')
  if (lines.length + actions.length === 0) return null
  const rates = new Map((await ctx.of(person).list()).map(one => [one.id, one.rateCentsPerHour]))
  const decisions = await ctx.of(decision).list()
  const money = lines.map((line): CostLine => ({ kind: 'media', cents: plannedCents(line, decisions.filter(one => one.budgetLineId === line.id), { from: line.startOn, to: line.endOn }) }))
  const work = actions.map(({ hours, ownerId, productionCents }): CostLine => ({ kind: 'production', cents: productionCents ?? 0, hours, rateCentsPerHour: rates.get(ownerId ?? '') ?? 'unknown' }))
  const { valueCents, marginShare } = aimed
  const knowsGain = valueCents !== null && marginShare !== null
  const { cost, breakEvenResults } = ledger({ lines: [...money, ...work], results: 0, valueCentsPerResult: knowsGain ? valueCents : 'unknown', ...(knowsGain ? { marginShare } : {}) })
  return {
    moneyCents: [...money, ...work].reduce((sum, { cents }) => sum + (typeof cents === 'number' ? cents : 0), 0), hours: cost.hours,
    fullCents: cost.unknownCount ? null : cost.knownCents,
    breakEvenResults: typeof breakEvenResults === 'number' ? breakEvenResults : null,
  }
}

const inTen = (futures: readonly { chance: number; results: number }[]) => futures.map(({ chance, results }) => ({ chancesInTen: Math.round(chance * 10), results }))

/** From what was counted once that can be judged; before, from what the money kept buys by the references. */
export function foreseeScenarios(course: Course, budgetNow: BudgetNow | undefined): StrategyExport['scenarios'] {
  const yesterday = course.series.find(point => point.day === addDays(course.today, -1))
  if (course.state !== 'too-early' && yesterday && yesterday.actual !== null && yesterday.expected > 0) {
    const futures = paceScenarios({ counted: yesterday.actual, expected: yesterday.expected, toCome: Math.max(0, course.expectedAtEnd - yesterday.expected) })
    // A result of this morning is there already.
    return { basis: 'pace', futures: inTen(futures).map(one => ({ ...one, results: Math.max(one.results, course.actual) })) }
  }
  const { fromPerMonth, toPerMonth } = course.objective
  const wanted = toPerMonth - (fromPerMonth ?? 0)
  if (!budgetNow || budgetNow.chance === null || fromPerMonth === null || wanted <= 0 || budgetNow.centsPerMonth === 0) return null
  const futures = budgetScenarios({ curve: budgetNow.curve, wanted, cents: budgetNow.centsPerMonth })
  return futures.length ? { basis: 'budget', futures: inTen(futures).map(one => ({ ...one, results: fromPerMonth + one.results })) } : null
}

/** Objectives that are over, the latest first, up to their last day; nothing counted is said to be unknown, never none. */
export async function readPast(ctx: Ctx, course: Course | undefined): Promise<StrategyExport['past']> {
  const ended = (await ctx.of(objective).list()).filter(one => course && one.id !== course.objective.id && (one.endedOn ?? one.endOn) < course.today)
  const past: { sentence: string; end: string; expected: number; actual: number | null }[] = []
  for (const { sentence, kpiId, fromPerMonth, toPerMonth, startOn, endOn: planned, endedOn } of ended) {
    const endOn = endedOn !== null && endedOn < planned ? endedOn : planned
    const results = await readResults(ctx, kpiId, { from: startOn, to: endOn })
    const line = followCourse({ basis: 'per-month', from: fromPerMonth ?? toPerMonth, to: toPerMonth, start: startOn, end: planned }, results.daily, endOn)
    past.push({ sentence, end: endOn, expected: line.expected, actual: results.measure === 'live' && results.total > 0 ? line.actual : null })
  }
  return past.toSorted((a, b) => b.end.localeCompare(a.end))
}
