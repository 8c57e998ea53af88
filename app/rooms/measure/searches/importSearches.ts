// Imports an export of Search Console whole, once, or not at all; and takes a whole import back.
import { and, eq, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { lateOperation, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { insertMany } from '#app/kernel/store/insertMany.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { dropUpload, readSent } from '#app/kernel/uploads.ts'
import { searchDay } from '#app/model/measure/searchDay.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'
import { refuseFile } from '../file/refuseFile.ts'
import { readSearchFile, searchFile } from './readSearchFile.ts'

const batch = 1000
const { table: t } = searchDay

export const importSearches = lateOperation({
  access: 'measure.edit', input: z.strictObject({ ...searchFile.shape, skipRefused: z.boolean().optional() }), output: searchImport.row,
  async run(ctx, { skipRefused = false, ...file }) {
    const made = await readSent(ctx, file, async open => {
      const read = await readSearchFile(open)
      if (read.fault || read.rows === 0 || (read.refused.count > 0 && !skipRefused)) throw refuseFile(read, { fr: 'Ce fichier n’a aucune recherche.', en: 'This file holds no search.' })
      await takeTurn(ctx, 'importSearches')
      const [known] = await ctx.of(searchImport).list({ where: eq(searchImport.table.digest, read.digest) })
      if (known) return known
      const { id, ...rest } = await ctx.of(searchImport).create({ fileName: file.fileName, digest: read.digest, rows: read.rows, refused: read.refused.count, firstDay: read.from!, lastDay: read.to!, clicks: read.clicks, impressions: read.impressions })
      for (let from = 0; from < read.searches.length; from += batch) {
        await insertMany(ctx, searchDay, read.searches.slice(from, from + batch).map(({ line, date, fromDate, by, term, clicks, impressions, position }) => ({
          importId: id, fileLine: line, fromDay: fromDate, onDay: date, by, term, clicks, impressions, position,
        })))
      }
      return { id, ...rest }
    })
    return async () => {
      await dropUpload(ctx, file)
      return made
    }
  },
})

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

export const undoSearchImport = operation({
  access: 'measure.edit', input: at, output: searchImport.row,
  async run(ctx, { id, version }) {
    const gone = await ctx.of(searchImport).remove({ id, version })
    await ctx.db.update(t).set({ removedAt: gone.removedAt }).where(and(eq(t.importId, id), isNull(t.removedAt)))
    return gone
  },
})

export const restoreSearchImport = operation({
  access: 'measure.edit', input: at, output: searchImport.row,
  async run(ctx, { id, version }) {
    const { digest, removedAt } = await ctx.of(searchImport).get(id)
    await takeTurn(ctx, 'importSearches')
    const [known] = await ctx.of(searchImport).list({ where: eq(searchImport.table.digest, digest) })
    if (known) throw new Refusal('import-known', 409, { fr: 'Cet export a été importé à nouveau depuis.', en: 'This export was imported again since.' })
    const back = await ctx.of(searchImport).restore({ id, version })
    if (removedAt) await ctx.db.update(t).set({ removedAt: null }).where(and(eq(t.importId, id), eq(t.removedAt, removedAt)))
    return back
  },
})
