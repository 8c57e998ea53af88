// What was really spent, euros and hours, on each budget line: the entries a full cost is made of.
import { between } from 'drizzle-orm'
import type { CostLine } from '@azimut/engines/ledger'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { cost } from '#app/model/measure/cost.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import type { Period } from './results.ts'

export interface Spending {
  /** Undefined: what no line accounts for. */
  line: RowOf<typeof budgetLine> | undefined
  /** Null while nobody said: nothing was imported for a line that costs money. */
  spentCents: number | null
  /** The same and its hours, for the ledger; a part nobody knows is `unknown` there. */
  entries: CostLine[]
}

/** Spending of each budget line over a period, then of what no line accounts for. */
export async function readSpending(ctx: Ctx, { from, to }: Period): Promise<Spending[]> {
  const lines = await ctx.of(budgetLine).list()
  const actions = await ctx.of(action).list()
  const noted = await ctx.of(timeEntry).list()
  const costs = await ctx.of(cost).list({ where: between(cost.table.onDay, from, to) })
  const rates = new Map((await ctx.of(person).list()).map(one => [one.id, one.rateCentsPerHour]))

  const lineIds = new Set(lines.map(line => line.id))
  const lineOf = new Map(actions.map(one => [one.id, lineOfAction(one, lines)]))
  const timed = new Set(noted.map(entry => entry.actionId))
  return [...lines, undefined].map(line => {
    const owns = (id: string | null | undefined) => (line ? id === line.id : !id || !lineIds.has(id))
    const paid = costs.filter(one => owns(one.budgetLineId))
    const work = noted.filter(one => one.onDay >= from && one.onDay <= to && owns(lineOf.get(one.actionId))).map(({ hours, personId }): CostLine =>
      ({ kind: 'production', cents: 0, hours, rateCentsPerHour: rates.get(personId) ?? 'unknown' }))
    // An action done whose hours nobody noted took some all the same.
    const untold = actions.filter(one => owns(lineOf.get(one.id)) && one.state === 'done' && !timed.has(one.id) && isWithin(one.doneAt, from, to))
      .map((): CostLine => ({ kind: 'production', cents: 0, hours: 'unknown' }))
    const isFree = line === undefined || line.centsPerMonth === 0
    const spentCents = paid.length || isFree ? paid.reduce((sum, one) => sum + one.cents, 0) : null
    // Refunds of an earlier period may outweigh what was paid: the ledger then knows too little to divide by it.
    const media: CostLine = { kind: 'media', cents: spentCents === null || spentCents < 0 ? 'unknown' : spentCents }
    return { line, spentCents, entries: [media, ...work, ...untold] }
  })
}

/** The line that pays an action; failing that, the only line of its lever. */
export function lineOfAction(one: Pick<RowOf<typeof action>, 'budgetLineId' | 'leverId'>, lines: readonly RowOf<typeof budgetLine>[]): string | undefined {
  if (one.budgetLineId !== null) return one.budgetLineId
  const same = lines.filter(line => line.leverId === one.leverId)
  return same.length === 1 ? same[0]!.id : undefined
}

const isWithin = (moment: string | null, from: string, to: string) => moment !== null && moment.slice(0, 10) >= from && moment.slice(0, 10) <= to
