// « Essai à blanc » of a file of visits or results: what importing it would add, by month and source; nothing is written.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { countFile, readCountFile } from './readCountFile.ts'

export const tryCountFile = operation({
  access: 'measure.edit', input: z.strictObject(countFile),
  output: z.object({
    connectorId: z.string(), connectorName: bilingual, help: bilingual,
    /** Lines of data found: each is in `rows` or in `refused`. */
    lines: z.number(), rows: z.number(),
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    visits: z.number().nullable(), results: z.number().nullable(), from: z.iso.date().nullable(), to: z.iso.date().nullable(),
    /** The most frequent sources first. */
    sources: z.array(z.object({ source: z.string(), visits: z.number(), results: z.number() })),
    /** The import of this very file, when there is one already. */
    known: countImport.row.nullable(),
  }),
  async run(ctx, { contentBase64 }) {
    const { connector, rows, refused, lines, visits, results, digest } = await readCountFile(ctx, contentBase64)
    const [known] = await ctx.of(countImport).list({ where: eq(countImport.table.digest, digest) })
    const days = rows.map(row => row.date).toSorted()
    const sources = [...Map.groupBy(rows, row => row.source)].map(([source, of]) => ({
      source, visits: of.reduce((sum, row) => sum + (row.visits ?? 0), 0), results: of.reduce((sum, row) => sum + (row.results ?? 0), 0),
    })).toSorted((a, b) => b.visits + b.results - a.visits - a.results)
    return {
      connectorId: connector.id, connectorName: connector.name, help: connector.help, lines, rows: rows.length, refused, visits, results,
      from: days[0] ?? null, to: days.at(-1) ?? null, sources: sources.slice(0, 8),
      known: known ?? null,
    }
  },
})
