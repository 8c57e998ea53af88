// « Essai à blanc »: what importing a cost file would do, line by line; nothing is written.
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { readSent } from '#app/kernel/uploads.ts'
import { accountUses } from '#app/model/measure/accountUse.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { readKnownFiles } from './knownFiles.ts'
import { costFile, readCostFile } from './readCostFile.ts'

const use = z.enum(accountUses)

export const tryCostFile = lateOperation({
  access: 'measure.edit', input: costFile,
  output: z.object({
    connectorId: z.string().nullable(), connectorName: bilingual.nullable(), help: bilingual.nullable(),
    /** Title of the file's column for each field recognised. */
    columns: z.record(z.string(), z.string()),
    bytes: z.number(),
    /** Lines of data found: each is in `rows`, in `sales.rows` or in `refusedCount`. */
    lines: z.number(), rows: z.number(), refusedCount: z.number(),
    /** The first ones. */
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    totalCents: z.number(), currency: z.string(), from: z.iso.date().nullable(), to: z.iso.date().nullable(),
    impressions: z.number().nullable(), clicks: z.number().nullable(),
    /** What was sold, when the file is one of accounts. */
    sales: z.object({ rows: z.number(), cents: z.number() }).nullable(),
    /** Where the money would go; the line is null for what none is named after. */
    byLine: z.array(z.object({ budgetLineId: z.uuid().nullable(), label: z.string().nullable(), rows: z.number(), cents: z.number() })),
    /** Of a file of accounts: whether it balances, and what each account is taken for. */
    ledger: z.object({
      entries: z.number(), debitCents: z.number(), creditCents: z.number(),
      unbalanced: z.object({ count: z.number(), first: z.array(z.object({ entry: z.string(), line: z.number(), cents: z.number() })) }),
      accounts: z.array(z.object({ account: z.string(), name: z.string(), use, cents: z.number(), lines: z.number() })),
    }).nullable(),
    /** A table whose titles nobody knows: somebody says what its columns hold. */
    unknown: z.object({ titles: z.array(z.string()), samples: z.array(z.array(z.string())) }).nullable(),
    /** The import of this very file, when there is one already. */
    known: costImport.row.nullable(),
  }),
  async run(ctx, { mapping, ...file }) {
    const files = await readKnownFiles(ctx, mapping)
    const imports = await ctx.of(costImport).list()
    // A large file takes a minute: no transaction is held meanwhile.
    return () => readSent(ctx, file, async open => {
      const read = await readCostFile(open, files)
      const { cost, sale } = read.totals
      const labels = new Map(files.budgetLines.map(line => [line.id, line.label]))
      return {
        connectorId: read.connector?.id ?? null, connectorName: read.connector?.name ?? null, help: read.connector?.help ?? null, columns: read.columns,
        bytes: read.bytes, lines: read.lines, rows: read.fault ? 0 : cost?.rows ?? 0,
        refusedCount: read.fault ? 1 : read.refused.count,
        refused: read.fault ? [{ line: 1, field: 'file', reason: read.fault }] : read.refused.first,
        totalCents: cost?.cents[files.currency] ?? 0, currency: files.currency, from: cost?.from ?? sale?.from ?? null, to: cost?.to ?? sale?.to ?? null,
        impressions: cost?.sums['impressions'] ?? null, clicks: cost?.sums['clicks'] ?? null,
        sales: sale && !read.fault ? { rows: sale.rows, cents: sale.cents[files.currency] ?? 0 } : null,
        byLine: [...read.byLine].map(([budgetLineId, of]) => ({ budgetLineId, label: labels.get(budgetLineId ?? '') ?? null, ...of })),
        ledger: read.ledger, unknown: read.unknown,
        known: imports.find(one => one.digest === read.digest) ?? null,
      }
    })
  },
})
