// Imports a file of sales whole, once, or not at all; and takes a whole import back, with what it had brought up to date.
import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, notExists, notInArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { lateOperation, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { dropUpload, readSent } from '#app/kernel/uploads.ts'
import { sale } from '#app/model/measure/sale.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { refuseFile } from '../file/refuseFile.ts'
import { keepSales, steps } from './keepSales.ts'
import { watchOverlaps } from './knownOrders.ts'
import { saleMaker } from './ownSale.ts'
import { readSaleFile, saleFile } from './readSaleFile.ts'
import { filesOf, isElsewhere, joinShops, shopsOf, weighOverlaps } from './shops.ts'
import type { Doubt } from './shops.ts'

/** Sales of one INSERT. */
const batch = 1000

export const importSales = lateOperation({
  access: 'measure.edit',
  input: z.strictObject({ ...saleFile.shape, /** True: imports the other lines. A file that cannot be read at all stays refused. */ skipRefused: z.boolean().optional(), /** Of sales whose numbers are known from files that may be another shop’s: whether they are the same ones. Asked when there are any. */ sameOrders: z.boolean().optional() }),
  output: saleImport.row,
  async run(ctx, { vatPercent, skipRefused = false, sameOrders, ...file }) {
    const maker = await saleMaker(ctx, vatPercent)
    const made = await readSent(ctx, file, async open => {
      // Two people who drop files at the same moment: the orders of the first are known to the second.
      await takeTurn(ctx, 'importSales')
      const overlaps = watchOverlaps(await ctx.of(saleImport).list())
      // Read once to know that all of it can be kept, a second time to keep it: a refused file writes nothing.
      const read = await readSaleFile(open, maker, (sales, from) => overlaps.look(ctx, sales, from))
      if (read.fault || read.rows === 0 || (read.refused.count > 0 && !skipRefused)) throw refuseFile(read, { fr: 'Ce fichier n’a aucune vente.', en: 'This file holds no sale.' })
      const [known] = await ctx.of(saleImport).list({ where: eq(saleImport.table.digest, read.digest) })
      if (known) return known
      const weighed = await weighOverlaps(ctx, overlaps.found())
      const shops = shopsOf(weighed, sameOrders)
      if (!shops) throw whoseOrders(weighed)
      const shop = await joinShops(ctx, shops)
      const { id, version } = await ctx.of(saleImport).create({ shop, fileName: file.fileName, connectorId: read.connector!.id, digest: read.digest, rows: read.rows, refused: read.refused.count, firstDay: read.from!, lastDay: read.to!, totalCents: read.totalCents, currency: maker.currency })
      let updated = 0
      await readSaleFile(open, maker, async sales => {
        for (let from = 0; from < sales.length; from += batch) updated += (await keepSales(ctx, { importId: id, shop }, sales.slice(from, from + batch))).updated
      })
      return updated ? await ctx.of(saleImport).update({ id, version }, { updated }) : await ctx.of(saleImport).get(id)
    })
    return async () => {
      await dropUpload(ctx, file)
      return made
    }
  },
})

/** Written over, two shops' orders would be lost; counted twice, one shop's would be invented. Neither is guessed. */
function whoseOrders({ doubtful }: { doubtful: readonly Doubt[] }): Refusal {
  const { common, fileName } = doubtful[0]!
  return new Refusal('same-orders', 409, {
    fr: `Rien n’a été importé. Numéros déjà importés avec «\u00a0${fileName}\u00a0»\u202f: ${common}. Dites si ce sont les mêmes ventes ou celles d’une autre boutique.`,
    en: `Nothing was imported. Numbers already imported with “${fileName}”: ${common}. Say whether these are the same sales or another shop’s.`,
  }, { fields: { sameOrders: { fr: 'Répondez true ou false.', en: 'Answer true or false.' } } })
}

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })
const { table: t } = sale

/** The file of the shop whose line for the same order counts. */
const newer = alias(t, 'newer')
const speaker = (ctx: Ctx, shop: string) => ctx.db.select({ importId: newer.importId }).from(newer).where(and(eq(newer.workspace, t.workspace), eq(newer.reference, t.reference), inArray(newer.importId, filesOf(ctx, shop)), isNull(newer.removedAt))).limit(1)

/** Of the files an import spoke for, the one whose line for the same order is furthest along. */
const furthest = (ctx: Ctx, id: string, imports: readonly string[]) => sql`(${ctx.db.select({ importId: newer.importId }).from(newer)
  .where(and(eq(newer.workspace, t.workspace), eq(newer.reference, t.reference), eq(newer.replacedBy, id), inArray(newer.importId, [...imports]), isNotNull(newer.removedAt)))
  .orderBy(sql`array_position(${sql.param([...steps])}::text[], ${newer.status}) desc`, desc(newer.refundedCents), desc(newer.importId)).limit(1)})`

/** Takes an import back with its sales; the orders it had brought up to date are again what the files before it said. */
export const undoSaleImport = operation({
  access: 'measure.edit', input: at, output: saleImport.row,
  async run(ctx, { id, version }) {
    await takeTurn(ctx, 'importSales')
    const gone = await ctx.of(saleImport).remove({ id, version })
    await ctx.db.update(t).set({ removedAt: gone.removedAt }).where(and(eq(t.importId, id), isNull(t.removedAt)))
    const { shop } = gone
    const imports = (await ctx.of(saleImport).list({ where: eq(saleImport.table.shop, shop) })).map(one => one.id)
    const before = and(eq(t.replacedBy, id), inArray(t.importId, imports), isNotNull(t.removedAt))
    if (imports.length) {
      // `replacedBy` stays: this file may be restored, although a late one with an older word speaks meanwhile.
      await ctx.db.update(t).set({ removedAt: null }).where(and(before, notExists(speaker(ctx, shop)), eq(t.importId, furthest(ctx, id, imports))))
      // A third file speaks for the others: taken back in its turn, it gives them back.
      await ctx.db.update(t).set({ replacedBy: sql`(${speaker(ctx, shop)})` }).where(before)
    }
    return gone
  },
})

export const restoreSaleImport = operation({
  access: 'measure.edit', input: at, output: saleImport.row,
  async run(ctx, { id, version }) {
    const { digest, removedAt, shop, connectorId } = await ctx.of(saleImport).get(id)
    await takeTurn(ctx, 'importSales')
    const [known] = await ctx.of(saleImport).list({ where: eq(saleImport.table.digest, digest) })
    if (known || await isSpokenFor(ctx, id, shop) || await isElsewhere(ctx, { id, shop, connectorId, removedAt })) throw new Refusal('import-known', 409, { fr: 'Ces ventes ont été importées à nouveau depuis\u202f: ce fichier les compterait deux fois.', en: 'These sales were imported again since: this file would count them twice.' })
    const back = await ctx.of(saleImport).restore({ id, version })
    if (!removedAt) return back
    const live = (await ctx.of(saleImport).list()).map(one => one.id)
    // Those that went with the file, or that a file gone since spoke for: a sale somebody took out before stays out.
    const own = and(eq(t.importId, id), or(eq(t.removedAt, removedAt), and(isNotNull(t.replacedBy), notInArray(t.replacedBy, live))))
    const references = ctx.db.select({ reference: t.reference }).from(t).where(own)
    await ctx.db.update(t).set({ removedAt, replacedBy: id }).where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), inArray(t.importId, filesOf(ctx, shop)), inArray(t.reference, references)))
    await ctx.db.update(t).set({ removedAt: null, replacedBy: null }).where(own)
    return back
  },
})

/** Whether a newer file has some of the sales of this one, other than those this one spoke for. */
async function isSpokenFor(ctx: Ctx, id: string, shop: string): Promise<boolean> {
  const own = ctx.db.select({ reference: t.reference }).from(t).where(and(eq(t.workspace, ctx.workspace), eq(t.importId, id)))
  const [one] = await ctx.db.select({ importId: t.importId }).from(t).where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), or(isNull(t.replacedBy), ne(t.replacedBy, id)), gt(t.importId, id), inArray(t.importId, filesOf(ctx, shop)), inArray(t.reference, own))).limit(1)
  return one !== undefined
}
