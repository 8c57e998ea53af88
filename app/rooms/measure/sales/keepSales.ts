// Keeps the sales of a file: an order another file held already is spoken for by the newer one, unless that one is behind: it then waits for the other to be taken back.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { insertMany } from '#app/kernel/store/insertMany.ts'
import { sale } from '#app/model/measure/sale.ts'
import { aloneColumn, isAlone, knownSales, orderColumn, orderOf } from './knownOrders.ts'
import type { OwnSale } from './ownSale.ts'
import { filesOf } from './shops.ts'

/** An order goes from one to the next and not back: a file that says less is an older one. */
export const steps = ['pending', 'paid', 'refunded', 'cancelled'] as const
type Known = Awaited<ReturnType<typeof knownSales>>[number]
const isBehind = (one: OwnSale, known: Known) => steps.indexOf(one.status) < steps.indexOf(known.status) || (one.status === known.status && one.refundedCents < known.refundedCents)

/** The import that brings them, and its shop: in another, the same numbers are other orders. */
export interface Bringing { importId: string; shop: string }

/** At most 1,000 at once. Gives how many orders were known before, brought up to date or left as they were. */
export async function keepSales(ctx: Ctx, { importId, shop }: Bringing, sales: readonly OwnSale[]): Promise<{ updated: number }> {
  const { table: t } = sale
  // Two refunds of one day and one amount are two lines of one reference; those of this very file are no others.
  const others = new Set((await filesOf(ctx, shop)).map(one => one.id).filter(id => id !== importId))
  const known = Map.groupBy((await knownSales(ctx, sales)).filter(one => others.has(one.importId ?? '')), one => one.reference)
  const alone = await refundsAlone(ctx, shop, sales)
  const aheadOf = (one: OwnSale) => known.get(one.reference)?.find(before => isBehind(one, before))
  const behind = sales.flatMap(one => { const ahead = aheadOf(one); return ahead ? [{ one, ahead }] : [] })
  // Given back on the order itself already, in another file: its own line would take it off twice.
  const isTaken = (one: OwnSale) => isAlone(one.reference) && !known.has(one.reference) && (known.get(orderOf(one.reference))?.[0]?.refundedCents ?? 0) >= -one.cents
  const kept = sales.filter(one => !aheadOf(one) && !isTaken(one)).map(one => withoutTwice(one, alone.get(one.reference) ?? 0))
  const replaced = [...new Set(kept.flatMap(one => known.get(one.reference)?.map(({ id }) => id) ?? []))]
  if (replaced.length) await ctx.db.update(t).set({ removedAt: sql`now()`, replacedBy: importId }).where(and(eq(t.workspace, ctx.workspace), inArray(t.id, replaced)))
  const rowOf = ({ line, onDay, reference, cents, currency, refundedCents, taxKnown, count, status, how, channel, promoCode, isFirst, budgetLineId }: OwnSale) => ({
    importId, fileLine: line, onDay, reference, cents, currency, refundedCents, taxKnown, count, status, how, channel, promoCode, isFirst, budgetLineId,
  })
  await insertMany(ctx, sale, kept.map(rowOf))
  await insertMany(ctx, sale, behind.map(({ one, ahead }) => ({ ...rowOf(one), removedAt: new Date().toISOString(), replacedBy: ahead.importId })))
  return { updated: sales.length - kept.length + replaced.length }
}

/** What refunds on lines of their own took off orders that these files give back whole. */
async function refundsAlone(ctx: Ctx, shop: string, sales: readonly OwnSale[]): Promise<Map<string, number>> {
  const orders = sales.filter(one => one.status === 'refunded' && one.refundedCents > 0).map(one => one.reference)
  if (!orders.length) return new Map()
  const { table: t } = sale
  const rows = await ctx.db.select({ order: orderColumn, cents: sql<number>`sum(${t.cents})::float8` }).from(t)
    .where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), inArray(t.importId, filesOf(ctx, shop)), aloneColumn, inArray(orderColumn, orders))).groupBy(orderColumn)
  return new Map(rows.map(one => [one.order, -one.cents]))
}

/** What was taken off by a line of its own is not taken off the order as well. */
function withoutTwice(one: OwnSale, takenCents: number): OwnSale {
  const back = Math.min(takenCents, one.refundedCents)
  return back > 0 ? { ...one, cents: one.cents + back, refundedCents: one.refundedCents - back } : one
}
