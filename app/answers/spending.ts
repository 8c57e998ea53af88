// What was really spent, euros and hours, on each budget line, beside what was planned: the entries a full cost is made of.
import { between } from 'drizzle-orm'
import type { CostLine } from '@azimut/engines/ledger'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { decision } from '#app/model/learn/decision.ts'
import { cost } from '#app/model/measure/cost.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import { plannedCents } from './plannedCents.ts'
import type { Period } from './resultsByCode.ts'
import { readDays } from './today.ts'

export interface Spending {
  /** Undefined: what no line accounts for. */
  line: RowOf<typeof budgetLine> | undefined
  /** For the days of the period, at the amount each day had. */
  plannedCents: number
  /** Null while nobody said: nothing was imported for a line that was to cost money on these days. */
  spentCents: number | null
  /** The same and its hours, for the ledger; a part nobody knows is `unknown` there. */
  entries: CostLine[]
}

/** Spending of each budget line over a period, in the company's currency, then of what no line accounts for. */
export async function readSpending(ctx: Ctx, { from, to, currency }: Period & { currency: string }): Promise<Spending[]> {
  const lines = await ctx.of(budgetLine).list()
  const actions = await ctx.of(action).list()
  const noted = await ctx.of(timeEntry).list()
  const costs = await ctx.of(cost).list({ where: between(cost.table.onDay, from, to) })
  const decisions = await ctx.of(decision).list()
  const rates = new Map((await readWorkers(ctx)).map(one => [one.id, one.rateCentsPerHour]))
  const dayOf = await readDays(ctx)

  const lineIds = new Set(lines.map(line => line.id))
  const lineOf = new Map(actions.map(one => [one.id, lineOfAction(one, lines)]))
  const timed = new Set(noted.map(entry => entry.actionId))
  const isWithin = (moment: string | null) => moment !== null && dayOf(moment) >= from && dayOf(moment) <= to
  return [...lines, undefined].map(line => {
    const owns = (id: string | null | undefined) => (line ? id === line.id : !id || !lineIds.has(id))
    const paid = costs.filter(one => owns(one.budgetLineId))
    const ours = paid.filter(one => one.currency === currency)
    const work = noted.filter(one => one.onDay >= from && one.onDay <= to && owns(lineOf.get(one.actionId))).map(({ hours, personId }): CostLine =>
      ({ kind: 'production', cents: 0, hours, rateCentsPerHour: rates.get(personId) ?? 'unknown' }))
    // An action done whose hours nobody noted took some all the same.
    const untold = actions.filter(one => owns(lineOf.get(one.id)) && one.state === 'done' && !timed.has(one.id) && isWithin(one.doneAt))
      .map((): CostLine => ({ kind: 'production', cents: 0, hours: 'unknown' }))
    const planned = line ? plannedCents(line, decisions.filter(one => one.budgetLineId === line.id), { from, to }) : 0
    const spentCents = paid.length || planned === 0 ? ours.reduce((sum, one) => sum + one.cents, 0) : null
    // Refunds of an earlier period may outweigh what was paid: the ledger then knows too little to divide by it.
    const isKnown = spentCents !== null && spentCents >= 0 && ours.length === paid.length
    return { line, plannedCents: planned, spentCents, entries: [{ kind: 'media', cents: isKnown ? spentCents : 'unknown' }, ...work, ...untold] }
  })
}

/** Everybody whose hours may have been noted: who left included, since their hours were paid. */
export const readWorkers = async (ctx: Ctx) => [...await ctx.of(person).list(), ...await ctx.of(person).list({ removed: true })]

/** The line that pays an action; failing that, the only line of its lever. */
export function lineOfAction(one: Pick<RowOf<typeof action>, 'budgetLineId' | 'leverId'>, lines: readonly RowOf<typeof budgetLine>[]): string | undefined {
  if (one.budgetLineId !== null) return one.budgetLineId
  const same = lines.filter(line => line.leverId === one.leverId)
  return same.length === 1 ? same[0]!.id : undefined
}
