// What was sold, as three witnesses tell it, and what marketing brought once held to it: the page of sales.
import { and, between, eq, isNull, ne, sql } from 'drizzle-orm'
import * as z from 'zod'
import { readPromoCredits } from '#app/answers/promoCredits.ts'
import { readReturns } from '#app/answers/returns.ts'
import type { Returns } from '#app/answers/returns.ts'
import type { Period } from '#app/answers/resultsByCode.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { sale } from '#app/model/measure/sale.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { action } from '#app/model/plan/action.ts'
import { asked, readPeriod } from './period.ts'

export const readReconciliation = operation({
  access: 'measure.view', reads: true,
  input: z.strictObject({ ...asked, /** Days customers take to pay. */ paidAfterDays: z.int().min(0).max(365).optional() }),
  output: z.object({
    from: z.iso.date(), to: z.iso.date(), hasCourse: z.boolean(), returns: z.custom<Returns>(),
    imports: z.array(saleImport.row),
    /** Sales by promotion code, those of the greatest amount first; `actionTitle` is null for a code no action has. */
    codes: z.array(z.object({ code: z.string(), count: z.int(), cents: z.number(), actionId: z.uuid().nullable(), actionTitle: z.string().nullable() })),
  }),
  async run(ctx, { paidAfterDays, ...input }) {
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const { from, to, hasCourse } = await readPeriod(ctx, input)
    return {
      from, to, hasCourse, returns: await readReturns(ctx, { from, to, currency: company?.currency ?? 'EUR', ...(paidAfterDays === undefined ? {} : { paidAfterDays }) }),
      imports: (await ctx.of(saleImport).list()).toReversed(), codes: await readCodes(ctx, { from, to }),
    }
  },
})

const shownCodes = 12

async function readCodes(ctx: Ctx, { from, to }: Period) {
  const { table: t } = sale
  const rows = await ctx.db.select({ code: t.promoCode, count: sql<number>`coalesce(sum(${t.count}), 0)::int`, cents: sql<number>`sum(${t.cents})::float8` }).from(t)
    .where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), ne(t.promoCode, ''), between(t.onDay, from, to))).groupBy(t.promoCode)
  const credits = await readPromoCredits(ctx)
  const titles = new Map((await ctx.of(action).list()).map(one => [one.id, one.title]))
  return rows.toSorted((a, b) => b.cents - a.cents).slice(0, shownCodes).map(one => {
    const actionId = credits.get(one.code)?.actionId ?? null
    return { ...one, actionId, actionTitle: titles.get(actionId ?? '') ?? null }
  })
}
