// Sales as shops and tills wrote them, among the results: how many on which day, and the days whose sales a file holds whole.
import { and, between, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { sale } from '#app/model/measure/sale.ts'
import type { soldHow } from '#app/model/measure/sale.ts'
import { readPromoCredits } from './promoCredits.ts'
import type { HandCount } from './handCount.ts'
import type { Period } from './resultsByCode.ts'

type SoldHow = Exclude<(typeof soldHow)[number], 'accounts'>

/** Whose sales a file holds on a day: another count of the same ones would count them twice. */
export interface Covered { online(day: string): boolean; shop(day: string): boolean }

/** What a sale without a channel of its own is called, in the language of who asks. */
const names: Record<SoldHow, { fr: string; en: string }> = {
  order: { fr: 'Boutique en ligne', en: 'Online shop' }, shop: { fr: 'Magasin', en: 'Shop' }, phone: { fr: 'Téléphone', en: 'Phone' },
  fair: { fr: 'Salon', en: 'Trade fair' }, mail: { fr: 'Courrier', en: 'Post' },
}

/** Sales of a period, those of one day, channel and code together: a code said anywhere credits the line of its action. The accounts count no sale. */
export async function readBySale(ctx: Ctx, { from, to }: Period): Promise<HandCount[]> {
  const { table: t } = sale
  const rows = await ctx.db.select({
    onDay: t.onDay, how: t.how, channel: t.channel, budgetLineId: t.budgetLineId, code: t.promoCode,
    count: sql<number>`coalesce(sum(${t.count}), 0)::int`, cents: sql<number>`sum(${t.cents})::float8`,
  }).from(t).where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), ne(t.how, 'accounts'), between(t.onDay, from, to)))
    .groupBy(t.onDay, t.how, t.channel, t.budgetLineId, t.promoCode)
  const credits = await readPromoCredits(ctx)
  return rows.toSorted((a, b) => Number(b.how === 'order') - Number(a.how === 'order') || (a.onDay < b.onDay ? -1 : 1)).map(({ onDay, how, channel, count, cents, budgetLineId, code }) => {
    const credit = credits.get(code)
    return {
      fromDay: onDay, onDay, source: how === 'order' || !channel ? names[how as SoldHow][ctx.locale] : channel, count, valueCents: cents,
      how: how === 'order' ? 'orders' : 'sales', budgetLineId: credit?.budgetLineId ?? budgetLineId, isByCode: credit !== undefined && how === 'order',
    }
  })
}

/** From the first to the last sale of each file: in between, a day without any sold nothing. */
export async function readCovered(ctx: Ctx): Promise<Covered> {
  const { table: t } = sale
  const spans = await ctx.db.select({ how: t.how, from: sql<string>`min(${t.onDay})::text`, to: sql<string>`max(${t.onDay})::text` }).from(t)
    .where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), ne(t.how, 'accounts'))).groupBy(t.importId, t.how)
  const within = (how: SoldHow) => (day: string) => spans.some(one => one.how === how && one.from <= day && day <= one.to)
  return { online: within('order'), shop: within('shop') }
}
