// The numbers that a file of orders has in common with files before it, shop by shop, and how many of them are of the same day and amount.
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { sale } from '#app/model/measure/sale.ts'
import type { saleImport } from '#app/model/measure/saleImport.ts'
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
