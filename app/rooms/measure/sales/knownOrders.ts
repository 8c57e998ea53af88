// Whether the orders of a file are those of files before it: the numbers both bear, shop by shop, and what their days and amounts say of them.
import { and, count, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
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
  fileName: string
  connectorId: string
  importedAt: string
  /** True when one of its files came from the same program. */
  isSameProgram: boolean
  /** Sales whose number is known there; those of them of the same day; those of the same amount too. Two programs write postage and taxes each in its way: between them the day tells. */
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

/** Those of these sales, and of the orders they give back, that files imported before hold already. */
export const knownSales = (ctx: Ctx, sales: readonly OwnSale[]) => findSales(ctx, inArray(t.reference, sales.flatMap(one => [one.reference, orderOf(one.reference)])))
const findSales = (ctx: Ctx, where: SQL | undefined) =>
  ctx.db.select({ id: t.id, importId: t.importId, reference: t.reference, onDay: t.onDay, status: t.status, cents: t.cents, refundedCents: t.refundedCents, taxKnown: t.taxKnown }).from(t).where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), where))

/** Hears of a file's sales, group after group; `imports` are the files known before it. */
export function watchOverlaps(imports: readonly Imported[]) {
  const files = new Map(imports.map(one => [one.id, one]))
  const shops = new Map<string, { common: number; sameDay: number; alike: number; byFile: Map<Imported, number> }>()
  let program = ''
  // No index finds a refund by its order: who has none is not searched through for each group.
  let hasRefunds: boolean | undefined
  async function findKnown(ctx: Ctx, sales: readonly OwnSale[]) {
    const refunded = sales.filter(one => one.status === 'refunded').map(one => orderOf(one.reference))
    if (refunded.length) hasRefunds ??= (await findSales(ctx, aloneColumn).limit(1)).length > 0
    return [...await knownSales(ctx, sales), ...hasRefunds && refunded.length ? await findSales(ctx, and(aloneColumn, inArray(orderColumn, refunded))) : []]
  }
  return {
    async look(ctx: Ctx, sales: readonly OwnSale[], { id: connectorId }: { id: string }) {
      program = connectorId
      const known = Map.groupBy(await findKnown(ctx, sales), one => orderOf(one.reference))
      for (const one of sales) {
        const met = (known.get(orderOf(one.reference)) ?? []).flatMap(row => { const file = files.get(row.importId ?? ''); return file ? [{ row, file }] : [] })
        for (const [shop, of] of Map.groupBy(met, ({ file }) => file.shop)) {
          const sum = shops.get(shop) ?? { common: 0, sameDay: 0, alike: 0, byFile: new Map<Imported, number>() }
          const onDay = of.filter(({ row }) => isOfDay(one, row))
          sum.common += 1
          if (onDay.length) sum.sameDay += 1
          if (onDay.some(({ row, file }) => file.connectorId !== connectorId || isOfAmount(one, row))) sum.alike += 1
          for (const file of new Set(of.map(each => each.file))) sum.byFile.set(file, (sum.byFile.get(file) ?? 0) + 1)
          shops.set(shop, sum)
        }
      }
    },
    /** The greatest first. */
    found: (): Overlap[] => [...shops].map(([shop, { byFile, ...sums }]) => {
      const [[file]] = [...byFile].toSorted(([, a], [, b]) => b - a) as [[Imported, number]]
      return { shop, ...sums, fileName: file.fileName, connectorId: file.connectorId, importedAt: file.createdAt, isSameProgram: imports.some(other => other.shop === shop && other.connectorId === program) }
    }).toSorted((a, b) => b.common - a.common),
  }
}

/** A refund comes after its order; otherwise one order has one day. */
function isOfDay(one: OwnSale, known: KnownSale): boolean {
  if (isAlone(one.reference) === isAlone(known.reference)) return one.onDay === known.onDay
  return isAlone(one.reference) ? known.onDay <= one.onDay : one.onDay <= known.onDay
}

/** What was ordered, before anything is given back; 0 says that nothing is paid yet. */
function isOfAmount(one: OwnSale, known: KnownSale): boolean {
  if (isAlone(one.reference) !== isAlone(known.reference) || one.taxKnown !== known.taxKnown) return true
  const [ours, theirs] = [one.cents + one.refundedCents, known.cents + known.refundedCents]
  return ours === theirs || ours === 0 || theirs === 0
}

const isMost = (some: number, of: number) => some * 2 > of
/** One program numbers its orders once: the same number, day and amount are the same order. */
const isSure = ({ isSameProgram, alike, common }: Overlap) => isSameProgram && isMost(alike, common)

/** What figures suggest: the same orders, another shop's, or nothing when days agree and amounts do not. */
export function suggestSame({ isSameProgram, alike, sameDay, common }: Overlap): boolean | null {
  if (!isMost(sameDay, common)) return false
  return isSameProgram && !isMost(alike, common) ? null : true
}

/** `sure`: the file is of these shops. `doubtful`: somebody has to say. Beside a sure one, what does not look alike is another shop's. */
export function weighOverlaps(found: readonly Overlap[]): { sure: Overlap[]; doubtful: Overlap[] } {
  const sure = found.filter(isSure)
  return { sure, doubtful: found.filter(one => !isSure(one) && (!sure.length || suggestSame(one) !== false)) }
}

/** The shops a file is of, `sameOrders` being what somebody said of the doubtful ones; null while nobody did. */
export function shopsOf(found: readonly Overlap[], sameOrders: boolean | undefined): string[] | null {
  const { sure, doubtful } = weighOverlaps(found)
  if (doubtful.length && sameOrders === undefined) return null
  const likely = doubtful.filter(suggestSame)
  const same = sameOrders ? (likely.length ? likely : doubtful.slice(0, 1)) : []
  return [...sure, ...same].map(one => one.shop)
}

/** Shops that one file proves to be the same become one; without any, a new one begins. */
export async function joinShops(ctx: Ctx, [shop = newId(), ...others]: readonly string[]): Promise<string> {
  const { table: f } = saleImport
  if (others.length) await ctx.db.update(f).set({ shop }).where(and(eq(f.workspace, ctx.workspace), inArray(f.shop, others)))
  return shop
}

/** The files of a shop, those taken back too: an order's number means nothing in another. */
export const filesOf = (ctx: Ctx, shop: string) => ctx.db.select({ id: saleImport.table.id }).from(saleImport.table).where(and(eq(saleImport.table.workspace, ctx.workspace), eq(saleImport.table.shop, shop)))

/** Whether files that nobody said to be of its shop hold most of a file's orders, by number, day and, from the same program, amount. */
export async function isElsewhere(ctx: Ctx, { id, shop, connectorId }: Pick<Imported, 'id' | 'shop' | 'connectorId'>): Promise<boolean> {
  const [other, { table: f }] = [alias(t, 'other'), saleImport]
  const isSameAmount = or(ne(f.connectorId, connectorId), ne(t.taxKnown, other.taxKnown), eq(sql`${t.cents} + ${t.refundedCents}`, sql`${other.cents} + ${other.refundedCents}`))
  const overlaps = await ctx.db.select({ common: count(), alike: sql<number>`(count(*) filter (where ${t.onDay} = ${other.onDay} and ${isSameAmount}))::int` }).from(t)
    .innerJoin(other, and(eq(other.workspace, t.workspace), eq(other.reference, t.reference), isNull(other.removedAt)))
    .innerJoin(f, and(eq(f.workspace, t.workspace), eq(f.id, other.importId), ne(f.shop, shop)))
    .where(and(eq(t.workspace, ctx.workspace), eq(t.importId, id))).groupBy(f.shop)
  return overlaps.some(one => isMost(one.alike, one.common))
}
