// Searches for the company's own name, as Search Console counted them: people who already know whom they want.
import { and, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { workspace } from '#app/kernel/tables.ts'
import { site } from '#app/model/diagnose/site.ts'
import { searchDay } from '#app/model/measure/searchDay.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'
import { wordsOf } from './matchName.ts'
import type { HandCount } from './handCount.ts'
import type { Period } from './resultsByCode.ts'

/** Whether a search holds the company's name, whole, in any order; or the name of its site. */
export async function brandMatcher(ctx: Ctx): Promise<(term: string) => boolean> {
  const [company] = await ctx.db.select({ name: workspace.name }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const sites = (await ctx.of(site).list()).filter(one => one.kind === 'own').map(one => URL.parse(one.url)?.hostname.replace(/^www\./, '').split('.')[0] ?? '')
  const names = [(company?.name ?? '').replaceAll(/\([^()]*\)/g, ' '), ...sites].map(name => [...wordsOf(name)]).filter(words => words.length > 0)
  return term => {
    const said = wordsOf(term)
    return names.some(words => words.every(word => said.has(word)) || said.has(words.join('')))
  }
}

/** Exports whose days do not overlap, the newest first: « les trois derniers mois », taken each month, counts no day twice. */
export async function readSearchImports(ctx: Ctx) {
  const chosen: RowOf<typeof searchImport>[] = []
  for (const one of (await ctx.of(searchImport).list()).toReversed()) if (chosen.every(other => one.lastDay < other.firstDay || one.firstDay > other.lastDay)) chosen.push(one)
  return chosen
}

/** Times the site was shown for such a search; an export counts on its last day, since it does not say on which the others were. */
export async function readBrandSearches(ctx: Ctx, { from, to }: Period): Promise<HandCount[]> {
  const imports = (await readSearchImports(ctx)).filter(one => one.lastDay >= from && one.lastDay <= to).map(one => one.id)
  if (!imports.length) return []
  const { table: t } = searchDay
  const isBrand = await brandMatcher(ctx)
  const queries = (await ctx.of(searchDay).list({ where: and(eq(t.by, 'query'), inArray(t.importId, imports)) })).filter(one => isBrand(one.term))
  return [...Map.groupBy(queries, one => one.importId)].map(([, [first, ...more]]) => ({
    fromDay: first!.fromDay, onDay: first!.onDay, source: 'Search Console', how: 'searches', valueCents: null, budgetLineId: null,
    count: [first!, ...more].reduce((sum, one) => sum + one.impressions, 0),
  }))
}
