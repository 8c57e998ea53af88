// « Essai à blanc » of a file of sales: what importing it would add, by where it was sold; nothing is written.
import * as z from 'zod'
import { connectors } from '#app/answers/shelves.ts'
import { readDays } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { readSent } from '#app/kernel/uploads.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { soldHow } from '#app/model/measure/sale.ts'
import { watchOverlaps } from './knownOrders.ts'
import { saleMaker } from './ownSale.ts'
import { readSaleFile, saleFile } from './readSaleFile.ts'
import { weighOverlaps } from './shops.ts'

export const trySaleFile = lateOperation({
  access: 'measure.edit', input: saleFile,
  output: z.object({
    connectorId: z.string().nullable(), connectorName: bilingual.nullable(), help: bilingual.nullable(),
    /** Title of the file's column for each field recognised. */
    columns: z.record(z.string(), z.string()),
    bytes: z.number(), lines: z.number(), rows: z.number(), refusedCount: z.number(),
    /** The first ones. */
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    from: z.iso.date().nullable(), to: z.iso.date().nullable(), currency: z.string(), totalCents: z.number(),
    /** Of the total, what may hold VAT while nobody says. */
    taxUnknownCents: z.number(),
    parts: z.array(z.object({ how: z.enum(soldHow), rows: z.number(), count: z.number(), cents: z.number(), refundedCents: z.number() })),
    waiting: z.number(), cancelled: z.number(), refunded: z.number(), credited: z.number(), unknownCodes: z.array(z.string()),
    /** Sales known from other files of the same shop: each counts once. */
    ordersKnown: z.number(),
    /** Files that hold the same numbers and may be another shop's: `importSales` then asks for `sameOrders`. */
    doubts: z.array(z.object({
      importId: z.uuid(), fileName: z.string(), connectorName: bilingual.nullable(), importedOn: z.iso.date(), isSameProgram: z.boolean(),
      /** Sales whose number is the same; those of the same day; those of the same amount too. */
      common: z.number(), sameDay: z.number(), alike: z.number(),
      /** What these figures suggest: the same sales, another shop's; null when they do not tell. */
      suggests: z.boolean().nullable(),
      /** Whether `sameOrders: true` means this file's shop: of shops that have numbers in common, only the likest. */
      isMeant: z.boolean(),
    })),
    /** The import of this very file, when there is one already. */
    known: saleImport.row.nullable(),
  }),
  async run(ctx, { vatPercent, ...file }) {
    const maker = await saleMaker(ctx, vatPercent)
    const imports = await ctx.of(saleImport).list()
    const overlaps = watchOverlaps(imports)
    const dayOf = await readDays(ctx)
    // A large file takes a minute: no transaction is held meanwhile, but short ones that look its numbers up.
    return readAgain => readSent(ctx, file, async open => {
      const { connector, columns, bytes, lines, rows, fault, refused, digest, from, to, totalCents, taxUnknownCents, parts, waiting, cancelled, refunded: back, credited, unknownCodes } = await readSaleFile(open, maker, (sales, from) => readAgain(again => overlaps.look(again, sales, from)))
      const { sure, doubtful } = await readAgain(again => weighOverlaps(again, overlaps.found()))
      const shelf = await connectors()
      return {
        connectorId: connector?.id ?? null, connectorName: connector?.name ?? null, help: connector?.help ?? null, columns, bytes, lines, rows: fault ? 0 : rows,
        refusedCount: fault ? 1 : refused.count, refused: fault ? [{ line: 1, field: 'file', reason: fault }] : refused.first,
        from, to, currency: maker.currency, totalCents, taxUnknownCents, parts: parts.toSorted((a, b) => b.cents - a.cents), waiting, cancelled, refunded: back, credited, unknownCodes,
        ordersKnown: sure.reduce((sum, one) => sum + one.common, 0),
        doubts: doubtful.map(({ connectorId, importedAt, ...one }) => ({ ...one, connectorName: shelf.get(connectorId)?.name ?? null, importedOn: dayOf(importedAt) })),
        known: imports.find(one => one.digest === digest) ?? null,
      }
    })
  },
})
