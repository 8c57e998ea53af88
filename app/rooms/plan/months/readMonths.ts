// The budget month by month and line by line: committed, spent, left; the full cost; the results expected; and the month it pays for itself.
import { addDays } from '@azimut/engines/calendar'
import { fullCost } from '@azimut/engines/ledger'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readDrivers } from '#app/answers/expectedResults.ts'
import { levers } from '#app/answers/shelves.ts'
import { plannedCents } from '#app/answers/plannedCents.ts'
import { lineOfAction } from '#app/answers/spending.ts'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { objective } from '#app/model/aim/objective.ts'
import { decision } from '#app/model/learn/decision.ts'
import { cost } from '#app/model/measure/cost.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import { breakEven, daysOf, monthOf, monthsBetween, resultsByMonth, worth } from './months.ts'

const perMonth = z.array(z.number())
const line = z.object({ id: z.uuid().nullable(), label: z.string().nullable(), committed: perMonth, spent: perMonth, committedCents: z.number(), spentCents: z.number(), leftCents: z.number() })

export const readMonths = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(), months: z.array(z.string()),
    /** Money of each line; the last one, without a name, is what no line accounts for. Cents. */
    lines: z.array(line), total: line,
    /** Hours of the plan at their price and what is bought besides; `isWhole` is false when a price is not known. */
    work: z.object({ hours: z.number(), knownCents: z.number(), isWhole: z.boolean() }), productionCents: z.number(),
    /** Results a month of what brings them; it begins when that is done and its delay has passed. */
    drivers: z.array(z.object({ id: z.uuid(), kind: z.enum(['line', 'action']), label: z.string(), months: perMonth, total: z.number() })),
    /** Actions whose effect nobody said. */
    silent: z.number(),
    breakEven: z.object({ month: z.string(), deepestCents: z.number(), paybackMonths: z.number() }).nullable(),
    /** What is missing for the break-even. */
    unknown: z.array(z.enum(['expected', 'value', 'margin', 'rate'])),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const lines = await ctx.of(budgetLine).list()
    const actions = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    // What was paid in another currency is told where costs are; it does not add up here.
    const costs = await ctx.of(cost).list({ where: eq(cost.table.currency, company!.currency) })
    const decisions = Map.groupBy(await ctx.of(decision).list(), one => one.budgetLineId)
    const drivers = await readDrivers(ctx)
    const shelf = await levers()
    const rates = new Map((await ctx.of(person).list()).map(one => [one.id, one.rateCentsPerHour]))
    const objectives = new Map((await ctx.of(objective).list()).map(one => [one.id, one]))

    const days = [...lines.flatMap(one => [one.startOn, one.endOn]), ...actions.flatMap(one => [one.startOn, one.dueOn]), ...costs.map(one => one.onDay), ...drivers.map(one => one.endOn), today].toSorted()
    const months = monthsBetween(days[0]!, days.at(-1)!)
    const row = (by: ReadonlyMap<string, number>) => months.map(month => by.get(month) ?? 0)
    const known = new Set(lines.map(one => one.id))
    const spentOf = (id: string | null) => {
      const paid = new Map<string, number>()
      for (const one of costs) if (id === null ? !known.has(one.budgetLineId ?? '') : one.budgetLineId === id) paid.set(monthOf(one.onDay), (paid.get(monthOf(one.onDay)) ?? 0) + one.cents)
      return row(paid)
    }
    const counted = [...lines.map(one => lineOf({ id: one.id, label: one.label, committed: months.map(month => plannedCents(one, decisions.get(one.id) ?? [], daysOf(month))), spent: spentOf(one.id) })), lineOf({ id: null, label: null, committed: months.map(() => 0), spent: spentOf(null) })]
    const total = lineOf({ id: null, label: null, committed: months.map((_, at) => sum(counted.map(one => one.committed[at]!))), spent: months.map((_, at) => sum(counted.map(one => one.spent[at]!))) })

    const work = fullCost(actions.map(one => ({ kind: 'production', cents: 0, hours: one.hours, rateCentsPerHour: rates.get(one.ownerId ?? '') ?? 'unknown' })))
    const begins = (driver: (typeof drivers)[number]) => {
      const due = driver.actionIds.flatMap(id => actions.find(one => one.id === id)?.dueOn ?? []).toSorted()[0] ?? driver.startOn
      return addDays(due > driver.startOn ? due : driver.startOn, 7 * Math.round(shelf.get(driver.leverId ?? '')?.weeksToEffect.mid ?? 0))
    }
    const expected = drivers.map(driver => ({ driver, months: row(resultsByMonth(driver.perMonth, begins(driver), driver.endOn)) }))
    const isTold = new Set(drivers.flatMap(one => one.actionIds))
    const unknown = [
      ...(drivers.length ? [] : ['expected' as const]),
      ...(drivers.some(one => typeof objectives.get(one.objectiveId ?? '')?.valueCents !== 'number') ? ['value' as const] : []), ...(drivers.some(one => typeof objectives.get(one.objectiveId ?? '')?.marginShare !== 'number') ? ['margin' as const] : []),
      ...(work.unknownCount ? ['rate' as const] : []),
    ]
    const money = unknown.length ? [] : months.map((month, at) => ({
      month, costCents: total.committed[at]! + sum(actions.filter(one => monthOf(one.dueOn) === month).map(one => (one.productionCents ?? 0) + Math.round((rates.get(one.ownerId ?? '') ?? 0) * one.hours))),
      gainCents: sum(expected.map(({ driver, months: each }) => { const aimed = objectives.get(driver.objectiveId ?? '')!; return worth(each[at]!, aimed.valueCents!, aimed.marginShare!) })),
    }))
    const even = breakEven(money)
    return {
      today, months, lines: counted, total, work: { hours: work.hours, knownCents: work.knownCents, isWhole: work.unknownCount === 0 }, productionCents: sum(actions.map(one => one.productionCents ?? 0)),
      drivers: expected.map(({ driver: { id, kind, label }, months: each }) => ({ id, kind, label, months: each, total: sum(each) })),
      silent: actions.filter(one => !isTold.has(one.id) && lineOfAction(one, lines) === undefined).length,
      breakEven: even && { ...even, paybackMonths: months.indexOf(even.month) - money.findIndex(one => one.costCents > 0 || one.gainCents > 0) + 1 }, unknown,
    }
  },
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function lineOf(one: { id: string | null; label: string | null; committed: number[]; spent: number[] }): z.output<typeof line> {
  const [committedCents, spentCents] = [sum(one.committed), sum(one.spent)]
  return { ...one, committedCents, spentCents, leftCents: committedCents - spentCents }
}
