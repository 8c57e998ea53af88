// Imports a file of visits or results whole, once, or not at all; and takes a whole import back.
import { and, eq, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { offlineLines } from '#app/answers/offlineLine.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { insertMany } from '#app/kernel/store/insertMany.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import { kpiCounted } from './kpiCounted.ts'
import { countFile, daysKnown, readCountFile } from './readCountFile.ts'
import type { ReadCounts } from './readCountFile.ts'

/** Rows of one INSERT. */
const batch = 500

export const importCounts = operation({
  access: 'measure.edit',
  input: z.strictObject({
    ...countFile,
    /** Which kind of result the file counts; that of the objective when not said. */
    kpiId: z.string().max(100).optional(),
    /** True: imports the other lines. A file that cannot be read at all stays refused. */
    skipRefused: z.boolean().optional(),
  }),
  output: countImport.row,
  async run(ctx, { fileName, contentBase64, kpiId, skipRefused = false }) {
    const counted = await kpiCounted(ctx, kpiId)
    // Two people who drop files at the same moment: the same one is imported once, and the days of the first are known to the second.
    await takeTurn(ctx, 'importCounts')
    const read = await readCountFile(ctx, contentBase64)
    const [known] = await ctx.of(countImport).list({ where: eq(countImport.table.digest, read.digest) })
    if (known) return known
    if (read.rows.length === 0 || (read.refused.length > 0 && !skipRefused)) throw refuseFile(read)
    const days = read.rows.map(row => row.date).toSorted()
    const made = await ctx.of(countImport).create({ fileName, connectorId: read.connector.id, digest: read.digest, rows: read.rows.length, refused: read.refused.length, firstDay: days[0]!, lastDay: days.at(-1)!, visits: read.visits, results: read.results })
    await addRows(ctx, read, { importId: made.id, kpiId: counted })
    return made
  },
})

/** A tool's file gives visits by day and source; a notebook's gives results. */
async function addRows(ctx: Ctx, { rows }: ReadCounts, { importId, kpiId }: { importId: string; kpiId: string }) {
  const visits = rows.filter(row => row.visits !== null)
  const results = rows.filter(row => row.visits === null)
  const lineOf = await offlineLines(ctx)
  for (let from = 0; from < visits.length; from += batch) {
    await insertMany(ctx, sourceDay, visits.slice(from, from + batch).map(row => ({ importId, onDay: row.date, source: row.source, channel: row.channel, visits: row.visits!, results: row.results, kpiId: row.results === null ? null : kpiId, fileLine: row.line })))
  }
  for (let from = 0; from < results.length; from += batch) {
    await insertMany(ctx, resultCount, results.slice(from, from + batch).map(row => ({ importId, kpiId, onDay: row.date, source: row.source, count: row.results ?? 0, valueCents: row.valueCents, how: 'file', budgetLineId: lineOf(row.source), fileLine: row.line })))
  }
}

function refuseFile({ refused }: ReadCounts): Refusal {
  const [first] = refused
  const isFile = first === undefined || first.field === 'file'
  const reason = first?.reason ?? { fr: 'Ce fichier n’a aucune ligne.', en: 'This file holds no line.' }
  return new Refusal('import-refused', 422, {
    fr: `Rien n’a été importé. ${reason.fr}${isFile ? '' : ' Corrigez-la ou ignorez cette ligne.'}`,
    en: `Nothing was imported. ${reason.en}${isFile ? '' : ' Correct it or skip this line.'}`,
  }, { details: { refused } })
}

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })
const tables = [sourceDay.table, resultCount.table] as const

/** Takes an import back with its lines. The usual removal does it too, so that « Annuler » never leaves lines behind. */
export const undoCountImport = operation({
  access: 'measure.edit', input: at, output: countImport.row,
  async run(ctx, { id, version }) {
    const gone = await ctx.of(countImport).remove({ id, version })
    for (const table of tables) await ctx.db.update(table).set({ removedAt: gone.removedAt }).where(and(eq(table.importId, id), isNull(table.removedAt)))
    return gone
  },
})

export const restoreCountImport = operation({
  access: 'measure.edit', input: at, output: countImport.row,
  async run(ctx, { id, version }) {
    const { digest, removedAt, connectorId } = await ctx.of(countImport).get(id)
    await takeTurn(ctx, 'importCounts')
    const [known] = await ctx.of(countImport).list({ where: eq(countImport.table.digest, digest) })
    if (known || await areDaysCounted(ctx, { id, connectorId })) throw new Refusal('import-known', 409, { fr: 'Ces jours ont été importés à nouveau depuis\u202f: ce fichier les compterait deux fois.', en: 'These days were imported again since: this file would count them twice.' })
    const back = await ctx.of(countImport).restore({ id, version })
    // Those that went with the file: a line somebody took out before stays out.
    if (removedAt) for (const table of tables) await ctx.db.update(table).set({ removedAt: null }).where(and(eq(table.importId, id), eq(table.removedAt, removedAt)))
    return back
  },
})

/** Whether another file of the same tool has some of the days of this one. */
async function areDaysCounted(ctx: Ctx, { id, connectorId }: { id: string; connectorId: string }): Promise<boolean> {
  const { table } = sourceDay
  const own = await ctx.db.selectDistinct({ day: table.onDay }).from(table).where(and(eq(table.workspace, ctx.workspace), eq(table.importId, id)))
  const known = await daysKnown(ctx, connectorId)
  return own.some(one => known.has(one.day))
}
