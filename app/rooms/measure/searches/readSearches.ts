// « Ce qu’on cherche avant d’arriver chez vous » : the words searched, those that hold the company's name apart, the pages found, day by day.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { brandMatcher, readSearchImports } from '#app/answers/brandSearches.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { searchDay } from '#app/model/measure/searchDay.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'

const found = z.object({ term: z.string(), clicks: z.int(), impressions: z.int(), position: z.number().nullable() })
const shown = 50

export const readSearches = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    /** Of the newest export; null while there is none. */
    from: z.iso.date().nullable(), to: z.iso.date().nullable(),
    clicks: z.int(), impressions: z.int(),
    /** Impressions and clicks of the queries that hold the company's name, and of the others that are told: Google keeps rare ones to itself. */
    brand: z.object({ clicks: z.int(), impressions: z.int() }), others: z.object({ clicks: z.int(), impressions: z.int() }),
    queries: z.array(found.extend({ isBrand: z.boolean() })), pages: z.array(found),
    /** Of every export, each day once. */
    days: z.array(z.object({ day: z.iso.date(), clicks: z.int(), impressions: z.int() })),
    /** Impressions for the company's name, export by export, the oldest first. */
    brandByExport: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), impressions: z.int() })),
    imports: z.array(searchImport.row),
  }),
  async run(ctx) {
    const imports = (await ctx.of(searchImport).list()).toReversed()
    const isBrand = await brandMatcher(ctx)
    const chosen = (await readSearchImports(ctx)).toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : -1))
    const { table: t } = searchDay
    const rowsOf = (by: 'query' | 'page', importId: string) => ctx.of(searchDay).list({ where: and(eq(t.by, by), eq(t.importId, importId)) })
    const [newest] = chosen
    const queries = newest ? (await rowsOf('query', newest.id)).map(one => ({ ...pick(one), isBrand: isBrand(one.term) })) : []
    const pages = newest ? (await rowsOf('page', newest.id)).map(pick) : []
    // An export made later knows a day better: what is counted for it still grows a little.
    const days = new Map((await ctx.of(searchDay).list({ where: eq(t.by, 'day') })).map(({ onDay, clicks, impressions }) => [onDay, { day: onDay, clicks, impressions }]))
    const brandByExport = await Promise.all(chosen.map(async ({ id, firstDay, lastDay }) => ({ from: firstDay, to: lastDay, impressions: sum(id === newest?.id ? queries : (await rowsOf('query', id)).map(one => ({ ...pick(one), isBrand: isBrand(one.term) })), true).impressions })))
    return {
      from: newest?.firstDay ?? null, to: newest?.lastDay ?? null, clicks: newest?.clicks ?? 0, impressions: newest?.impressions ?? 0,
      brand: sum(queries, true), others: sum(queries, false),
      queries: queries.toSorted(mostShown).slice(0, shown), pages: pages.toSorted(mostShown).slice(0, shown),
      days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)), brandByExport: brandByExport.toReversed(), imports,
    }
  },
})

interface Found { term: string; clicks: number; impressions: number; position: number | null }
const pick = ({ term, clicks, impressions, position }: Found) => ({ term, clicks, impressions, position })
const mostShown = (a: Found, b: Found) => b.clicks - a.clicks || b.impressions - a.impressions
const sum = (queries: readonly (Found & { isBrand: boolean })[], brand: boolean) => {
  const of = queries.filter(one => one.isBrand === brand)
  return { clicks: of.reduce((total, one) => total + one.clicks, 0), impressions: of.reduce((total, one) => total + one.impressions, 0) }
}
