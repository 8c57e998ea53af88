// Imports a cost file whole, once, or not at all; and takes a whole import back.
import { and, eq, isNull } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { newId } from '#app/kernel/id.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { cost } from '#app/model/measure/cost.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { costFile, readCostFile } from './readCostFile.ts'
import type { ReadCosts } from './readCostFile.ts'

/** Rows of one INSERT: PostgreSQL takes at most 65,535 values. */
const batch = 500

export const importCosts = operation({
  access: 'measure.edit',
  input: z.strictObject({ ...costFile, /** True: imports the other lines. A file that cannot be read at all stays refused. */ skipRefused: z.boolean().optional() }),
  output: costImport.row,
  async run(ctx, { fileName, contentBase64, skipRefused = false }) {
    const read = await readCostFile(ctx, contentBase64)
    if (read.rows.length === 0 || (read.refused.length > 0 && !skipRefused)) throw refuseFile(read)
    // Two people who drop the same file at the same moment import it once.
    await takeTurn(ctx, read.digest)
    const [known] = await ctx.of(costImport).list({ where: eq(costImport.table.digest, read.digest) })
    if (known) return known
    const made = await ctx.of(costImport).create({ fileName, connectorId: read.connector.id, digest: read.digest, rows: read.rows.length, refused: read.refused.length, totalCents: read.totalCents, currency: read.currency })
    await addCosts(ctx, read, made)
    return made
  },
})

async function addCosts(ctx: Ctx, { rows }: ReadCosts, { id: importId, fileName }: { id: string; fileName: string }) {
  for (let from = 0; from < rows.length; from += batch) {
    await ctx.db.insert(cost.table).values(rows.slice(from, from + batch).map(row => ({
      workspace: ctx.workspace, id: newId(), entity: null as never, // the guard fills it
      label: row.label || row.channel || fileName, onDay: row.date, channel: row.channel, cents: row.cents, currency: row.currency,
      fileLine: row.line, importId, budgetLineId: row.budgetLineId,
    })))
  }
}

function refuseFile({ refused }: ReadCosts): Refusal {
  const [first] = refused
  const isFile = first === undefined || first.field === 'file'
  const reason = first?.reason ?? { fr: 'Ce fichier n’a aucune dépense.', en: 'This file holds no expense.' }
  return new Refusal('import-refused', 422, {
    fr: `Rien n’a été importé. ${reason.fr}${isFile ? '' : ' Corrigez-la ou ignorez cette ligne.'}`,
    en: `Nothing was imported. ${reason.en}${isFile ? '' : ' Correct it or skip this line.'}`,
  }, { details: { refused } })
}

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })
const ofImport = (id: string) => eq(cost.table.importId, id)

/** Takes an import back with its costs. The usual removal does it too, so that « Annuler » never leaves costs behind. */
export const undoImport = operation({
  access: 'measure.edit', input: at, output: costImport.row,
  async run(ctx, { id, version }) {
    const gone = await ctx.of(costImport).remove({ id, version })
    await ctx.db.update(cost.table).set({ removedAt: gone.removedAt }).where(and(ofImport(id), isNull(cost.table.removedAt)))
    return gone
  },
})

export const restoreCostImport = operation({
  access: 'measure.edit', input: at, output: costImport.row,
  async run(ctx, { id, version }) {
    const { digest, removedAt } = await ctx.of(costImport).get(id)
    await takeTurn(ctx, digest)
    const [known] = await ctx.of(costImport).list({ where: eq(costImport.table.digest, digest) })
    if (known) throw new Refusal('import-known', 409, { fr: 'Ce fichier a été importé à nouveau depuis : ses coûts sont déjà comptés.', en: 'This file was imported again since: its costs are counted already.' })
    const back = await ctx.of(costImport).restore({ id, version })
    // Those that went with the file: a cost somebody took out before stays out.
    if (removedAt) await ctx.db.update(cost.table).set({ removedAt: null }).where(and(ofImport(id), eq(cost.table.removedAt, removedAt)))
    return back
  },
})
