// Whether the orders of a file are those of files before it: the numbers both bear, shop by shop, and what their days and amounts say of them.
import { and, count, eq, gt, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Ctx } from '#app/kernel/context.ts'
import { newId } from '#app/kernel/id.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { sale } from '#app/model/measure/sale.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { hashLength } from './ownSale.ts'
import type { OwnSale } from './ownSale.ts'

/** What a file has in common with the files of one shop. */
export interface Overlap {
  shop: string
  /** Of its files, the one that holds most of what is common. */
  importId: string
  fileName: string
  connectorId: string
  importedAt: string
  /** True when one of its files came from the same program. */
  isSameProgram: boolean
  /** Sales whose number is known there; those of them of the same day; those whose amount shows to be the same too. */
  common: number
  sameDay: number
  alike: number
}

type Imported = RowOf<typeof saleImport>
type KnownSale = Awaited<ReturnType<typeof knownSales>>[number]

export const orderOf = (reference: string) => reference.slice(0, hashLength)
/** A refund on a line of its own. */
export const isAlone = (reference: string) => reference.length > hashLength
const { table: t } = sale
export const orderColumn = sql<string>`left(${t.reference}, ${sql.raw(String(hashLength))})`
export const aloneColumn = sql`length(${t.reference}) > ${sql.raw(String(hashLength))}`

const isOf = (sales: readonly OwnSale[]) => inArray(t.reference, [...new Set(sales.flatMap(one => [one.reference, orderOf(one.reference)]))])
const findSales = (ctx: Ctx, ...where: (SQL | undefined)[]) =>
  ctx.db.select({ id: t.id, importId: t.importId, reference: t.reference, onDay: t.onDay, status: t.status, cents: t.cents, refundedCents: t.refundedCents, taxKnown: t.taxKnown }).from(t).where(and(eq(t.workspace, ctx.workspace), ...where))
/** Those of these sales, and of the orders they give back, that files imported before hold already. */
export const knownSales = (ctx: Ctx, sales: readonly OwnSale[]) => findSales(ctx, isNull(t.removedAt), isOf(sales))

/** Sales of one question. */
const lookedAt = 1000

/** Hears of a file's sales, group after group; `imports` are the files known before it. */
export function watchOverlaps(imports: readonly Imported[]) {
  const files = new Map(imports.map(one => [one.id, one]))
  const shops = new Map<string, { common: number; sameDay: number; alike: number; byFile: Map<Imported, number> }>()
  let program = ''
  // A line that waits behind another file's tells of its shop as well.
  const isHeld = or(isNull(t.removedAt), isNotNull(t.replacedBy))
  // No index finds a refund by its order: those of the company are read once.
  let refunds: Map<string, KnownSale[]> | undefined
  async function findKnown(ctx: Ctx, sales: readonly OwnSale[]) {
    const refunded = sales.filter(one => one.status === 'refunded').map(one => orderOf(one.reference))
    if (refunded.length) refunds ??= Map.groupBy(await findSales(ctx, isHeld, aloneColumn), one => orderOf(one.reference))
    const found = [...await findSales(ctx, isHeld, isOf(sales)), ...refunded.flatMap(order => refunds?.get(order) ?? [])]
    return Map.groupBy(new Map(found.map(one => [one.id, one])).values(), one => orderOf(one.reference))
  }
  async function lookAt(ctx: Ctx, sales: readonly OwnSale[]) {
    const known = await findKnown(ctx, sales)
    for (const one of sales) {
      const met = (known.get(orderOf(one.reference)) ?? []).flatMap(row => { const file = files.get(row.importId ?? ''); return file ? [{ row, file }] : [] })
      const byShop = Map.groupBy(met, ({ file }) => file.shop)
      for (const [shop, of] of byShop) {
        const sum = shops.get(shop) ?? { common: 0, sameDay: 0, alike: 0, byFile: new Map<Imported, number>() }
        const onDay = of.filter(({ row }) => isOfDay(one, row))
        sum.common += 1
        if (onDay.length) sum.sameDay += 1
        if (onDay.some(({ row }) => isOfAmount(one, row, byShop.size > 1))) sum.alike += 1
        for (const file of new Set(of.map(each => each.file))) sum.byFile.set(file, (sum.byFile.get(file) ?? 0) + 1)
        shops.set(shop, sum)
      }
    }
  }
  return {
    /** Takes any number at once: some files come whole, and PostgreSQL takes 65,535 parameters. */
    async look(ctx: Ctx, sales: readonly OwnSale[], { id: connectorId }: { id: string }) {
      program = connectorId
      for (let from = 0; from < sales.length; from += lookedAt) await lookAt(ctx, sales.slice(from, from + lookedAt))
    },
    /** The greatest first. */
    found: (): Overlap[] => [...shops].map(([shop, { byFile, ...sums }]) => {
      const [[file]] = [...byFile].toSorted(([, a], [, b]) => b - a) as [[Imported, number]]
      return { shop, ...sums, importId: file.id, fileName: file.fileName, connectorId: file.connectorId, importedAt: file.createdAt, isSameProgram: imports.some(other => other.shop === shop && other.connectorId === program) }
    }).toSorted((a, b) => b.common - a.common),
  }
}

/** A refund comes after its order; otherwise one order has one day. */
function isOfDay(one: OwnSale, known: KnownSale): boolean {
  if (isAlone(one.reference) === isAlone(known.reference)) return one.onDay === known.onDay
  return isAlone(one.reference) ? known.onDay <= one.onDay : one.onDay <= known.onDay
}

/** What was ordered, before anything is given back. What cannot be compared shows nothing: another VAT, a day without takings, a refund where several shops have its order. */
function isOfAmount(one: OwnSale, known: KnownSale, isAmongShops: boolean): boolean {
  if (one.taxKnown !== known.taxKnown) return false
  const [ours, theirs] = [one.cents + one.refundedCents, known.cents + known.refundedCents]
  if (isAlone(one.reference) !== isAlone(known.reference)) return !isAmongShops && ours === -theirs
  // Nothing is paid yet.
  if (one.status === 'pending' || known.status === 'pending') return ours === theirs || ours === 0 || theirs === 0
  return ours === theirs && ours !== 0
}

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
export async function isElsewhere(ctx: Ctx, { id, shop, connectorId, removedAt }: Pick<Imported, 'id' | 'shop' | 'connectorId' | 'removedAt'>): Promise<boolean> {
  const [other, { table: f }] = [alias(t, 'other'), saleImport]
  const isSameAmount = or(ne(f.connectorId, connectorId), ne(t.taxKnown, other.taxKnown), eq(sql`${t.cents} + ${t.refundedCents}`, sql`${other.cents} + ${other.refundedCents}`))
  const overlaps = await ctx.db.select({ common: count(), alike: sql<number>`(count(*) filter (where ${t.onDay} = ${other.onDay} and ${isSameAmount}))::int` }).from(t)
    .innerJoin(other, and(eq(other.workspace, t.workspace), eq(other.reference, t.reference), isNull(other.removedAt)))
    .innerJoin(f, and(eq(f.workspace, t.workspace), eq(f.id, other.importId), ne(f.shop, shop), removedAt === null ? undefined : gt(f.updatedAt, removedAt)))
    .where(and(eq(t.workspace, ctx.workspace), eq(t.importId, id))).groupBy(f.shop)
  return overlaps.some(one => isMost(one.alike, one.common))
}
