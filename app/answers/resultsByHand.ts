// Results that no code counts: noted by hand, pressed at the till, read in a file, or counted by another tool.
import { and, between, eq, isNotNull } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import type { countedHow } from '#app/model/measure/resultCount.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import type { Period } from './resultsByCode.ts'
import { readToolDays } from './toolDays.ts'

/** `tool`: an import from Google Analytics or Matomo. */
export type CountedHow = (typeof countedHow)[number] | 'tool'

export interface HandCount { fromDay: string; onDay: string; source: string; count: number; how: CountedHow; valueCents: number | null; budgetLineId: string | null }

export async function readByHand(ctx: Ctx, kpiId: string, { from, to }: Period): Promise<HandCount[]> {
  const [noted, imported] = [resultCount.table, sourceDay.table]
  const counts = await ctx.of(resultCount).list({ where: and(eq(noted.kpiId, kpiId), between(noted.onDay, from, to)) })
  const days = await readToolDays(ctx, and(eq(imported.kpiId, kpiId), isNotNull(imported.results), between(imported.onDay, from, to)))
  return [
    ...counts.map(({ fromDay, onDay, source, count, how, valueCents, budgetLineId }) => ({ fromDay: fromDay ?? onDay, onDay, source, count, how, valueCents, budgetLineId })),
    ...days.map(({ onDay, source, results }) => ({ fromDay: onDay, onDay, source, count: results ?? 0, how: 'tool' as const, valueCents: null, budgetLineId: null })),
  ]
}
