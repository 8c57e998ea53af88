// « Essai à blanc »: what importing a cost file would do, line by line; nothing is written.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { costFile, readCostFile } from './readCostFile.ts'

export const tryCostFile = operation({
  access: 'measure.edit', input: z.strictObject(costFile),
  output: z.object({
    connectorId: z.string(), connectorName: bilingual, help: bilingual,
    /** Title of the file's column for each field recognised. */
    columns: z.record(z.string(), z.string()),
    /** Lines of data found: each is in `rows` or in `refused`. */
    lines: z.number(), rows: z.number(),
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    totalCents: z.number(), currency: z.string(), from: z.iso.date().nullable(), to: z.iso.date().nullable(),
    /** Where the money would go; the line is null for what none is named after. */
    byLine: z.array(z.object({ budgetLineId: z.uuid().nullable(), label: z.string().nullable(), rows: z.number(), cents: z.number() })),
    /** The import of this very file, when there is one already. */
    known: costImport.row.nullable(),
  }),
  async run(ctx, { contentBase64 }) {
    const read = await readCostFile(ctx, contentBase64)
    const [known] = await ctx.of(costImport).list({ where: eq(costImport.table.digest, read.digest) })
    const days = read.rows.map(row => row.date).toSorted()
    const labels = new Map(read.budgetLines.map(line => [line.id, line.label]))
    return {
      connectorId: read.connector.id, connectorName: read.connector.name, help: read.connector.help, columns: read.columns,
      lines: read.lines, rows: read.rows.length, refused: read.refused, totalCents: read.totalCents, currency: read.currency, from: days[0] ?? null, to: days.at(-1) ?? null,
      byLine: [...Map.groupBy(read.rows, row => row.budgetLineId)].map(([budgetLineId, rows]) => ({
        budgetLineId, label: labels.get(budgetLineId ?? '') ?? null, rows: rows.length, cents: rows.reduce((sum, row) => sum + row.cents, 0),
      })),
      known: known ?? null,
    }
  },
})
