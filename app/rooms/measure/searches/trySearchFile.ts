// « Essai à blanc » of an export of Search Console: what it holds, and how many looked for the company by its name; nothing is written.
import * as z from 'zod'
import { brandMatcher } from '#app/answers/brandSearches.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { readSent } from '#app/kernel/uploads.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'
import { readSearchFile, searchFile } from './readSearchFile.ts'

export const trySearchFile = lateOperation({
  access: 'measure.edit', input: searchFile,
  output: z.object({
    help: bilingual.nullable(), bytes: z.number(), lines: z.number(), rows: z.number(), refusedCount: z.number(),
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    from: z.iso.date().nullable(), to: z.iso.date().nullable(), days: z.number(), queries: z.number(), pages: z.number(),
    clicks: z.number().nullable(), impressions: z.number().nullable(),
    /** Impressions of the queries that hold the company's name. */
    brand: z.number(),
    known: searchImport.row.nullable(),
  }),
  async run(ctx, file) {
    const imports = await ctx.of(searchImport).list()
    const isBrand = await brandMatcher(ctx)
    return () => readSent(ctx, file, async open => {
      const { connector, bytes, lines, rows, fault, refused, searches, from, to, clicks, impressions, digest } = await readSearchFile(open)
      const of = (by: string) => searches.filter(one => one.by === by)
      return {
        help: connector?.help ?? null, bytes, lines, rows, refusedCount: fault ? 1 : refused.count, refused: fault ? [{ line: 1, field: 'file', reason: fault }] : refused.first,
        from, to, days: of('day').length, queries: of('query').length, pages: of('page').length, clicks, impressions,
        brand: of('query').filter(one => isBrand(one.term)).reduce((sum, one) => sum + one.impressions, 0),
        known: imports.find(one => one.digest === digest) ?? null,
      }
    })
  },
})
