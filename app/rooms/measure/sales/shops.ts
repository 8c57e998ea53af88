// Whose orders a file holds: files of one shop count each order once, those of two shops may bear the same numbers.
import { and, count, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Ctx } from '#app/kernel/context.ts'
import { newId } from '#app/kernel/id.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { sale } from '#app/model/measure/sale.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { orderColumn } from './knownOrders.ts'
import type { Overlap } from './knownOrders.ts'

const { table: t } = sale

const isMost = (some: number, of: number) => some * 2 > of
/** One program numbers its orders once: the same number, day and amount are the same order. */
const isSure = ({ isSameProgram, alike, common }: Overlap) => isSameProgram && isMost(alike, common)

/** What figures suggest: the same orders, another shop's, or nothing when days agree and amounts do not. Two programs write postage and taxes each in its way: between them the day tells. */
function suggestSame({ isSameProgram, alike, sameDay, common }: Overlap): boolean | null {
  if (!isMost(sameDay, common)) return false
  return isSameProgram && !isMost(alike, common) ? null : true
}

/** `isMeant`: who answers « Les mêmes » means this shop. */
export interface Doubt extends Overlap { suggests: boolean | null; isMeant: boolean }
interface Weighed { sure: Overlap[]; doubtful: Doubt[] }

/** `sure`: the file is of these shops. `doubtful`: somebody has to say. Beside a sure one, what does not look alike is another shop's. */
export async function weighOverlaps(ctx: Ctx, found: readonly Overlap[]): Promise<Weighed> {
  const isApart = await findApart(ctx, found.map(one => one.shop))
  const isApartFrom = (others: readonly Overlap[]) => (one: Overlap) => others.some(other => isApart(one.shop, other.shop))
  const proved = found.filter(isSure)
  // A file is not of two shops that have the same numbers, whatever it shows.
  const sure = proved.some(isApartFrom(proved)) ? [] : proved
  const doubtful = found.filter(one => !sure.includes(one) && (!sure.length || (suggestSame(one) !== false && !isApartFrom(sure)(one))))
    .toSorted((a, b) => b.alike - a.alike || b.sameDay - a.sameDay || b.common - a.common)
  const likely = doubtful.filter(suggestSame)
  const meant: Overlap[] = []
  for (const one of likely.length ? likely : doubtful.slice(0, 1)) if (!isApartFrom(meant)(one)) meant.push(one)
  return { sure, doubtful: doubtful.map(one => ({ ...one, suggests: suggestSame(one) && isApartFrom(likely)(one) ? null : suggestSame(one), isMeant: meant.includes(one) })) }
}

/** Tells of two shops whether they have numbers in common, in files taken back too: joined, the orders of one would be lost behind the other's. */
async function findApart(ctx: Ctx, shops: string[]): Promise<(one: string, other: string) => boolean> {
  if (shops.length < 2) return () => false
  const { table: f } = saleImport
  const met = await ctx.db.selectDistinct({ shops: sql<string[]>`array_agg(distinct ${f.shop})` }).from(t).innerJoin(f, and(eq(f.workspace, t.workspace), eq(f.id, t.importId)))
    .where(and(eq(t.workspace, ctx.workspace), inArray(f.shop, shops))).groupBy(orderColumn).having(sql`count(distinct ${f.shop}) > 1`)
  return (one, other) => one !== other && met.some(of => of.shops.includes(one) && of.shops.includes(other))
}

/** The shops a file is of, `sameOrders` being what somebody said of the doubtful ones; null while nobody did. */
export function shopsOf({ sure, doubtful }: Weighed, sameOrders: boolean | undefined): string[] | null {
  if (doubtful.length && sameOrders === undefined) return null
  return [...sure, ...doubtful.filter(one => sameOrders && one.isMeant)].map(one => one.shop)
}

/** Shops that one file proves to be the same become one; without any, a new one begins. */
export async function joinShops(ctx: Ctx, [shop = newId(), ...others]: readonly string[]): Promise<string> {
  const { table: f } = saleImport
  if (others.length) await ctx.db.update(f).set({ shop }).where(and(eq(f.workspace, ctx.workspace), inArray(f.shop, others)))
  return shop
}

/** The files of a shop, those taken back too: an order's number means nothing in another. */
export const filesOf = (ctx: Ctx, shop: string) => ctx.db.select({ id: saleImport.table.id }).from(saleImport.table).where(and(eq(saleImport.table.workspace, ctx.workspace), eq(saleImport.table.shop, shop)))

/** Whether files that came, or came back, since a file was taken back hold most of its orders, by number, day and, from the same program, amount. Those before it were there when somebody said that it is another shop's. */
export async function isElsewhere(ctx: Ctx, { id, shop, connectorId, removedAt }: Pick<RowOf<typeof saleImport>, 'id' | 'shop' | 'connectorId' | 'removedAt'>): Promise<boolean> {
  const [other, { table: f }] = [alias(t, 'other'), saleImport]
  const isSameAmount = or(ne(f.connectorId, connectorId), ne(t.taxKnown, other.taxKnown), eq(sql`${t.cents} + ${t.refundedCents}`, sql`${other.cents} + ${other.refundedCents}`))
  const overlaps = await ctx.db.select({ common: count(), alike: sql<number>`(count(*) filter (where ${t.onDay} = ${other.onDay} and ${isSameAmount}))::int` }).from(t)
    .innerJoin(other, and(eq(other.workspace, t.workspace), eq(other.reference, t.reference), isNull(other.removedAt)))
    .innerJoin(f, and(eq(f.workspace, t.workspace), eq(f.id, other.importId), ne(f.shop, shop), removedAt === null ? undefined : gt(f.updatedAt, removedAt)))
    .where(and(eq(t.workspace, ctx.workspace), eq(t.importId, id))).groupBy(f.shop)
  return overlaps.some(one => isMost(one.alike, one.common))
}
