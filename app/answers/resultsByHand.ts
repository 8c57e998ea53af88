// Results that no code counts: noted by hand, pressed at the till, read in a file, or counted by another tool.
import { and, between, eq, isNotNull } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import type { HandCount } from './handCount.ts'
import type { Period } from './resultsByCode.ts'
import { readBrandSearches } from './brandSearches.ts'
import { readPromoCredits } from './promoCredits.ts'
import type { PromoCredit } from './promoCredits.ts'
import { readBySale } from './resultsBySale.ts'
import { readToolDays } from './toolDays.ts'

/** KPIs whose results files of sales and of Search Console hold. */
const soldKpi = 'orders'
const searchedKpi = 'brand-searches'

export async function readByHand(ctx: Ctx, kpiId: string, { from, to }: Period): Promise<HandCount[]> {
  const [noted, imported] = [resultCount.table, sourceDay.table]
  const counts = await ctx.of(resultCount).list({ where: and(eq(noted.kpiId, kpiId), between(noted.onDay, from, to)) })
  const codes = counts.length ? await readPromoCredits(ctx) : new Map<string, PromoCredit>()
  const days = await readToolDays(ctx, and(eq(imported.kpiId, kpiId), isNotNull(imported.results), between(imported.onDay, from, to)))
  return [
    ...counts.map(({ fromDay, onDay, source, count, how, valueCents, budgetLineId }) => ({
      // A promotion code pressed at the till is its action's result, although nobody was followed.
      fromDay: fromDay ?? onDay, onDay, source, count, how, valueCents, budgetLineId: budgetLineId ?? codes.get(source.trim().toUpperCase())?.budgetLineId ?? null,
    })),
    ...(kpiId === soldKpi ? await readBySale(ctx, { from, to }) : []),
    ...(kpiId === searchedKpi ? await readBrandSearches(ctx, { from, to }) : []),
    ...days.map(({ onDay, source, results }) => ({ fromDay: onDay, onDay, source, count: results ?? 0, how: 'tool' as const, valueCents: null, budgetLineId: null })),
  ]
}
