// Imports a cost file whole, once, or not at all; and takes a whole import back.
import { and, eq, isNull, ne } from 'drizzle-orm'
import * as z from 'zod'
import type { SaleRow } from '#app/catalogue/connectors/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { lateOperation, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { insertMany } from '#app/kernel/store/insertMany.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { dropUpload, readSent } from '#app/kernel/uploads.ts'
import { cost } from '#app/model/measure/cost.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { importMapping } from '#app/model/measure/importMapping.ts'
import { sale } from '#app/model/measure/sale.ts'
import { refuseFile } from '../file/refuseFile.ts'
import { folding } from './foldCosts.ts'
import { readKnownFiles } from './knownFiles.ts'
import type { Mapping } from './knownFiles.ts'
import { costFile, readCostFile } from './readCostFile.ts'
import type { CostOnLine } from './readCostFile.ts'

/** Rows of one INSERT. */
const batch = 1000

export const importCosts = lateOperation({
  access: 'measure.edit',
  input: z.strictObject({ ...costFile.shape, /** True: imports the other lines. A file that cannot be read at all stays refused. */ skipRefused: z.boolean().optional() }),
  output: costImport.row,
  async run(ctx, { mapping, skipRefused = false, ...file }) {
    // Two people who drop files at the same moment: the same one is imported once, and the invoices of the first are known to the second.
    await takeTurn(ctx, 'importCosts')
    const files = await readKnownFiles(ctx, mapping)
    const made = await readSent(ctx, file, async open => {
      // Read once to know that all of it can be kept, a second time to keep it: a refused file writes nothing.
      const read = await readCostFile({ ...open, progress: bytes => open.progress(bytes / 2) }, files)
      const [known] = await ctx.of(costImport).list({ where: eq(costImport.table.digest, read.digest) })
      if (known) return known
      if (read.fault || read.rows === 0 || (read.refused.count > 0 && !skipRefused)) throw refuseFile(read, { fr: 'Ce fichier n’a aucune dépense.', en: 'This file holds no expense.' })
      const { cost: costs, sale: sales } = read.totals
      const { currency } = files
      const into = await ctx.of(costImport).create({ fileName: file.fileName, connectorId: read.connector!.id, digest: read.digest, rows: costs?.rows ?? 0, refused: read.refused.count, saleRows: sales?.rows ?? 0, saleCents: sales?.cents[currency] ?? 0, totalCents: costs?.cents[currency] ?? 0, currency })
      const keep = folding(read.connector!.folds === true, rows => addCosts(ctx, rows, into))
      await readCostFile({ ...open, progress: bytes => open.progress((open.bytes + bytes) / 2) }, files, async (rows, sold) => {
        await keep.add(rows)
        await addSales(ctx, sold, into.id)
      })
      await keep.end()
      if (mapping && read.connector!.id === 'costs-csv') await remember(ctx, mapping)
      return into
    })
    return async () => {
      await dropUpload(ctx, file)
      return made
    }
  },
})

async function addCosts(ctx: Ctx, rows: readonly CostOnLine[], { id: importId, fileName }: { id: string; fileName: string }) {
  for (let from = 0; from < rows.length; from += batch) {
    await insertMany(ctx, cost, rows.slice(from, from + batch).map(({ kind: _, line, date, label, ...row }) => ({ ...row, label: label || row.channel || fileName, onDay: date, fileLine: line, importId })))
  }
}

/** What the accounts say was sold: nobody counts how many sales it was. */
async function addSales(ctx: Ctx, rows: readonly SaleRow[], costImportId: string) {
  for (let from = 0; from < rows.length; from += batch) {
    await insertMany(ctx, sale, rows.slice(from, from + batch).map(({ line, date, source, cents, currency }) => ({
      onDay: date, cents, currency, channel: source, how: 'accounts', fileLine: line, costImportId,
    })))
  }
}

/** The next file with these titles is read without a question; said again, it is what is said last that holds. */
async function remember(ctx: Ctx, { titles, columns }: Mapping) {
  const said = (await ctx.of(importMapping).list()).filter(one => JSON.stringify(one.titles) === JSON.stringify(titles))
  const places = Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== undefined)) as Record<string, number>
  const [last] = said
  if (last) await ctx.of(importMapping).update({ id: last.id, version: last.version }, { columns: places })
  else await ctx.of(importMapping).create({ name: titles.filter(Boolean).join(' · ').slice(0, 500), titles, columns: places })
}

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** Takes an import back with its costs and its sales, in one gesture. The usual removal does it too, so that « Annuler » never leaves any behind. */
export const undoImport = operation({
  access: 'measure.edit', input: at, output: costImport.row,
  async run(ctx, { id, version }) {
    const gone = await ctx.of(costImport).remove({ id, version })
    await ctx.db.update(cost.table).set({ removedAt: gone.removedAt }).where(and(eq(cost.table.importId, id), isNull(cost.table.removedAt)))
    await ctx.db.update(sale.table).set({ removedAt: gone.removedAt }).where(and(eq(sale.table.costImportId, id), isNull(sale.table.removedAt)))
    return gone
  },
})

export const restoreCostImport = operation({
  access: 'measure.edit', input: at, output: costImport.row,
  async run(ctx, { id, version }) {
    const { digest, removedAt } = await ctx.of(costImport).get(id)
    await takeTurn(ctx, 'importCosts')
    const [known] = await ctx.of(costImport).list({ where: eq(costImport.table.digest, digest) })
    if (known || await isInvoiceKnown(ctx, id)) throw new Refusal('import-known', 409, { fr: 'Ce fichier a été importé à nouveau depuis\u202f: ses coûts sont déjà comptés.', en: 'This file was imported again since: its costs are counted already.' })
    const back = await ctx.of(costImport).restore({ id, version })
    if (!removedAt) return back
    // Those that went with the file: a cost somebody took out before stays out.
    await ctx.db.update(cost.table).set({ removedAt: null }).where(and(eq(cost.table.importId, id), eq(cost.table.removedAt, removedAt)))
    await ctx.db.update(sale.table).set({ removedAt: null }).where(and(eq(sale.table.costImportId, id), eq(sale.table.removedAt, removedAt)))
    return back
  },
})

/** Whether an invoice of this file is counted by now from another: its PDF, its XML. */
async function isInvoiceKnown(ctx: Ctx, id: string): Promise<boolean> {
  const { isKnownInvoice } = await readKnownFiles(ctx, undefined)
  const { table: t } = cost
  const own = await ctx.db.selectDistinct({ account: t.account, supplier: t.supplier, reference: t.reference }).from(t).where(and(eq(t.workspace, ctx.workspace), eq(t.importId, id), ne(t.reference, '')))
  return own.some(isKnownInvoice)
}
