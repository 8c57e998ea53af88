// The company's turnover as three witnesses tell it: the site's code, the files of sales, the accounts. Never added together.
import { and, between, eq, isNull, sql } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { sale } from '#app/model/measure/sale.ts'
import type { soldHow } from '#app/model/measure/sale.ts'
import { readAudience } from './audience/audience.ts'
import { readTracker } from './resultsByCode.ts'
import type { Period } from './resultsByCode.ts'
import { kpis } from './shelves.ts'

export type SoldHow = (typeof soldHow)[number]

/** Money of one day, without tax as far as it is known. */
export interface SoldDay { day: string; how: SoldHow; count: number | null; cents: number; refundedCents: number; taxUnknownCents: number }

/** What the site's code heard of orders: claimed by browsers, and confirmed by the company's own server. */
export interface HeardDay { day: string; count: number; claimedCents: number; confirmedCents: number }

/** Sales and entries of the accounts, by day and by how they were sold. */
export async function readSoldDays(ctx: Ctx, { from, to }: Period): Promise<SoldDay[]> {
  const { table: t } = sale
  const rows = await ctx.db.select({
    day: t.onDay, how: t.how, count: sql<number | null>`sum(${t.count})::int`, cents: sql<number>`sum(${t.cents})::float8`,
    refundedCents: sql<number>`(sum(${t.refundedCents}) + coalesce(sum(-${t.cents}) filter (where ${t.cents} < 0 and ${t.how} <> 'accounts'), 0))::float8`,
    taxUnknownCents: sql<number>`coalesce(sum(${t.cents}) filter (where not ${t.taxKnown}), 0)::float8`,
  }).from(t).where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), between(t.onDay, from, to))).groupBy(t.onDay, t.how)
  return rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Null without a code on the site, or while the event store is away. In the company's currency alone. */
export async function readHeardDays(ctx: Ctx, period: Period): Promise<HeardDay[] | null> {
  if (!await readTracker(ctx)) return null
  const names = (await kpis()).get('orders')?.events ?? []
  try {
    const audience = await readAudience(ctx)
    return await audience.ask<HeardDay>(period, `SELECT toString(toDate(ts, {zone:String})) AS day, toUInt32(countIf(confirmed = 0 AND name != 'confirm')) AS count,
      toFloat64(sumIf(cents, confirmed = 0 AND name != 'confirm')) AS claimedCents, toFloat64(sumIf(cents, confirmed = 1)) AS confirmedCents
      FROM $events WHERE (name IN {names:Array(String)} OR name = 'confirm') AND currency = {currency:String} GROUP BY day ORDER BY day`, { names })
  } catch {
    return null
  }
}
