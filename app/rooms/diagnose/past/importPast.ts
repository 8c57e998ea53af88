// Tries a list of past actions, imports it whole, once, or not at all, and takes a whole import back.
import { and, eq, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { pastAction } from '#app/model/diagnose/pastAction.ts'
import { pastImport } from '#app/model/diagnose/pastImport.ts'
import { pastFields, pastFile, readPastFile } from './readPastFile.ts'

/** « Essai à blanc »: nothing is written. */
export const tryPastFile = operation({
  access: 'diagnose.edit', input: pastFile,
  output: z.object({
    columns: z.array(z.object({ title: z.string(), sample: z.string(), field: z.enum(pastFields).nullable() })),
    lines: z.number(), rows: z.number(), refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    costCents: z.number(), unknownCosts: z.number(), currency: z.string(), known: pastImport.row.nullable(),
  }),
  async run(ctx, file) {
    const read = await readPastFile(ctx, file)
    const [known] = await ctx.of(pastImport).list({ where: eq(pastImport.table.digest, read.digest) })
    return {
      columns: read.columns.map((field, index) => ({ title: read.titles[index] ?? '', sample: read.samples[index] ?? '', field })),
      lines: read.rows.length + read.refused.length, rows: read.rows.length, refused: read.refused,
      costCents: read.costCents, unknownCosts: read.unknownCosts, currency: read.currency, known: known ?? null,
    }
  },
})

export const importPastActions = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ ...pastFile.shape, /** True: imports the other lines. */ skipRefused: z.boolean().optional() }),
  output: pastImport.row,
  async run(ctx, { skipRefused = false, ...file }) {
    const read = await readPastFile(ctx, file)
    if (read.rows.length === 0 || (read.refused.length > 0 && !skipRefused)) {
      const reason = read.refused[0]?.reason ?? { fr: 'Cette liste n’a aucune action.', en: 'This list holds no action.' }
      throw new Refusal('import-refused', 422, { fr: `Rien n’a été importé. ${reason.fr}`, en: `Nothing was imported. ${reason.en}` }, { details: { refused: read.refused } })
    }
    // Two people who drop the same list at the same moment import it once.
    await takeTurn(ctx, read.digest)
    const [known] = await ctx.of(pastImport).list({ where: eq(pastImport.table.digest, read.digest) })
    if (known) return known
    const made = await ctx.of(pastImport).create({ fileName: file.fileName, digest: read.digest, rows: read.rows.length, refused: read.refused.length, costCents: read.costCents })
    for (const row of read.rows) await ctx.of(pastAction).create({ ...row, importId: made.id })
    return made
  },
})

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })
const ofImport = (id: string) => eq(pastAction.table.importId, id)

/** The usual removal of an import takes its actions too, so that « Annuler » never leaves them behind. */
export const removePastImport = operation({
  access: 'diagnose.edit', input: at, output: pastImport.row,
  async run(ctx, where) {
    const gone = await ctx.of(pastImport).remove(where)
    await ctx.db.update(pastAction.table).set({ removedAt: gone.removedAt }).where(and(ofImport(where.id), isNull(pastAction.table.removedAt)))
    return gone
  },
})

export const restorePastImport = operation({
  access: 'diagnose.edit', input: at, output: pastImport.row,
  async run(ctx, where) {
    const { digest, removedAt } = await ctx.of(pastImport).get(where.id)
    await takeTurn(ctx, digest)
    const [known] = await ctx.of(pastImport).list({ where: eq(pastImport.table.digest, digest) })
    if (known) throw new Refusal('import-known', 409, { fr: 'Cette liste a été importée à nouveau depuis.', en: 'This list was imported again since.' })
    const back = await ctx.of(pastImport).restore(where)
    // Those that went with the list: what somebody took out before stays out.
    if (removedAt) await ctx.db.update(pastAction.table).set({ removedAt: null }).where(and(ofImport(where.id), eq(pastAction.table.removedAt, removedAt)))
    return back
  },
})
